import type { PlainDate } from '#domain/calendar/plainDate';
import type { Country, Language, Relation } from '#domain/country';
import type { LetterKind } from '#domain/followup/policy';
import type { Cents } from '#domain/money/cents';
import type { RatePpm } from '#domain/money/rate';

/** Papers that are no step of a sequence: agreements, accounts, documents for the tax office. */
export const paperKinds = [
  'paymentPlan',
  'instalmentNote',
  'instalmentNotice',
  'billOfExchange',
  'interestAnnex',
  'vatDuplicate',
  'invoiceDuplicate',
  'correctiveDocument',
  'phoneConfirmation',
  'planProposal',
  'lastLetter',
  'receipt',
  'statement',
  'exhibitList',
  'exhibitCover',
  'chronology',
  'callLog',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/**
 * A letter as data: everything that will be printed, in the order of the page. Drawing knows blocks, not letters.
 * Amounts and dates stay values and are written out by `domain/format`; every sentence is ready, in `language`.
 */
export type LetterDocument = {
  /** Version of wording and layout rules that made this letter: an issued letter is never reworded. */
  readonly templateVersion: string;
  readonly kind: LetterKind | PaperKind;
  readonly language: Language;
  readonly country: Country;
  readonly relation: Relation;
  /** Printed date; also the creation date of the PDF, so that the same letter gives the same bytes. */
  readonly date: PlainDate;
  /** Ready for the page: `Lyon, le 12 mai 2026`. */
  readonly placeAndDate: string;
  readonly sender: LetterSender;
  /** Lines of the envelope window, top to bottom; at most six. */
  readonly addressee: readonly string[];
  /** Small table beside the window: customer number, invoice, file. */
  readonly references: readonly LetterReference[];
  /** Line of the postal service above the addressee, such as `Lettre recommandée avec avis de réception`. */
  readonly postalLine: string | null;
  /** Visible title of the step: `RAPPEL DE PAIEMENT`. */
  readonly title: string;
  readonly subject: string;
  readonly subjectLabel: string;
  readonly salutation: string;
  readonly blocks: readonly LetterBlock[];
  readonly pageFooter: readonly string[];
  /** Words for the drawing: `Page`, and what a stamp says. */
  readonly words: { readonly page: string; readonly trial: string; readonly copy: string };
};

export type LetterSender = {
  readonly name: string;
  /** Address, phone, e-mail, one line each. */
  readonly lines: readonly string[];
  /** Absent in letters issued before pictures were drawn. */
  readonly images?: LetterImages;
};

/** The pictures on the page, by the SHA-256 of their file, and its colour: a copy printed years later looks the same. */
export type LetterImages = {
  readonly logo: string | null;
  /** Handwritten signature, above the name of the signatory. */
  readonly signature: string | null;
  /** Of the name, the title and the heads of tables: `#rrggbb`. Absent: the colour of the house. */
  readonly color?: string;
};

export type LetterReference = { readonly label: string; readonly text: string };

/** An invoice in the table of a letter. Amounts in cents, VAT included; `open` is what the claim says, never recomputed. */
export type ClaimRow = {
  readonly number: string;
  /** What was delivered or done; empty when not known. */
  readonly description: string;
  /** Other lines of the invoice, under its description; absent in letters that repeat no more than that. */
  readonly details?: readonly string[];
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly gross: Cents;
  readonly received: Cents;
  readonly open: Cents;
};

export type InterestRow = {
  readonly number: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly base: Cents;
  readonly rate: RatePpm;
  /** Euros with six decimals, not rounded to the cent: `18.374795`. Absent in letters issued before it was printed. */
  readonly amountText?: string;
};

export type TotalLine = { readonly label: string; readonly amount: Cents; readonly isStrong: boolean };

export type LetterBlock =
  | { readonly block: 'paragraph'; readonly text: string; readonly isStrong: boolean }
  | {
      readonly block: 'claims';
      readonly labels: {
        readonly number: string;
        readonly issuedOn: string;
        readonly dueOn: string;
        readonly gross: string;
        readonly received: string;
        readonly open: string;
      };
      readonly rows: readonly ClaimRow[];
    }
  | { readonly block: 'totals'; readonly lines: readonly TotalLine[] }
  | {
      readonly block: 'interest';
      readonly title: string;
      readonly labels: {
        readonly number: string;
        readonly period: string;
        readonly days: string;
        readonly base: string;
        readonly rate: string;
        /** Absent in letters issued before the amounts were printed. */
        readonly amount?: string;
      };
      readonly rows: readonly InterestRow[];
      readonly note: string;
    }
  | {
      readonly block: 'payment';
      readonly title: string;
      readonly holder: string;
      /** Grouped in fours. */
      readonly iban: string;
      readonly bic: string | null;
      readonly reference: string;
      readonly amount: Cents;
      readonly before: PlainDate | null;
      /** Payload of the EPC QR code; null when none is printed. */
      readonly epc: string | null;
      /** To be cut out, one below the other, the first at the top of a page; absent in a letter. */
      readonly slip?: 'first' | 'next';
      readonly labels: {
        readonly holder: string;
        readonly iban: string;
        readonly bic: string;
        readonly reference: string;
        readonly amount: string;
        readonly before: string;
        readonly scan: string;
      };
    }
  /** Cells are ready for the page; amounts and dates are written out by the composer. Widths are shares of the line. */
  | {
      readonly block: 'table';
      readonly title: string | null;
      readonly columns: readonly { readonly label: string; readonly share: number; readonly isRight: boolean }[];
      readonly rows: readonly (readonly string[])[];
      /** Sum below the rows; null when none is printed. */
      readonly total: { readonly label: string; readonly text: string } | null;
      /** Amount of each row, when sums are carried from page to page. */
      readonly carry?: readonly Cents[];
    }
  /** A mention that must be seen before anything else: framed, in strong letters. */
  | { readonly block: 'overprint'; readonly text: string; readonly size?: 'large' }
  /** Where each party signs, side by side, with what it must write by hand. */
  | {
      readonly block: 'signatures';
      readonly parties: readonly { readonly role: string; readonly name: string; readonly byHand: string | null }[];
    }
  | { readonly block: 'legalNotice'; readonly title: string | null; readonly texts: readonly string[] }
  | { readonly block: 'signature'; readonly closing: string; readonly name: string; readonly role: string | null }
  | { readonly block: 'enclosures'; readonly label: string; readonly items: readonly string[] };

export type BlockOf<Name extends LetterBlock['block']> = Extract<LetterBlock, { readonly block: Name }>;
