import type { EnvelopeProfileName } from '#domain/letters/envelope';

/** A PNG or JPEG that letters name by its SHA-256. */
export type LetterPicture = { readonly sha256: string; readonly bytes: Uint8Array };

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
  /** Logos and signatures; a letter whose picture is not among them is drawn without. */
  readonly pictures: readonly LetterPicture[];
};
