import type { Context } from '#app/context';
import type { Migration } from '#db/migrate';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';

/** Where the files lie that the program brings along. */
export type Resources = {
  readonly migrations: string;
  readonly fonts: string;
  /** Bundle of the thread that reads files of others; without it they are read where the verb is. */
  readonly readThread?: string;
};

/** One call of the command line, checked. */
export type Call = {
  readonly operand: string | null;
  /** Text of an option that was given; null otherwise. */
  readonly option: (name: string) => string | null;
  readonly isSet: (flag: string) => boolean;
  readonly language: Language;
  /** `--today`, or the local date. */
  readonly today: PlainDate;
  /** The JSON on standard input or of `--in`. */
  readonly readInput: () => unknown;
  readonly resources: Resources;
  readonly migrations: () => readonly Migration[];
  /** Opens the ledger of `--ledger`; it is closed when the verb has answered. */
  readonly openLedger: (options?: { readonly create?: boolean }) => Context;
  /** A line on standard error. */
  readonly say: (line: string) => void;
};

export type Answer = { readonly value: unknown; readonly exitCode?: 0 | 1 };

/** What a verb may be called with, and how it answers. */
export type Verb = {
  readonly about: Readonly<Record<Language, string>>;
  /** Name of the operand, when the verb takes one; `?` at its end: it may be left out. */
  readonly operand: string | null;
  /** Options with a value, beside those of every verb; `!` at its end: it must be given. */
  readonly options: readonly string[];
  readonly flags: readonly string[];
  readonly needsLedger: boolean;
  readonly example: string;
  readonly run: (call: Call) => Answer | Promise<Answer>;
};
