import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import type { Bridge } from '#renderer/api/bridge';
import { catalogues, type Catalogue } from '#renderer/i18n/catalogue';
import type { Language } from '#domain/country';

/** One user on one computer: folders that outlive the program, so that it can be started again. */
export type Home = {
  readonly folder: string;
  readonly userData: string;
  readonly documents: string;
  readonly clockFile: string;
  readonly remove: () => void;
};

/** A home of its own for a test. */
export function makeHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'dument-e2e-'));
  const home = { folder, userData: join(folder, 'user'), documents: join(folder, 'Documents') };
  for (const one of [home.userData, home.documents]) mkdirSync(one, { recursive: true });
  return {
    ...home,
    clockFile: join(folder, 'today'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export type RunningApp = {
  readonly home: Home;
  readonly electron: ElectronApplication;
  readonly window: Page;
  /** The labels of the window's language. */
  readonly text: Catalogue;
  /** What the page complained about: an empty list, or the test should fail. */
  readonly complaints: readonly string[];
  /** Moves the date of the program; it notices when the window gets the focus. */
  readonly setToday: (date: string) => Promise<void>;
  /** What the user will choose in the next dialogs: a file or folder to open, a folder to save into; null: cancel. */
  readonly answerDialogs: (answer: {
    readonly open?: string | null;
    readonly saveInto?: string | null;
  }) => Promise<void>;
  /** Asks the program what the window could ask. */
  readonly ask: Bridge['call'];
  readonly close: () => Promise<void>;
};

export type StartOptions = {
  readonly today?: string;
  readonly language?: Language;
  readonly home?: Home;
  /** Leave the window as large as it opens. */
  readonly keepSize?: boolean;
};

const locales = { fr: 'fr-FR', nl: 'nl-BE', en: 'en-GB' } satisfies Record<Language, string>;

/** Starts the real program, in a home of its own unless one is given. */
export async function startApp({
  today = '2026-11-23',
  language = 'fr',
  home = makeHome(),
  keepSize = false,
}: StartOptions = {}): Promise<RunningApp> {
  writeFileSync(home.clockFile, today);
  const electron = await _electron.launch({
    args: ['.', ...sandboxFlags()],
    env: {
      ...environment(),
      DUMENT_USER_DATA: home.userData,
      DUMENT_DOCUMENTS: home.documents,
      DUMENT_CLOCK_FILE: home.clockFile,
      DUMENT_LANGUAGE: locales[language],
    },
  });
  const page = await electron.firstWindow();
  if (!keepSize) {
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
  }
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.locator('#root > *').first().waitFor();

  return {
    ...{ home, electron, window: page, text: catalogues[language], complaints },
    setToday: async (date) => {
      writeFileSync(home.clockFile, date);
      await electron.evaluate(({ app, BrowserWindow }) => {
        app.emit('browser-window-focus', {}, BrowserWindow.getAllWindows()[0]);
      });
    },
    answerDialogs: async (answer) => answerDialogs(electron, answer),
    ask: async (name, input) =>
      page.evaluate(([asked, given]) => window.bridge.call(String(asked), given), [name, input] as const),
    close: async () => electron.close(),
  };
}

function sandboxFlags(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries(entries) as Record<string, string>;
}

// The dialogs are the system's: a test cannot see them, so it says beforehand what the user chooses.
async function answerDialogs(
  electron: ElectronApplication,
  answer: { readonly open?: string | null; readonly saveInto?: string | null },
): Promise<void> {
  await electron.evaluate(({ dialog }, { open, saveInto }) => {
    if (open !== undefined) {
      const filePaths = open === null ? [] : [open];
      dialog.showOpenDialog = () => Promise.resolve({ canceled: open === null, filePaths });
    }
    if (saveInto !== undefined) {
      dialog.showSaveDialog = (...args: readonly unknown[]) => {
        const options = args.at(-1) as { readonly defaultPath?: string };
        const name = (options.defaultPath ?? 'file').split(/[\\/]/).at(-1) ?? 'file';
        return Promise.resolve({
          canceled: saveInto === null,
          filePath: saveInto === null ? '' : `${saveInto}/${name}`,
        });
      };
    }
  }, answer);
}
