import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { Log } from '#electron/main/log';
import { preloadFile, userFile } from '#electron/main/paths';
import { windowUrl } from '#electron/main/protocol';
import { isInstalled } from '#electron/main/runtime';
import type { ShellText } from '#electron/main/texts/shape';
import { readWindowState, smallest, writeWindowState } from '#electron/main/windowState';

// The paper of tokens.css: what stands there before the page is painted must not flash.
const paper = { light: '#f7f3eb', dark: '#14191b' } as const;

export type WindowParts = {
  readonly log: Log;
  readonly text: () => ShellText;
  readonly title: string;
  readonly onReady: (window: BrowserWindow) => void;
};

/** The window of the program, where it stood last time, shown once there is something to see. */
export function openWindow({ log, text, title, onReady }: WindowParts): BrowserWindow {
  const stateFile = userFile('window.json');
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const state = readWindowState(stateFile, areas);
  const window = new BrowserWindow({
    ...{ width: state.width, height: state.height, ...(state.position ?? {}) },
    ...{ minWidth: smallest.width, minHeight: smallest.height, show: false, title },
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !isInstalled,
    },
  });

  window.once('ready-to-show', () => {
    if (state.isMaximized) window.maximize();
    window.webContents.setZoomLevel(state.zoomLevel);
    window.show();
    onReady(window);
  });
  // The title is ours: the name of the ledger, not that of the page.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    const zoomLevel = window.webContents.getZoomLevel();
    const now = { width, height, position: { x, y }, isMaximized: window.isMaximized(), zoomLevel };
    writeWindowState(stateFile, now, log.write);
  });
  watch(window, log, text);
  void load(window, log, text);
  return window;
}

// A page that died, hangs or is not there: one sentence and a way on, never a white window.
function watch(window: BrowserWindow, log: Log, text: () => ShellText): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.write('window.gone', { reason });
    void offerReload(window, log, text);
  });
  window.on('unresponsive', () => {
    log.write('window.unresponsive');
    void offerPatience(window, text);
  });
}

async function load(window: BrowserWindow, log: Log, text: () => ShellText): Promise<void> {
  try {
    await window.loadURL(windowUrl);
  } catch (error) {
    if (window.isDestroyed()) return;
    log.report(error);
    await offerReload(window, log, text);
  }
}

async function offerReload(window: BrowserWindow, log: Log, text: () => ShellText): Promise<void> {
  const { gone } = text();
  const { response } = await dialog.showMessageBox({
    ...{ type: 'error', title: 'Dûment', message: gone.message, detail: gone.detail },
    ...{ buttons: [gone.reload, gone.quit], defaultId: 0, cancelId: 1, noLink: true },
  });
  if (window.isDestroyed()) return;
  if (response === 0) await load(window, log, text);
  else window.close();
}

async function offerPatience(window: BrowserWindow, text: () => ShellText): Promise<void> {
  const { hangs } = text();
  const { response } = await dialog.showMessageBox({
    ...{ type: 'warning', title: 'Dûment', message: hangs.message, detail: hangs.detail },
    ...{ buttons: [hangs.wait, hangs.reload], defaultId: 0, cancelId: 0, noLink: true },
  });
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}
