// System packages that Electron needs on Debian and its relatives. As root they are installed; otherwise the line to run is said.
import { runQuietly } from './children.mjs';
import { say, SetupProblem } from './say.mjs';

const windowLibraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6'];
const virtualDisplay = ['xvfb', 'xauth', 'fonts-dejavu-core'];

/** What a window needs; without a display also a virtual one. */
export function ensureWindowLibraries() {
  if (process.platform !== 'linux') return;
  const needsDisplay = !process.env.DISPLAY;
  ensureSystemPackages([...windowLibraries, ...(needsDisplay ? virtualDisplay : [])], 'to open a window');
}

/**
 * @param {string[]} names Debian packages
 * @param {string} purpose ends the sentence 'Installing system libraries …'
 */
export function ensureSystemPackages(names, purpose) {
  if (process.platform !== 'linux' || !isDebian()) return;
  const missing = missingOf(names);
  if (missing.length === 0) return;
  const isRoot = process.getuid() === 0;
  if (!isRoot) {
    throw new SetupProblem(
      `Linux packages are missing ${purpose}. Please run:\n  sudo apt-get install -y ${missing.join(' ')}`,
    );
  }
  say(`Installing system libraries ${purpose}: ${missing.join(' ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runQuietly('apt-get', ['update', '-qq'], { env });
  const { ok, output } = runQuietly(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(availableName)],
    { env },
  );
  if (!ok)
    throw new SetupProblem(`apt-get could not install them:\n${output.trim().split('\n').slice(-12).join('\n')}`);
}

function isDebian() {
  return runQuietly('dpkg-query', ['--version']).ok;
}

// Since the 64-bit time change some libraries carry another name.
const namesOf = (name) => (name.startsWith('lib') ? [name, `${name}t64`] : [name]);

function missingOf(names) {
  const { output } = runQuietly('dpkg-query', [
    '-W',
    '-f',
    '${Package} ${db:Status-Status}\n',
    ...names.flatMap(namesOf),
  ]);
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return names.filter((name) => !namesOf(name).some((known) => installed.has(known)));
}

function availableName(name) {
  return namesOf(name).findLast((known) => runQuietly('apt-cache', ['show', '--no-all-versions', known]).ok) ?? name;
}
