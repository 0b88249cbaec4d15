import { app, dialog, nativeTheme, session, shell as desktop, BrowserWindow } from 'electron';
import { createProgram, type Program } from '#app/program';
import type { Topic } from '#contract/topics';
import { now } from '#electron/main/clock';
import { announce, openDoor } from '#electron/main/ipc';
import { openLog } from '#electron/main/log';
import { setMenu } from '#electron/main/menu';
import { notify } from '#electron/main/notifications';
import { desktopParts } from '#electron/main/parts';
import { chooseUserFolders, rendererFolder, resources, userFile } from '#electron/main/paths';
import { registerScheme, serveWindow } from '#electron/main/protocol';
import { hasSandbox } from '#electron/main/runtime';
import { guardPages, guardSession } from '#electron/main/security';
import { desktopShell } from '#electron/main/shell';
import { isFirstInstance } from '#electron/main/singleInstance';
import { reportSmoke } from '#electron/main/smoke';
import { shellText } from '#electron/main/texts/shellText';
import { startTimer } from '#electron/main/timer';
import { openWindow } from '#electron/main/window';
import { threadWorkers } from '#workers/client';

// Before the app is ready: where the user's files are, what pages may do.
chooseUserFolders();
if (hasSandbox) app.enableSandbox();
app.setAppUserModelId('eu.dument.app');
registerScheme();
guardPages();
const log = openLog(userFile('logs/dument.log'), now);

if (isFirstInstance()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

function start(): void {
  guardSession(session.defaultSession);
  serveWindow(rendererFolder);

  const workers = threadWorkers({ resources });
  const language = () => program.look().language;
  const text = () => shellText(language());
  const tell = (topics: readonly Topic[]) => {
    announce(topics);
    if (topics.includes('app') || topics.includes('settings')) refresh(program);
  };
  const shell = desktopShell({ text, language, note: log.write });
  const program: Program = createProgram(desktopParts(log, { shell, workers, announce: tell }));
  program.start();
  openDoor(program.call);
  refresh(program);

  const open = () => openWindow({ log, text, title: title(program), onReady: (window) => void reportSmoke(window) });
  open();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  const stopTimer = startTimer(() => tick(program));
  app.on('window-all-closed', () => app.quit());
  app.on('quit', () => {
    stopTimer();
    program.close();
    workers.close();
  });
}

// Language, colours, recent ledgers or the name of the company may have changed.
function refresh(program: Program): void {
  nativeTheme.themeSource = program.look().theme;
  setMenu({ program, showLog: () => desktop.showItemInFolder(log.file) });
  for (const window of BrowserWindow.getAllWindows()) window.setTitle(title(program));
}

function title(program: Program): string {
  const ledger = program.ledgerName();
  return ledger === null || ledger === '' ? 'Dûment' : `${ledger} – Dûment`;
}

function tick(program: Program): void {
  const { morning } = program.tick();
  if (morning !== null) notify(morning);
}

// Without a program there is no window to say it in.
function giveUp(error: unknown): void {
  const { start: words } = shellText('fr');
  dialog.showErrorBox(words.message, `${words.detail} ${log.report(error)}`);
  app.exit(1);
}
