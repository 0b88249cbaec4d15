import type { Ledger } from '#db/open';
import type { PlainDate } from '#domain/calendar/plainDate';

/** What day it is. `now` is only ever 'recorded at': it decides nothing. */
export type Clock = {
  readonly today: () => PlainDate;
  readonly now: () => string;
  /** Minutes since midnight on the wall, 0 to 1439; absent where nobody is about to make a call. */
  readonly minutes?: () => number;
};

/** Where papers are kept beside the database: written once, read back, never changed. */
export type FileArea = 'letters' | 'attachments';
export type Files = {
  /** Keeps bytes under a name; the same name again must carry the same bytes. */
  readonly keep: (area: FileArea, name: string, bytes: Uint8Array) => void;
  /** Null when there is no such file. */
  readonly read: (area: FileArea, name: string) => Uint8Array | null;
};

/** Everything a use case needs from the world. */
export type Context = {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly newId: () => string;
  /** SHA-256 in hexadecimal. */
  readonly hash: (content: string | Uint8Array) => string;
  readonly log: (event: string, detail?: Readonly<Record<string, string | number>>) => void;
  readonly files: Files;
};
