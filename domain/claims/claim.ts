import type { CalendarPlace } from '#domain/calendar/holidays';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { LawChoices } from '#domain/company/lawPoints';
import type { Country, Relation } from '#domain/country';
import type { Rates } from '#domain/countries/rateEntry';
import type { LetterKind } from '#domain/followup/policy';
import type { Span } from '#domain/ledger/interest';
import type { Cents } from '#domain/money/cents';
import type { RatePpm } from '#domain/money/rate';

/** Money or a credit note that came in for an invoice, in cents above zero. */
export type Receipt = {
  readonly on: PlainDate;
  readonly amount: Cents;
  /** No money: a credit note, a discount, an amount written off. It lowers the price and settles nothing besides. */
  readonly lowersPrice?: boolean;
};

/** An open invoice, as the ledger knows it. */
export type InvoiceToClaim = {
  readonly itemId: string;
  readonly number: string;
  readonly description: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** VAT included. */
  readonly gross: Cents;
  /** Everything allocated to it, any order. */
  readonly receipts: readonly Receipt[];
  /** Set aside while the customer contests it, in cents: not claimed, and no interest on it. */
  readonly contested?: Cents;
  /** What was sent about this invoice, where it differs from what was sent to the customer. */
  readonly notices?: NoticeFacts;
  /** What was agreed for this invoice, where it differs from what was agreed with the customer. */
  readonly contract?: ContractFacts;
};

/** What was agreed before the invoice. */
export type ContractFacts = {
  /** The invoice prints the penalty rate (and 40 EUR between businesses); null: nobody said. */
  readonly penaltiesOnInvoice: boolean | null;
  /** Yearly rate of a clause that was accepted; null when none. */
  readonly contractRate: RatePpm | null;
  /** Belgian consumer: reciprocal clause of indemnity that was accepted; null when none. */
  readonly indemnityClause: { readonly fixed: Cents; readonly percent: RatePpm } | null;
  /** Belgium, book XIX: the creditor is a small or medium enterprise. */
  readonly creditorIsSme: boolean;
  /** The debtor is under collective proceedings: nothing is claimed beside the price. */
  readonly debtorInsolvent: boolean;
  /** Belgium, book XIX: subscription or regular deliveries, whose fourth reminder of a year and more may cost something. */
  readonly isRegularDelivery: boolean;
};

/** Dates from which the law counts. */
export type NoticeFacts = {
  readonly firstReminder: { readonly sentOn: PlainDate; readonly channel: 'post' | 'electronic' } | null;
  /** `presentedOn` null: estimated two working days after sending. */
  readonly formalNotice: {
    readonly sentOn: PlainDate;
    readonly presentedOn: PlainDate | null;
    /** Signed for; null or absent: not known, or never. */
    readonly receivedOn?: PlainDate | null;
    /** Whose holidays the post keeps where the letter goes; absent: those of the whole country. */
    readonly place?: CalendarPlace;
  } | null;
};

export const claimLineKinds = ['principal', 'interest', 'fixedIndemnity', 'penaltyClause', 'reminderFee'] as const;
export type ClaimLineKind = (typeof claimLineKinds)[number];

/** Why a line may be asked, or may not. */
export const claimRules = [
  'openBalance',
  'fr.b2b.penalties',
  'fr.b2b.contractPenalties',
  'fr.b2b.fixedIndemnity',
  'fr.b2c.legalInterest',
  'fr.b2c.noCosts',
  'be.b2b.interest',
  'be.b2b.contractInterest',
  'be.b2b.fixedIndemnity',
  'be.b2c.contractInterest',
  'be.b2c.legalInterest',
  'be.b2c.cappedClause',
  'be.b2c.extraReminder',
  'be.b2c.freeReminder',
] as const;
export type ClaimRule = (typeof claimRules)[number];

/** What the user should know about a line that is asked. */
export const claimCautions = [
  'rateMissing',
  'notOnInvoice',
  'mentionAssumed',
  'contractRateUnderFloor',
  'contractRateOverCap',
  'clauseOverCap',
  'presentationEstimated',
  'reminderBeforeDue',
] as const;
export type ClaimCaution = (typeof claimCautions)[number];

