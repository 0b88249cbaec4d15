import type { PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';

/** An invoice (or credit note, below zero) that money may settle; nothing open: it is only known by its number. */
export type BookDocument = {
  readonly documentId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly number: string;
  /** `+++090/9337/55493+++`, `RF...`, or empty. */
  readonly reference: string;
  readonly dueOn: PlainDate | null;
  readonly open: Cents;
  /** What is open of each instalment. */
  readonly instalments: readonly Cents[];
};

/** Who was seen to pay for a customer before: an account, or a name as the bank wrote it. */
export type PayerHint = { readonly customerId: string; readonly kind: 'iban' | 'name'; readonly value: string };

/** Money that came in, as the bank tells it. Empty: not told. */
export type IncomingMoney = {
  /** Cents above zero; null while it is not typed yet. */
  readonly amount: Cents | null;
  readonly name: string;
  readonly iban: string;
  readonly structured: string;
  readonly text: string;
};

export const matchWhy = [
  'structured',
  'number',
  'numberPart',
  'amount',
  'instalment',
  'sum',
  'all',
  'near',
  'iban',
  'alias',
  'name',
  'oldest',
  'part',
  'over',
  'settled',
  'otherPayer',
] as const;
/** One reason, and what its sentence needs. Amounts in cents. */
export type MatchReason = {
  readonly code: (typeof matchWhy)[number];
  readonly params: Readonly<Record<string, string | number>>;
};

export const surenesses = ['certain', 'likely', 'possible'] as const;
/** Certain: a reference and the amount agree, and nothing speaks against it. Only such money may be booked unseen. */
export type Sureness = (typeof surenesses)[number];

/** The documents of one customer that money pays, oldest first; none: it stays in advance. */
export type MatchPart = {
  readonly customerId: string;
  readonly customerName: string;
  readonly documents: readonly BookDocument[];
};

export type Suggestion = {
  readonly parts: readonly MatchPart[];
  /** What is open of all its documents together. */
  readonly open: Cents;
  readonly reasons: readonly MatchReason[];
  readonly sureness: Sureness;
};
