import type { PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';

/** What an account is for. Postings name the role; the number behind it depends on the country and may be edited. */
export const accountRoles = [
  'customers',
  'sales',
  'vat',
  'bank',
  'cash',
  'deposits',
  'doubtful',
  'badDebtLoss',
  'discountAllowed',
  'otherIncome',
  'interestIncome',
  'indemnityIncome',
  'openingBalance',
] as const;
export type AccountRole = (typeof accountRoles)[number];

/**
 * Why an entry exists. `allocation` (lettrage) moves money inside the customers account from what pays (a payment, a
 * credit note) to what is paid (an instalment of an invoice): it adds up to zero on one account and changes no balance.
 */
export const entryKinds = [
  'invoice',
  'creditNote',
  'payment',
  'refund',
  'allocation',
  'discount',
  'writeOff',
  'claimIncome',
  'reversal',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * One line of an entry. Debit above zero, credit below.
 *
 * `itemId` names the open item on the customers account: an instalment of an invoice, a credit note, a payment.
 * What is open of an item is the sum of the postings that name it: above zero the customer owes, below he is owed.
 */
export type Posting = {
  readonly account: AccountRole;
  readonly customerId: string | null;
  readonly documentId: string | null;
  readonly itemId: string | null;
  /** Of an income line: the claim that the money pays. */
  readonly claimId: string | null;
  readonly amount: Cents;
  readonly currency: 'EUR';
};

/** A balanced set of postings, written once; corrected by its one reversal, never changed. */
export type JournalEntry = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly effectiveOn: PlainDate;
  readonly postings: readonly Posting[];
  /** The entry that this one reverses; null unless `kind` is `reversal`. */
  readonly corrects: string | null;
};
