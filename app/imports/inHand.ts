import type { Origin, TakenFile } from '#app/imports/takenFiles';
import type { ReadAnswer } from '#app/workers';
import type { DateOrder } from '#domain/calendar/parseDate';
import type { ImportDecisions } from '#domain/imports/plan';

/** A file that was read and is being looked at: nothing of it is in the ledger. */
export type ImportInHand = {
  readonly token: string;
  readonly fileName: string;
  /** The files as they came: columns are chosen for a single one. */
  readonly files: readonly TakenFile[];
  readonly origins: readonly Origin[];
  readonly sha256: string;
  readonly answer: ReadAnswer;
  readonly isMappingRemembered: boolean;
  /** Which comes first in its dates, as the user said now or for a list like it; null: what the dates tell. */
  readonly dateOrder: DateOrder | null;
  readonly decisions: ImportDecisions;
};
