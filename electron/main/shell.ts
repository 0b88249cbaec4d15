import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, shell as desktop, type FileFilter, type OpenDialogOptions } from 'electron';
import type { PickPurpose, Shell } from '#app/shell';
import { openHelp } from '#electron/main/help';
import { readPicked, safeFileName, writeFolder, writeWhole } from '#electron/main/files';
import { withSmallJpeg } from '#electron/main/smallJpeg';
import { watchFolder } from '#electron/main/watchFolder';
import { canPrintFiles, printFile, systemPrinters } from '#electron/main/printers';
import { pageAsPdf, printPage, printPdf } from '#electron/main/printing';
import type { ShellText } from '#electron/main/texts/shape';
import type { Language } from '#domain/country';

type ShellParts = {
  readonly text: () => ShellText;
  readonly language: () => Language;
  readonly note: (event: string) => void;
};

/** What only the desktop can do: its dialogs, its printers, its viewers. */
export function desktopShell({ text, language, note }: ShellParts): Shell {
  const temporary = temporaryFolder();
  const saveFile: Shell['saveFile'] = async (suggestedName, bytes) => {
    const file = await askWhereToSave(text(), suggestedName);
    if (file !== null) await writeWhole(file, bytes);
    return file;
  };

  return {
    saveFile,
    pickFolder: async (purpose) => {
      const title = purpose === 'new' ? text().dialogs.newLedger : text().dialogs.openLedger;
      const defaultPath = app.getPath('documents');
      return askForPath({ title, defaultPath, properties: ['openDirectory', 'createDirectory'] }, text());
    },
    pickFile: async (purpose) => {
      const file = await askForPath({ ...question(purpose, text()), properties: ['openFile'] }, text());
      if (file === null) return null;
      const picked = await readPicked(file);
      return purpose === 'image' ? withSmallJpeg(picked) : picked;
    },
    pickFiles: async (purpose) => {
      const files = await askForPaths(
        { ...question(purpose, text()), properties: ['openFile', 'multiSelections'] },
        text(),
      );
      return Promise.all(files.map((file) => readPicked(file)));
    },
    saveFolder: async (suggestedName, files) => {
      const title = text().dialogs.saveFolder;
      const properties: OpenDialogOptions['properties'] = ['openDirectory', 'createDirectory'];
      const where = await askForPath({ title, defaultPath: app.getPath('documents'), properties }, text());
      return where === null ? null : writeFolder(where, suggestedName, files);
    },
    viewFile: async (name, bytes) => {
      const file = join(temporary.make(), safeFileName(name));
      await writeWhole(file, bytes);
      const problem = await desktop.openPath(file);
      if (problem !== '') note('view.noProgram');
      return problem === '';
    },
    showFolder: async (folder) => {
      await desktop.openPath(folder);
    },
    printPdf: async (name, bytes, setting) => {
      const { isDirect, isTwoSided, printer } = setting;
      if (isDirect && printer !== null && (await canPrintFiles())) {
        return printFile(bytes, { printer, isTwoSided }, note);
      }
      return printPdf({ bytes, title: `${text().viewerTitle} – ${name}`, setting, note });
    },
    printers: async () => ({ list: await systemPrinters(), isDirect: await canPrintFiles() }),
    printPage: async (how) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (window === undefined) return 'cancelled';
      if (how === 'dialog') return printPage(window.webContents, note);
      const file = await saveFile(`${text().pageFile}.pdf`, await pageAsPdf(window.webContents));
      return file === null ? 'cancelled' : 'saved';
    },
    watchFolder: (folder, onChange) => watchFolder(folder, onChange, () => note('inbox.notWatched')),
    openDocumentation: async (topic) => {
      await openHelp(topic, language(), temporary.make());
    },
  };
}

function question(purpose: PickPurpose, { dialogs }: ShellText): Pick<OpenDialogOptions, 'title' | 'filters'> {
  const all: FileFilter = { name: dialogs.allFiles, extensions: ['*'] };
  const images = ['png', 'jpg', 'jpeg'];
  const papers = { name: dialogs.paperFiles, extensions: ['pdf', ...images, 'tif', 'tiff', 'webp', 'heic'] };
  const tables = ['csv', 'txt', 'tsv', 'xlsx', 'xml', 'pdf', 'zip'];
  const statements = ['cod', 'coda', 'ofx', 'qfx', 'sta', '940', 'mt940', 'cfonb', 'cfo', 'cfb', 'dat'];
  const ofInvoices = [...tables, ...statements];
  switch (purpose) {
    case 'invoices':
      return { title: dialogs.pickInvoices, filters: [{ name: dialogs.invoiceFiles, extensions: ofInvoices }, all] };
    case 'image':
      return { title: dialogs.pickImage, filters: [{ name: dialogs.imageFiles, extensions: [...images, 'svg'] }] };
    case 'proof':
    case 'attachment':
      return { title: dialogs.pickProof, filters: [papers, all] };
    case 'rates':
      return { title: dialogs.pickRates, filters: [{ name: dialogs.rateFiles, extensions: ['csv', 'txt'] }, all] };
  }
}

async function askForPath(options: OpenDialogOptions, text: ShellText): Promise<string | null> {
  return (await askForPaths(options, text))[0] ?? null;
}

async function askForPaths(options: OpenDialogOptions, { dialogs }: ShellText): Promise<readonly string[]> {
  const window = BrowserWindow.getAllWindows()[0];
  const whole = { buttonLabel: dialogs.choose, ...options };
  const answer = await (window === undefined ? dialog.showOpenDialog(whole) : dialog.showOpenDialog(window, whole));
  return answer.canceled ? [] : answer.filePaths;
}

async function askWhereToSave({ dialogs }: ShellText, suggestedName: string): Promise<string | null> {
  const window = BrowserWindow.getAllWindows()[0];
  const options = { title: dialogs.save, defaultPath: join(app.getPath('documents'), safeFileName(suggestedName)) };
  const answer = await (window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options));
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

// Copies for the system's viewer hold names and debts: in a folder of the user alone, gone when the program ends.
function temporaryFolder(): { make(): string } {
  let folder: string | null = null;
  app.on('quit', () => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  });
  return {
    make: () => {
      folder ??= mkdtempSync(join(app.getPath('temp'), 'dument-'));
      return mkdtempSync(join(folder, 'view-'));
    },
  };
}