/** A stretch of days with one base and one rate, both ends included. */
export type InterestSlice = Span & {
  readonly days: number;
  readonly rate: RatePpm;
  readonly base: Cents;
  readonly yearDays: 365 | 366;
  /** Euros with six decimals, not rounded to the cent: `18.374795`. */
  readonly amountText: string;
  /** The official notice of the rate was seen; false: the figure is to be compared with it. */
  readonly isConfirmed: boolean;
};

export type ClaimLine = {
  readonly what: ClaimLineKind;
  readonly itemId: string;
  readonly number: string;
  /** Cents proven to date, less what was given up; zero while not allowed. */
  readonly amount: Cents;
  /** Cents of this line that the user gives up; they were never asked. */
  readonly waived: Cents;
  /** Cents of this line that were asked before and paid: `amount` is already less them. */
  readonly paid: Cents;
  readonly rule: ClaimRule;
  readonly article: string;
  /** The law allows it today. */
  readonly isAllowed: boolean;
  /** First lawful day, when it is known. */
  readonly notBefore: PlainDate | null;
  /** The letter of this step asks for it. */
  readonly isAsked: boolean;
  readonly slices: readonly InterestSlice[];
  /** Days whose rate is not published yet: interest runs on, its amount is to be completed. */
  readonly unknown: Span | null;
  readonly cautions: readonly ClaimCaution[];
};

export type ClaimedInvoice = InvoiceToClaim & {
  readonly received: Cents;
  readonly open: Cents;
};

/** What the user gives up of a line: a sum, or all of it whatever it grows to. The price itself is no matter of this. */
export type Waiver = {
  readonly itemId: string;
  readonly what: Exclude<ClaimLineKind, 'principal'>;
  readonly amount: Cents | 'all';
};

/** A due date of a regular delivery of which the customer was reminded, be it paid since. */
export type RemindedDate = {
  readonly itemId: string;
  readonly dueOn: PlainDate;
  readonly sentOn: PlainDate;
  readonly channel: 'post' | 'electronic';
  /** Stamp on the day of sending, in cents; zero when it is not known. */
  readonly postage: Cents;
};

/** Money that came in for a charge beside the price, in cents above zero. */
export type PaidCharge = {
  readonly itemId: string;
  readonly what: Exclude<ClaimLineKind, 'principal'>;
  readonly amount: Cents;
};

export type ClaimInput = {
  readonly country: Country;
  readonly relation: Relation;
  /** The letter that will carry the claim: it decides what is asked, never what is allowed. */
  readonly kind: LetterKind;
  readonly today: PlainDate;
  readonly contract: ContractFacts;
  /** What was sent to the customer about all the invoices. */
  readonly notices: NoticeFacts;
  readonly invoices: readonly InvoiceToClaim[];
  /** What was given up before this claim; nothing when left out. */
  readonly waivers?: readonly Waiver[];
  /** Charges that were paid before this claim; nothing when left out. */
  readonly paid?: readonly PaidCharge[];
  /** Belgian consumer, regular deliveries: every due date of which he was reminded; nothing when left out. */
  readonly reminded?: readonly RemindedDate[];
  /** Rates known on the day, those the user entered among them; only the published ones when left out. */
  readonly rates?: Rates;
  /** Readings of what the law leaves open; the usual ones when left out. */
  readonly choices?: LawChoices;
};

/** What may be asked of one customer on one day, invoice by invoice, with the reason of each line. */
export type Claim = {
  readonly country: Country;
  readonly relation: Relation;
  readonly kind: LetterKind;
  readonly asOf: PlainDate;
  readonly invoices: readonly ClaimedInvoice[];
  readonly lines: readonly ClaimLine[];
  /** Sums of the lines that are asked; `total` is their sum. */
  readonly asked: {
    readonly principal: Cents;
    readonly interest: Cents;
    readonly fixedIndemnity: Cents;
    readonly penaltyClause: Cents;
    readonly reminderFee: Cents;
    readonly total: Cents;
  };
  /** First and last day whose rate is missing, over all lines asked; null when everything is known. */
  readonly unknown: Span | null;
  /** Belgian consumer: first day on which anything may be added, once the free reminder is sent. */
  readonly chargeableFrom: PlainDate | null;
  /** Belgian consumer, first reminder: the indemnity that will be due afterwards, as the reminder must say. */
  readonly announcedIndemnity: Cents;
  /** Belgian consumer, regular delivery: what this first reminder will cost who lets its fourteen days pass; else zero. */
  readonly announcedReminderCost: Cents;
};
