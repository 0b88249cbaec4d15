import { BrowserWindow, type WebContents, type WebContentsPrintOptions } from 'electron';
import type { PrintOutcome, PrintSetting } from '#app/shell';
import { untaken } from '#electron/main/printerState';
import { lendPaper } from '#electron/main/protocol';

type PrintJob = {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly setting: PrintSetting;
  readonly note: (event: string) => void;
};

/**
 * Hands a finished PDF to the system's print dialog, out of a window that shows it: what is printed is the file that is
 * kept, page for page, never a page drawn anew. The answer says that the system took it, not that paper came out.
 */
export async function printPdf({ bytes, title, setting, note }: PrintJob): Promise<PrintOutcome> {
  const viewer = new BrowserWindow({
    ...{ width: 900, height: 1000, title, show: false, autoHideMenuBar: true },
    webPreferences: { sandbox: true, contextIsolation: true, plugins: true },
  });
  const paper = lendPaper(bytes);
  try {
    const printers = await viewer.webContents.getPrintersAsync();
    if (printers.length === 0) return 'noPrinter';
    await viewer.loadURL(paper.address);
    viewer.show();
    await laidOut(viewer.webContents);
    // A printer that was unplugged since it was chosen: the dialog proposes the usual one.
    const chosen = printers.find(({ name }) => name === setting.printer);
    const asked = {
      ...(chosen === undefined ? {} : { deviceName: chosen.name }),
      duplexMode: setting.isTwoSided ? ('longEdge' as const) : ('simplex' as const),
    };
    return await Promise.race([ask(viewer.webContents, note, asked), closed(viewer)]);
  } finally {
    paper.takeBack();
    if (!viewer.isDestroyed()) viewer.destroy();
  }
}

/** Prints what is on screen through the system's dialog; the page layout is that of the print styles. */
export async function printPage(contents: WebContents, note: (event: string) => void): Promise<PrintOutcome> {
  if ((await contents.getPrintersAsync()).length === 0) return 'noPrinter';
  return ask(contents, note);
}

/** What is on screen as a PDF, in the page layout of the print styles. */
export async function pageAsPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true });
}

// The viewer lays the pages out after it has said that it is loaded, and says nothing then.
function laidOut(contents: WebContents): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, contents.isDestroyed() ? 0 : 1_000));
}

// Size and scale are set: 'fit to page' would push the address out of the envelope's window.
function ask(
  contents: WebContents,
  note: (event: string) => void,
  asked: Pick<WebContentsPrintOptions, 'deviceName' | 'duplexMode'> = {},
): Promise<PrintOutcome> {
  return new Promise((resolve) => {
    const options = { silent: false, printBackground: true, pageSize: 'A4', scaleFactor: 100, ...asked } as const;
    contents.print(options, (wasTaken, reason) => {
      const outcome = wasTaken ? 'handedOver' : untaken(reason);
      if (!wasTaken) note(`print.${outcome}`);
      resolve(outcome);
    });
  });
}

// Some systems never tell that the dialog was cancelled; closing the viewer does.
function closed(viewer: BrowserWindow): Promise<PrintOutcome> {
  return new Promise((resolve) => viewer.once('closed', () => resolve('cancelled')));
}
