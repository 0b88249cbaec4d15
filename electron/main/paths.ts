import { join } from 'node:path';
import { app } from 'electron';
import { developerSetting } from '#electron/main/runtime';

/** Folder of the bundle: migrations, assets, workers and the window's files lie beside this program. */
export const resources = __dirname;
export const rendererFolder = join(resources, 'renderer');
export const migrationsFolder = join(resources, 'migrations');
export const preloadFile = join(resources, 'preload.cjs');

/** Tests and the tour keep their own files apart from the user's. Before anything asks for a path. */
export function chooseUserFolders(): void {
  const userData = developerSetting('DUMENT_USER_DATA');
  if (userData !== null) app.setPath('userData', userData);
  const documents = developerSetting('DUMENT_DOCUMENTS');
  if (documents !== null) app.setPath('documents', documents);
}

/** A file of this user on this computer: what is remembered between two starts, never facts of a ledger. */
export function userFile(name: string): string {
  return join(app.getPath('userData'), name);
}
