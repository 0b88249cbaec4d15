import type { EnvelopeProfileName } from '#domain/letters/envelope';

/** How letters are put on paper. */
export type DrawOptions = {
  /** Absolute path of the folder of the font files. */
  readonly fontsDir: string;
  readonly envelope: EnvelopeProfileName;
  /** Correction of the address block for this printer, in millimetres (steps of a half). */
  readonly offsetXmm: number;
  readonly offsetYmm: number;
  /** A word across the page: trial mode, or a copy printed again. */
  readonly stamp: 'trial' | 'copy' | null;
};
