import { app, BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Program } from '#app/program';
import { channel, type MenuCommand } from '#contract/channel';
import { showWindow } from '#electron/main/singleInstance';
import type { ShellText } from '#electron/main/texts/shape';
import { shellText } from '#electron/main/texts/shellText';

type MenuParts = { readonly program: Program; readonly showLog: () => void };
type Item = MenuItemConstructorOptions;
const isMac = process.platform === 'darwin';

/** Puts the menu there, in the user's language; again whenever language, theme or recent ledgers changed. */
export function setMenu({ program, showLog }: MenuParts): void {
  const text = shellText(program.look().language);
  const hasLedger = program.ledgerName() !== null;
  const menus: Item[] = [
    ...(isMac ? [macMenu(text)] : []),
    { label: text.menu.file, submenu: fileMenu(text, program, hasLedger) },
    { label: text.menu.edit, submenu: editMenu(text, hasLedger) },
    { label: text.menu.view, submenu: viewMenu(text, program) },
    { label: text.menu.help, role: 'help', submenu: helpMenu(text, program, showLog) },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function send(command: MenuCommand): void {
  showWindow();
  BrowserWindow.getAllWindows()[0]?.webContents.send(channel.menu, command);
}

function fileMenu({ menu }: ShellText, program: Program, hasLedger: boolean): Item[] {
  const recent: Item[] = program
    .recent()
    .map(({ name, folder }, index) => ({ label: name, sublabel: folder, click: () => void program.openRecent(index) }));
  const none: Item = { label: menu.noRecent, enabled: false };
  return [
    { label: menu.newLedger, click: () => send('ledger.new') },
    { label: menu.openLedger, accelerator: 'CmdOrCtrl+O', click: () => send('ledger.open') },
    { label: menu.recent, submenu: recent.length > 0 ? recent : [none] },
    { type: 'separator' },
    { label: menu.importInvoices, enabled: hasLedger, click: () => send('import') },
    { label: menu.backup, enabled: hasLedger, click: () => send('ledger.backup') },
    { label: menu.showFolder, enabled: hasLedger, click: () => void program.call('ledger.showFolder', {}) },
    { type: 'separator' },
    { label: menu.print, enabled: hasLedger, ...shown('CmdOrCtrl+P'), click: () => send('print') },
    { type: 'separator' },
    { label: menu.closeLedger, enabled: hasLedger, click: () => send('ledger.close') },
    ...(isMac ? [] : [{ label: menu.quit, accelerator: 'CmdOrCtrl+Q', click: () => app.quit() }]),
  ];
}

function editMenu({ menu }: ShellText, hasLedger: boolean): Item[] {
  return [
    { label: menu.undo, ...shown('CmdOrCtrl+Z'), click: () => send('undo') },
    { label: menu.redo, ...shown('Shift+CmdOrCtrl+Z'), click: () => send('redo') },
    { type: 'separator' },
    { label: menu.cut, role: 'cut' },
    { label: menu.copy, role: 'copy' },
    { label: menu.paste, role: 'paste' },
    { label: menu.selectAll, role: 'selectAll' },
    { type: 'separator' },
    { label: menu.find, enabled: hasLedger, ...shown('CmdOrCtrl+K'), click: () => send('find') },
  ];
}

function viewMenu({ menu }: ShellText, program: Program): Item[] {
  const now = program.look().theme;
  const theme = (label: string, value: typeof now): Item => ({
    ...{ label, type: 'radio', checked: now === value },
    click: () => void program.call('app.setLook', { theme: value }),
  });
  return [
    { label: menu.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
    // Without Shift: where plus stands on the key of the equals sign.
    {
      label: menu.zoomIn,
      role: 'zoomIn',
      accelerator: 'CmdOrCtrl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
    },
    { label: menu.zoomOut, role: 'zoomOut', accelerator: 'CmdOrCtrl+-' },
    { label: menu.zoomReset, role: 'resetZoom', accelerator: 'CmdOrCtrl+0' },
    { type: 'separator' },
    {
      label: menu.theme,
      submenu: [theme(menu.themeSystem, 'system'), theme(menu.themeLight, 'light'), theme(menu.themeDark, 'dark')],
    },
    { type: 'separator' },
    { label: menu.fullScreen, role: 'togglefullscreen' },
  ];
}

function helpMenu(text: ShellText, program: Program, showLog: () => void): Item[] {
  const { menu } = text;
  return [
    { label: menu.keys, ...shown('F1'), click: () => send('keys') },
    { label: menu.documentation, click: () => void program.call('app.openDocumentation', { topic: '' }) },
    { label: menu.showLog, click: showLog },
    { type: 'separator' },
    { label: menu.about, click: () => void tellAbout(text) },
  ];
}

function macMenu({ menu }: ShellText): Item {
  return {
    role: 'appMenu',
    submenu: [
      { label: menu.about, role: 'about' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { type: 'separator' },
      { label: menu.quit, role: 'quit' },
    ],
  };
}

async function tellAbout({ about }: ShellText): Promise<void> {
  const detail = `${about.detail}\n\n${about.version} ${app.getVersion()}`;
  await dialog.showMessageBox({
    type: 'info',
    title: about.message,
    message: about.message,
    detail,
    buttons: [about.close],
  });
}

// The window itself listens to these keys, because in a text field they mean something else; the menu only shows them.
function shown(accelerator: string): Item {
  return { accelerator, registerAccelerator: false };
}
