// node_modules present and in line with package-lock.json, and the Node that the product is built on.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { npm, runThrough } from './children.mjs';
import { readIfThere, withLock, writeWhole } from './files.mjs';
import { inRoot } from './places.mjs';
import { say, SetupProblem } from './say.mjs';

const stampFile = inRoot('node_modules', '.dument-stamp');

/** Installs the packages when they are missing or when package-lock.json changed since. */
export async function ensurePackages() {
  if (readIfThere(stampFile) === wantedStamp()) return;
  await withLock(inRoot('out'), 'packages', async () => {
    if (readIfThere(stampFile) === wantedStamp()) return;
    install();
    writeWhole(stampFile, wantedStamp());
  });
}

function install() {
  const isFresh = !existsSync(inRoot('node_modules'));
  say(isFresh ? 'Installing packages (about a minute)…' : 'Bringing packages in line with package-lock.json…');
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` would empty node_modules under programs that run: only for a fresh clone.
  const { ok, output } = npm([isFresh ? 'ci' : 'install', ...flags], { cwd: inRoot() });
  if (!ok) throw new SetupProblem(`npm could not install the packages:\n${output.trim()}`);
}

function wantedStamp() {
  const lock = readIfThere(inRoot('package-lock.json'));
  if (lock === null)
    throw new SetupProblem('package-lock.json is missing: this is not a complete copy of the project.');
  return createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex');
}

/** Node 24, the one inside the Electron that is shipped. A package, so that nobody has to install it. */
export const projectNode = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Starts the running script again on Node 24 if this Node is older; the first start in a fresh clone runs on the machine's own.
 *
 * @returns {Promise<boolean>} true when it was done by the other Node, and nothing is left to do here
 */
export async function continueOnProjectNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return false;
  if (!existsSync(projectNode)) throw new SetupProblem('Node 24 is missing in node_modules. Run: npm rebuild node');
  process.exitCode = await runThrough(projectNode, process.argv.slice(1));
  return true;
}
