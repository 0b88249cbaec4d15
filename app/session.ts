import type { Context } from '#app/context';
import type { ImportInHand } from '#app/imports/inHand';
import type { Shell } from '#app/shell';
import type { Workers } from '#app/workers';
import type { Topic } from '#contract/topics';
import { folderName, holdsLedger, userFile } from '#db/userFile';
import type { PlainDate } from '#domain/calendar/plainDate';
import { languages, type Country, type Language } from '#domain/country';

/** What the program needs of the machine it runs on. */
export type ProgramParts = {
  readonly version: string;
  readonly platform: string;
  /** New ledgers are made in a folder `Dûment` below it. */
  readonly documentsFolder: string;
  /** Path of the JSON file with the recent ledgers and the look of this computer. */
  readonly userFile: string;
  /** `fr-BE`: used until the user chose a language. */
  readonly systemLanguage: string;
  /** @throws Failure when the ledger cannot be opened */
  readonly openContext: (folder: string, options: { readonly create: boolean }) => Context;
  readonly today: () => PlainDate;
  readonly newId: () => string;
  readonly millis: () => number;
  readonly log: (event: string, detail?: Readonly<Record<string, string | number>>) => void;
  readonly report: (error: unknown) => string;
  readonly shell: Shell;
  readonly workers: Workers;
  readonly announce: (topics: readonly Topic[]) => void;
};

export type Theme = 'system' | 'light' | 'dark';
export type RecentLedger = { readonly name: string; readonly folder: string };
/** What this computer remembers outside the ledgers. */
export type Look = {
  readonly language: Language | null;
  readonly theme: Theme;
  readonly recent: readonly RecentLedger[];
};

export type Notice = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** What is open now, and what the program holds in hand for the window. */
export type Session = ReturnType<typeof createSession>;

const recentMax = 8;

/**
 * One running program: the ledger that is open or none, what this computer remembers, and what is in hand between two
 * questions of the window (folders picked, files being read). Nothing of it is a fact.
 */
export function createSession(parts: ProgramParts) {
  const file = userFile(parts.userFile);
  let context: Context | null = null;
  let look: Look = lookOf(file.read());
  let notices: readonly Notice[] = [];
  const folders = new Map<string, string>();
  const imports = new Map<string, ImportInHand>();
  const watched = watchedFolder(parts.shell);

  const saveLook = (changes: Partial<Look>): void => {
    look = { ...look, ...changes };
    file.write(look);
  };
  const close = (): void => {
    const open = context;
    context = null;
    notices = [];
    imports.clear();
    watched.stop();
    open?.ledger.close();
  };

  return {
    parts,
    /** The open ledger, or null. */
    ledger: (): Context | null => context,

    /**
     * Opens the ledger of a folder in place of the one that is open. The old one stays open when the new one cannot.
     *
     * @throws Failure when it cannot be opened
     */
    open(folder: string, options: { readonly create: boolean }): Context {
      if (context !== null && context.ledger.folder === folder) return context;
      const next = parts.openContext(folder, options);
      close();
      context = next;
      return next;
    },
    close,

    look: (): Look => look,
    language: (): Language => look.language ?? languageOf(parts.systemLanguage),
    saveLook,

    /** Puts a ledger at the top of the recent ones. */
    remember(name: string, folder: string): void {
      const others = look.recent.filter((ledger) => ledger.folder !== folder);
      saveLook({ recent: [{ name: name === '' ? folderName(folder) : name, folder }, ...others].slice(0, recentMax) });
    },
    recent: () => look.recent.map((ledger) => ({ ...ledger, token: folderToken(folders, ledger.folder, parts.newId) })),
    isThere: (folder: string): boolean => holdsLedger(folder),

    /** The window holds a token, never a path. */
    tokenOf: (folder: string): string => folderToken(folders, folder, parts.newId),
    folderOf: (token: string): string | null => folders.get(token) ?? null,

    notices: (): readonly Notice[] => notices,
    setNotices(next: readonly Notice[]): void {
      notices = next;
    },

    /** Watches one folder of the open ledger, until it is closed. */
    watch: watched.watch,

    /** Files read and not yet committed, by token. */
    imports,
  };
}

function watchedFolder(shell: Shell) {
  let now: { readonly folder: string; readonly stop: () => void } | null = null;
  const stop = (): void => {
    now?.stop();
    now = null;
  };
  return {
    stop,
    watch(folder: string, onChange: () => void): void {
      if (now?.folder === folder) return;
      stop();
      now = { folder, stop: shell.watchFolder(folder, onChange) };
    },
  };
}

function folderToken(folders: Map<string, string>, folder: string, newId: () => string): string {
  const known = [...folders].find(([, path]) => path === folder);
  if (known !== undefined) return known[0];
  const token = newId();
  folders.set(token, folder);
  return token;
}

/** The language of the system when it is one of ours, else French. */
export function languageOf(locale: string): Language {
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'fr';
}

/** The country that the system's locale names, else France. */
export function countryOf(locale: string): Country {
  return /[-_]be\b/i.test(locale) ? 'BE' : 'FR';
}

const themes: readonly Theme[] = ['system', 'light', 'dark'];

// The file may have been edited or written by another version: what does not fit is left out.
function lookOf(value: unknown): Look {
  const stored = isRecord(value) ? value : {};
  return {
    language: languages.find((language) => language === stored['language']) ?? null,
    theme: themes.find((theme) => theme === stored['theme']) ?? 'system',
    recent: Array.isArray(stored['recent']) ? stored['recent'].flatMap(recentOf).slice(0, recentMax) : [],
  };
}

function recentOf(value: unknown): RecentLedger[] {
  if (!isRecord(value)) return [];
  const { name, folder } = value;
  return typeof name === 'string' && typeof folder === 'string' ? [{ name, folder }] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
