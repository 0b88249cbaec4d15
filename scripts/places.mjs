// Where things are: the project, and the cache that outlives node_modules and is shared by all clones of one user.
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string[]} parts path below the project's folder */
export const inRoot = (...parts) => join(root, ...parts);

/** The cache folder of this user, by the habits of each system. */
export const cacheFolder = join(cacheHome(), 'dument');

function cacheHome() {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}
