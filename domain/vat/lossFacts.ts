import type { PlainDate } from '#domain/calendar/plainDate';
import type { VatShare } from '#domain/ledger/vat';
import type { LossGround } from '#domain/vat/lostDebt';

/** What is recorded about the VAT of a debt that is lost. Amounts in cents. */
export type LostDebtBody =
  /** Why an invoice is lost, and what of it, rate by rate; the write-off itself stands in the journal. */
  | {
      readonly kind: 'debtLost';
      readonly lossId: string;
      readonly documentId: string;
      readonly ground: LossGround;
      /** Judgment, plan, or the day the last means failed; null when not known yet. */
      readonly groundOn: PlainDate | null;
      /** Court and number, list of proofs. */
      readonly noteId: string | null;
      readonly hasProof: boolean;
      /** France: the VAT of this invoice was only due once paid. */
      readonly isCashBasis: boolean;
      /** What was given up, by rate. */
      readonly shares: readonly VatShare[];
      /** Journal entries that gave it up. */
      readonly entryIds: readonly string[];
    }
  /** What was missing is known now: the date, the proof. The last one holds. */
  | {
      readonly kind: 'lossCompleted';
      readonly lossId: string;
      readonly ground: LossGround;
      readonly groundOn: PlainDate | null;
      readonly noteId: string | null;
      readonly hasProof: boolean;
      readonly isCashBasis: boolean;
    }
  /** The duplicate or the corrective document was drawn and kept. */
  | { readonly kind: 'lossPaperMade'; readonly lossId: string; readonly letterId: string }
  /** It left for the customer on the day of this fact. */
  | { readonly kind: 'lossPaperSent'; readonly lossId: string }
  /** Money came in after all for part of a loss: what it was, rate by rate. */
  | { readonly kind: 'lossMoneyCame'; readonly lossId: string; readonly shares: readonly VatShare[] }
  /** VAT taken back (shares above zero), or due again because money came in (below zero), with its journal entry. */
  | {
      readonly kind: 'lossVatBooked';
      readonly lossId: string;
      readonly entryId: string;
      readonly shares: readonly VatShare[];
    };
