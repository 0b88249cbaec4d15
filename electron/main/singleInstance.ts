import { app, BrowserWindow } from 'electron';

/**
 * One program for each user. Starting it again brings its window to the front. (Two users, or two computers, on one ledger
 * are another matter: there the lock of the ledger decides.)
 *
 * @returns false when another one runs already and this one has to go
 */
export function isFirstInstance(): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', showWindow);
  return true;
}

/** Brings the window to the front. */
export function showWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
