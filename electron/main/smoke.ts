import { writeFileSync } from 'node:fs';
import { app, type BrowserWindow } from 'electron';
import { smokeFile } from '#electron/main/runtime';

/** When a test asked for it: writes what the first painted window shows, and ends the program. */
export async function reportSmoke(window: BrowserWindow): Promise<void> {
  if (smokeFile === null) return;
  const content: unknown = await window.webContents.executeJavaScript('document.body.innerText');
  const isBuilt = typeof content === 'string' && content.trim() !== '';
  writeFileSync(smokeFile, JSON.stringify({ ok: isBuilt, title: window.getTitle() }));
  app.quit();
}
