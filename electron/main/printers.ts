import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { Printer, PrintOutcome } from '#app/shell';
import { printerProblem } from '#electron/main/printerState';
import { writeWhole } from '#electron/main/files';

const lpMillis = 60_000;

/** Printers of this computer as the system names them, the usual one first. */
export async function systemPrinters(): Promise<readonly Printer[]> {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) return [];
  const found = await window.webContents.getPrintersAsync();
  return found.map(({ displayName, name, options }) => ({
    name,
    label: displayName === '' ? name : displayName,
    problem: printerProblem(options as Readonly<Record<string, unknown>>),
  }));
}

/** macOS and Linux hand a file to their print service as it is; Windows has no such way that always works. */
export async function canPrintFiles(platform: NodeJS.Platform = process.platform): Promise<boolean> {
  return platform !== 'win32' && (await lpProgram()) !== null;
}

/**
 * Prints a file on a printer without a dialog, at its own size on A4. Handed over says that the system took it, not that
 * paper came out.
 */
export async function printFile(
  bytes: Uint8Array,
  { isTwoSided, printer }: { readonly printer: string; readonly isTwoSided: boolean },
  note: (event: string) => void,
): Promise<PrintOutcome> {
  const program = await lpProgram();
  if (program === null) return 'noPrinter';
  const folder = await mkdtemp(join(tmpdir(), 'dument-print-'));
  try {
    const file = join(folder, 'lettres.pdf');
    await writeWhole(file, bytes);
    const sides = isTwoSided ? 'two-sided-long-edge' : 'one-sided';
    // 'Fit to page' would push the address out of the envelope's window.
    const options = ['media=A4', 'print-scaling=none', `sides=${sides}`].flatMap((option) => ['-o', option]);
    const wasTaken = await run(program, ['-d', printer, ...options, '--', file]);
    if (!wasTaken) note('print.failed');
    return wasTaken ? 'handedOver' : 'failed';
  } finally {
    // The print service has its own copy once the program that hands over has ended.
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: lpMillis, windowsHide: true }, (error) => resolve(error === null));
  });
}

async function lpProgram(): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const program = join(folder, 'lp');
    try {
      await access(program, constants.X_OK);
      return program;
    } catch {
      // Not in this folder: the next one.
    }
  }
  return null;
}
