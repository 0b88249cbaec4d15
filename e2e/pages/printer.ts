import type { RunningApp } from '#e2e/running';

/** What the system answers when it is asked to print. */
export type PrinterAnswer = 'prints' | 'cancelled' | 'noPrinter';

/**
 * Puts a printer, or none, in the place of those of this computer. The program asks the system as always: only the
 * system's own list and dialog, which no test can see, answer by themselves.
 */
export async function answerPrinter(app: RunningApp, answer: PrinterAnswer): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    const contents = Object.getPrototypeOf(window.webContents) as Electron.WebContents;
    const laser = { name: 'laser', displayName: 'Laser du bureau', description: '', options: {} };
    contents.getPrintersAsync = () => Promise.resolve(wanted === 'noPrinter' ? [] : [laser]);
    contents.print = (options, done) => {
      // Kept where the test can read it.
      Object.assign(globalThis, { printAsked: options });
      done?.(wanted === 'prints', wanted === 'prints' ? '' : 'Print job canceled');
    };
  }, answer);
}

/** What the program asked of the system's dialog last; null: nothing. */
export async function printAsked(app: RunningApp): Promise<Readonly<Record<string, unknown>> | null> {
  return app.electron.evaluate(() => {
    const { printAsked: asked } = globalThis as { printAsked?: Readonly<Record<string, unknown>> };
    return asked ?? null;
  });
}
