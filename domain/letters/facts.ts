import type { PlainDate } from '#domain/calendar/plainDate';
import type { Claim } from '#domain/claims/claim';
import type { Language } from '#domain/country';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import type { VatShare } from '#domain/ledger/vat';
import type { LetterKind } from '#domain/followup/policy';
import type { LetterImages } from '#domain/letters/model';

/** How warmly a letter is worded. The law's words stay the same. */
export const tones = ['gentle', 'normal', 'firm'] as const;
export type Tone = (typeof tones)[number];

/** The user's own business, as it must appear on paper. Empty text counts as absent. */
export type Sender = {
  readonly name: string;
  /** `SARL`, `EI`, `SRL` ...; null when not a company. */
  readonly legalForm: string | null;
  /** Share capital as printed: `10 000 €`. */
  readonly capital: string | null;
  readonly addressLines: readonly string[];
  /** Where letters are dated from: `Lyon`. */
  readonly city: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** France: SIREN or SIRET, digits with or without blanks. */
  readonly siret: string | null;
  /** France: `RCS Lyon` or `RM 69`; null when none. */
  readonly register: string | null;
  /** Belgium: BCE/KBO number. */
  readonly enterpriseNumber: string | null;
  readonly vatNumber: string | null;
  /** Other line of the footer: insurance, guild. */
  readonly footerNote: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly signatory: string;
  readonly signatoryRole: string | null;
  readonly images: LetterImages;
};

/** The customer, as it must appear on paper. */
export type Addressee = {
  readonly name: string;
  /** Lines for the window, name included, already by the postal rules of the country (at most six). */
  readonly lines: readonly string[];
  /** Customer's number in the ledger; null when none. */
  readonly customerNumber: string | null;
  /** SIREN or BCE number of a business; printed on a formal notice when known. */
  readonly businessNumber: string | null;
  /** Opening words such as `Madame Martin`; null: `Madame, Monsieur`. */
  readonly salutation: string | null;
};

/** What was already sent or said, for the sentence that recalls it. */
export type LetterHistory = {
  readonly firstReminderOn: PlainDate | null;
  readonly secondReminderOn: PlainDate | null;
  readonly formalNoticeOn: PlainDate | null;
  readonly lastCallOn: PlainDate | null;
  /** Reminders that the user sent before this program, on days he does not know: spoken of without a date. */
  readonly undatedReminders: number;
};

/** What stands on an invoice, to be recognised in the letter about it. Texts are empty when not known. */
export type InvoiceData = {
  readonly itemId: string;
  readonly deliveredOn: PlainDate | null;
  readonly orderReference: string;
  readonly shares: readonly VatShare[];
  /** As on its paper; none when they are not known. */
  readonly lines?: readonly InvoiceLine[];
};

/** What a letter is composed from. Everything that is missing by law is refused with its name. */
export type LetterFacts = {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly tone: Tone;
  /** Date of the letter. */
  readonly today: PlainDate;
  /** The new deadline, already a working day; null for a courtesy note and a hand-over. */
  readonly deadlineOn: PlainDate | null;
  readonly sender: Sender;
  readonly addressee: Addressee;
  /** From `buildClaim` for the same kind and day: the only source of amounts. */
  readonly claim: Claim;
  /** Reference to quote: Belgian `+++ddd/dddd/ddddd+++`, `RF...` or free text (the invoice number). */
  readonly paymentReference: string;
  readonly history: LetterHistory;
  /** Registered mail: printed above the addressee; number null leaves room to write it. */
  readonly registered: { readonly withReceipt: boolean; readonly number: string | null } | null;
  readonly showQr: boolean;
  /** Ends the letter with an offer to spread the payments. */
  readonly offersPlan: boolean;
  /** What the invoices say beside their sum: a first reminder of a few of them shows it again. None when left out. */
  readonly invoiceData?: readonly InvoiceData[];
  /** Documents enclosed, as printed: `Copie de la facture FA-2026-0105`. */
  readonly enclosures: readonly string[];
};
