// Everything a command needs before it starts, done once and said in plain lines. `node scripts/setup.mjs [--runtime]` does only that.
import { ensureElectron } from './electronRuntime.mjs';
import { ensureWindowLibraries } from './linuxLibraries.mjs';
import { ensureCompiledSqlite, removeCompiledSqlite } from './nativeSqlite.mjs';
import { continueOnProjectNode, ensurePackages } from './packages.mjs';
import { runCommand, say } from './say.mjs';

/**
 * Packages and Node 24. Every command begins with it.
 *
 * @returns {Promise<boolean>} false when another Node did the command already: stop
 */
export async function setUpPackages() {
  await ensurePackages();
  return !(await continueOnProjectNode());
}

/**
 * An Electron to run, with the database in the form that it loads and the libraries of the system.
 *
 * @returns {Promise<{ dist: string, executable: string, isFallback: boolean }>}
 */
export async function setUpElectron() {
  const electron = await ensureElectron();
  // Children (Playwright, the electron command, electron-builder) find it by this variable and download nothing.
  if (electron.isFallback) process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.dist;
  await setUpDatabase(electron);
  ensureWindowLibraries();
  return electron;
}

async function setUpDatabase({ isFallback }) {
  if (isFallback) await ensureCompiledSqlite();
  else removeCompiledSqlite();
}

if (import.meta.main ?? process.argv[1] === new URL(import.meta.url).pathname) {
  await runCommand(async () => {
    if (!(await setUpPackages())) return process.exitCode;
    const { dist } = await setUpElectron();
    say(`Ready: Electron in ${dist}`);
  });
}
