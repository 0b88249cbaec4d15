import type { PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';

/** Whose money, and what for: of a movement, or of one of the payments that make it up. Null: the file does not say. */
export type Payment = {
  /** Cents; in above zero, out below. */
  readonly amount: Cents;
  /** The other side. */
  readonly name: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  /** Belgian communication of twelve digits, or RF reference, as the bank gives it. */
  readonly structured: string | null;
  readonly text: string | null;
  readonly endToEnd: string | null;
  /** Why a payment came back (ISO code such as `AC04`). */
  readonly returnReason: string | null;
};

/** One movement of the account. */
export type BankEntry = Payment & {
  /** Line of the file where it begins, from 1. */
  readonly line: number;
  readonly date: PlainDate;
  readonly valueDate: PlainDate | null;
  /** Only what is booked is money. */
  readonly isBooked: boolean;
  /** The word of the file for it (`BOOK`, `PDNG` ...). */
  readonly status: string;
  /** It takes back an earlier movement; the sign is right as it is. */
  readonly isReversal: boolean;
  /** The bank's own name of the movement: the same twice is one movement. */
  readonly reference: string | null;
  /** The bank's code of the kind of movement. */
  readonly code: string | null;
  readonly label: string | null;
  /** More that the bank says of it. */
  readonly info: string | null;
  readonly details: readonly { readonly code: string; readonly text: string }[];
  /** The payments of a batch. They explain the movement and are never added to it. */
  readonly parts: readonly Payment[];
};

export type Balance = { readonly cents: Cents; readonly date: PlainDate };

/** One statement of one account. */
export type BankStatement = {
  readonly line: number;
  readonly account: {
    readonly iban: string | null;
    readonly bank: string | null;
    readonly branch: string | null;
    readonly number: string | null;
    /** Key of a French account. */
    readonly ribKey: string | null;
  };
  readonly currency: string;
  /** The number the bank gives its statements. */
  readonly sequence: number | null;
  readonly reference: string | null;
  /** Version of the format, where it has several. */
  readonly version: number | null;
  readonly opening: Balance | null;
  readonly closing: Balance | null;
  readonly entries: readonly BankEntry[];
};

/** A statement with the format of the file that told it: two formats write other words of the same movement. */
export type FiledStatement = BankStatement & { readonly format: string };

/** Nothing known but the amount: the start of a payment that is read field by field. */
export function plainPayment(amount: Cents): Payment {
  return {
    ...{ amount, name: null, iban: null, bic: null, structured: null },
    ...{ text: null, endToEnd: null, returnReason: null },
  };
}

/** A booked movement of which nothing more is known. */
export function plainEntry(amount: Cents, date: PlainDate, line: number): BankEntry {
  return {
    ...plainPayment(amount),
    ...{ line, date, valueDate: null, isBooked: true, status: 'BOOK', isReversal: false },
    ...{ reference: null, code: null, label: null, info: null, details: [], parts: [] },
  };
}
