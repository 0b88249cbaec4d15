import type { LetterDocument } from '#domain/letters/model';
import type { DrawOptions } from '#workers/pdf/options';

/** How the papers of a run lie on sheets. */
export type Binding = {
  /** Each begins on a new sheet: after an odd number of pages comes a blank back. */
  readonly isTwoSided: boolean;
  /** From this one on they carry the word of a copy. */
  readonly copiesFrom: number;
};

/** What the thread that draws is asked. */
export type PdfRequest =
  | {
      readonly type: 'draw';
      readonly id: string;
      readonly letters: readonly LetterDocument[];
      readonly options: DrawOptions;
      /** Draws the whole run as one file too, on one side of the sheet or as it says. */
      readonly merged: boolean | Binding;
    }
  | { readonly type: 'cancel'; readonly id: string };

type Pdf = { readonly bytes: Uint8Array; readonly pages: number };

/** What it answers: one `letter` for each, in order (it is the progress as well), then one of the three ends. */
export type PdfReply =
  | ({ readonly type: 'letter'; readonly id: string; readonly index: number; readonly total: number } & Pdf)
  | { readonly type: 'done'; readonly id: string; readonly merged: Pdf | null }
  | { readonly type: 'cancelled'; readonly id: string }
  | { readonly type: 'failed'; readonly id: string; readonly index: number | null; readonly message: string };
