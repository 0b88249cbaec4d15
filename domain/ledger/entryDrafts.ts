import { assert } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { AccountRole, EntryKind, JournalEntry, Posting } from '#domain/ledger/entry';
import { cents, negateCents, sumCents, type Cents } from '#domain/money/cents';

/** An entry that has no id yet. */
export type EntryDraft = Omit<JournalEntry, 'id'>;

/** An open item as an entry names it. */
export type ItemRef = { readonly itemId: string; readonly documentId: string; readonly customerId: string };

type Line = readonly [account: AccountRole, amount: Cents, ref: ItemRef, claimId?: string];

function draft(kind: EntryKind, effectiveOn: PlainDate, lines: readonly Line[]): EntryDraft {
  const postings = lines
    .filter(([, amount]) => amount !== 0)
    .map(([account, amount, ref, claimId]): Posting => ({
      account,
      customerId: ref.customerId,
      documentId: ref.documentId,
      itemId: account === 'customers' ? ref.itemId : null,
      claimId: claimId ?? null,
      amount,
      currency: 'EUR',
    }));
  assert(sumCents(postings.map(({ amount }) => amount)) === 0, `${kind} entry does not balance`);
  assert(postings.length >= 2, `${kind} entry without lines`);
  return { kind, effectiveOn, postings, corrects: null };
}

/** The parts of a document that an entry books. */
export type DocumentToBook = {
  readonly items: readonly (ItemRef & { readonly amount: Cents })[];
  readonly net: Cents;
  /** VAT by rate, in cents. */
  readonly vat: readonly Cents[];
  readonly issuedOn: PlainDate;
};

/** An invoice: each instalment owed by the customer, against sales and VAT by rate. Amounts above zero. */
export function invoiceEntry({ items, net, vat, issuedOn }: DocumentToBook): EntryDraft {
  return draft('invoice', issuedOn, documentLines(items, net, vat));
}

/** A credit note: the same lines the other way round. Amounts below zero. */
export function creditNoteEntry({ items, net, vat, issuedOn }: DocumentToBook): EntryDraft {
  return draft('creditNote', issuedOn, documentLines(items, net, vat));
}

function documentLines(items: DocumentToBook['items'], net: Cents, vat: readonly Cents[]): readonly Line[] {
  const [first] = items;
  assert(first !== undefined, 'a document needs an item');
  return [
    ...items.map((item): Line => ['customers', item.amount, item]),
    ['sales', negateCents(net), first],
    ...vat.map((share): Line => ['vat', negateCents(share), first]),
  ];
}

/** Money received: it lies on the customers account as an item of its own until it is allocated. Cents above zero. */
export function paymentEntry(payment: ItemRef, amount: Cents, on: PlainDate, means: 'bank' | 'cash'): EntryDraft {
  assert(amount > 0, 'a payment brings money');
  return draft('payment', on, [
    [means, amount, payment],
    ['customers', negateCents(amount), payment],
  ]);
}

/** Money given back, taken from what a payment or credit note still has. Cents above zero. */
export function refundEntry(source: ItemRef, amount: Cents, on: PlainDate, refundDocumentId: string): EntryDraft {
  assert(amount > 0, 'a refund gives money');
  return draft('refund', on, [
    ['customers', amount, source],
    ['bank', negateCents(amount), { ...source, documentId: refundDocumentId }],
  ]);
}

/** Moves money from what pays to what is paid (lettrage). Cents above zero; the account's balance stays. */
export function allocationEntry(source: ItemRef, target: ItemRef, amount: Cents, on: PlainDate): EntryDraft {
  assert(amount > 0, 'an allocation moves something');
  return draft('allocation', on, [
    ['customers', amount, source],
    ['customers', negateCents(amount), target],
  ]);
}

/** Discount granted for paying: lowers the instalment. `paymentDocumentId` is undone with its payment. */
export function discountEntry(target: ItemRef, amount: Cents, on: PlainDate, paymentDocumentId: string): EntryDraft {
  assert(amount > 0, 'a discount lowers something');
  return draft('discount', on, [
    ['discountAllowed', amount, { ...target, documentId: paymentDocumentId }],
    ['customers', negateCents(amount), target],
  ]);
}

/** A loss accepted on an instalment. Cents above zero. */
export function writeOffEntry(target: ItemRef, amount: Cents, on: PlainDate): EntryDraft {
  assert(amount > 0, 'a write-off lowers something');
  return draft('writeOff', on, [
    ['badDebtLoss', amount, target],
    ['customers', negateCents(amount), target],
  ]);
}

/**
 * VAT of a loss taken back from the State: the loss becomes smaller by it. Below zero it is due again, because money
 * came in after all. Cents, one line for each rate; nothing of it stands on the customers account.
 */
export function lossVatEntry(target: ItemRef, vat: readonly Cents[], on: PlainDate): EntryDraft {
  const sum = sumCents(vat);
  assert(sum !== 0, 'no VAT to book');
  return draft('writeOff', on, [
    ...vat.map((share): Line => ['vat', share, target]),
    ['badDebtLoss', negateCents(sum), target],
  ]);
}

/** A small credit that nobody claims back becomes income. Cents above zero. */
export function creditWriteOffEntry(source: ItemRef, amount: Cents, on: PlainDate): EntryDraft {
  assert(amount > 0, 'a write-off lowers something');
  return draft('writeOff', on, [
    ['customers', amount, source],
    ['otherIncome', negateCents(amount), source],
  ]);
}

/** A claim beside the price becomes income when money pays it. Cents above zero. */
export function claimIncomeEntry(
  source: ItemRef,
  claim: { readonly claimId: string; readonly account: 'interestIncome' | 'indemnityIncome' },
  amount: Cents,
  on: PlainDate,
): EntryDraft {
  assert(amount > 0, 'a claim is paid with something');
  return draft('claimIncome', on, [
    ['customers', amount, source],
    [claim.account, negateCents(amount), source, claim.claimId],
  ]);
}

/** The entry that takes another one back: the same lines with the other sign. */
export function reversalEntry(entry: JournalEntry, on: PlainDate): EntryDraft {
  return {
    kind: 'reversal',
    effectiveOn: on,
    postings: entry.postings.map((posting) => ({ ...posting, amount: cents(-posting.amount) })),
    corrects: entry.id,
  };
}
