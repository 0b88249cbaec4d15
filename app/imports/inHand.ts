import type { ReadAnswer } from '#app/workers';
import type { ImportDecisions } from '#domain/imports/plan';

/** A file that was read and is being looked at: nothing of it is in the ledger. */
export type ImportInHand = {
  readonly token: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly answer: ReadAnswer;
  readonly isMappingRemembered: boolean;
  readonly decisions: ImportDecisions;
};
