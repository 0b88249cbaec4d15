import { defaultPolicy, rulesOf, storedPreferences } from '#app/settings';
import type { Customer } from '#db/repositories/customers';
import type { Document, Item } from '#db/repositories/documents';
import type { StoredEvent } from '#db/repositories/events';
import type { Ledger } from '#db/open';
import { present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { CustomerFacts, OpenItem, Receipt } from '#domain/followup/facts';
import { foldFollowUp } from '#domain/followup/state';
import { foldClaims, type ClaimStanding } from '#domain/ledger/claimAccount';
import { foldAccount, type AccountLine, type CustomerAccount, type ItemStanding } from '#domain/ledger/customerAccount';
import { cents, zeroCents, type Cents } from '#domain/money/cents';

/** All that is known of one customer, folded from his facts as they stand on a day. */
export type CustomerFile = {
  /** The day. */
  readonly on: PlainDate;
  readonly customer: Customer;
  readonly documents: readonly Document[];
  /** Instalments, credit notes and payments, in the order they were recorded. */
  readonly items: readonly Item[];
  readonly lines: readonly AccountLine[];
  readonly account: CustomerAccount;
  readonly events: readonly StoredEvent[];
  readonly claims: readonly ClaimStanding[];
  /** What the follow-up engine asks for. */
  readonly facts: CustomerFacts;
};

const nothingBooked: Omit<ItemStanding, 'itemId'> = {
  booked: zeroCents,
  open: zeroCents,
  remaining: zeroCents,
  movements: [],
};

/** Loads and folds one customer; null when there is none of that id. */
export function loadCustomerFile(ledger: Ledger, id: string, today: PlainDate): CustomerFile | null {
  const customer = ledger.customers.get(id);
  if (customer === null) return null;
  const customerId = customer.id;
  const documents = ledger.documents.ofCustomer(customerId);
  const items = ledger.documents.itemsOfCustomer(customerId);
  const lines = ledger.journal.linesOf(customerId, { documents, items });
  const events = ledger.events.ofCustomer(customerId);
  const account = foldAccount(lines, today);
  const claims = foldClaims(events, account.claimsPaid);
  const parts = { on: today, customer, documents, items, lines, account, events, claims };
  return { ...parts, facts: followUpFacts(ledger, parts) };
}

/** The file with one more fact, as if it were loaded again: nothing else of it changes with a fact of the follow-up. */
export function fileWith(ledger: Ledger, file: CustomerFile, event: StoredEvent): CustomerFile {
  const events = [...file.events, event];
  const parts = { ...file, events, claims: foldClaims(events, file.account.claimsPaid) };
  return { ...parts, facts: followUpFacts(ledger, parts) };
}

/** Papers of a customer, and lines of the journal that name nothing but what he has or what is among them. */
export type NewPapers = Pick<CustomerFile, 'documents' | 'items' | 'lines'>;

/** The file with papers and lines that were appended since, as if it were loaded again. */
export function fileWithPapers(
  ledger: Ledger,
  file: CustomerFile,
  { documents, items, lines }: NewPapers,
): CustomerFile {
  const all = {
    customer: present(ledger.customers.get(file.customer.id), `customer ${file.customer.id}`),
    documents: [...file.documents, ...documents],
    items: [...file.items, ...items],
    lines: [...file.lines, ...lines],
  };
  const account = foldAccount(all.lines, file.on);
  const parts = { ...file, ...all, account, claims: foldClaims(file.events, account.claimsPaid) };
  return { ...parts, facts: followUpFacts(ledger, parts) };
}

/** A moment of the past: the end of a day, or the instant of that day at which a paper was drawn. */
export type Moment = { readonly asOf: PlainDate; readonly recordedBy: string | null };

/**
 * The file as it was known at a moment: later facts and money, and what was taken back later, have not happened yet.
 * What is editable (name, kind of customer) is as it is now.
 */
export function fileKnownAt(ledger: Ledger, file: CustomerFile, { asOf, recordedBy }: Moment): CustomerFile {
  const events = file.events.filter(
    ({ on, recordedAt }) => on <= asOf && (recordedBy === null || recordedAt <= recordedBy),
  );
  const later = new Set(recordedBy === null ? [] : ledger.journal.recordedAfter(file.customer.id, recordedBy));
  const lines = file.lines.filter(({ effectiveOn, entrySeq }) => effectiveOn <= asOf && !later.has(entrySeq));
  const account = foldAccount(lines, asOf);
  const parts = { ...file, on: asOf, events, lines, account, claims: foldClaims(events, account.claimsPaid) };
  return { ...parts, facts: followUpFacts(ledger, parts) };
}

/** What stands of an item. */
export function standingOf(file: Pick<CustomerFile, 'account'>, itemId: string): ItemStanding {
  return file.account.items.get(itemId) ?? { itemId, ...nothingBooked };
}

/** The document of an id, which belongs to this customer. */
export function documentOf(file: Pick<CustomerFile, 'documents'>, documentId: string): Document {
  return present(
    file.documents.find(({ id }) => id === documentId),
    `document ${documentId}`,
  );
}

/** Money and credit notes of his that settle nothing yet, on the day of the file: cents, zero or more. */
export function unallocatedOf(file: Pick<CustomerFile, 'items' | 'account'>): Cents {
  const credits = file.items.filter(({ dueOn }) => dueOn === null).map(({ id }) => standingOf(file, id).open);
  return cents(-credits.reduce((sum, open) => sum + Math.min(0, open), 0));
}

/** Claims beside the price that are not paid yet, in cents. */
export function openClaimsOf(file: Pick<CustomerFile, 'claims'>): Cents {
  return cents(file.claims.reduce((sum, { open }) => sum + open, 0));
}

function followUpFacts(ledger: Ledger, parts: Omit<CustomerFile, 'facts'>): CustomerFacts {
  const { customer, events, items } = parts;
  const followUp = foldFollowUp(events);
  const instalments = items.filter(({ dueOn }) => dueOn !== null);
  const policyOf = policyChooser(ledger, parts);
  const blocked = new Set(
    followUp.pauses
      .filter(({ endedOn, untilOn }) => untilOn === null && endedOn === null)
      .flatMap(({ itemIds }) => itemIds),
  );
  const openItems = instalments.map((item): OpenItem => {
    const document = documentOf(parts, item.documentId);
    return {
      itemId: item.id,
      documentId: document.id,
      documentNumber: document.number,
      issuedOn: document.issuedOn,
      dueOn: present(item.dueOn, 'due date of an instalment'),
      openCents: standingOf(parts, item.id).open,
      originalCents: item.amount,
      isBlocked: blocked.has(item.id),
      policy: policyOf(document.id),
    };
  });
  return {
    customerId: customer.id,
    relation: customer.relation,
    rules: rulesOf(ledger),
    items: openItems,
    receipts: receiptsOf(parts, instalments),
    claims: parts.claims.map(({ claimId, open }) => ({ claimId, open })),
    followUp,
    unallocated: unallocatedOf(parts),
    isLocked: customer.isLocked,
    allPausedUntil: storedPreferences(ledger).pausedUntil ?? null,
  };
}

function policyChooser(ledger: Ledger, { customer }: Omit<CustomerFile, 'facts'>) {
  const usual =
    (customer.policyId === null ? null : ledger.policies.get(customer.policyId)) ??
    defaultPolicy(ledger, customer.relation);
  const own = new Map(
    ledger.documents
      .detailsOfCustomer(customer.id)
      .flatMap(({ documentId, policyId }) => (policyId === null ? [] : [[documentId, policyId] as const])),
  );
  return (documentId: string) => {
    const policyId = own.get(documentId);
    return policyId === undefined ? usual : (ledger.policies.get(policyId) ?? usual);
  };
}

function receiptsOf(parts: Pick<CustomerFile, 'account'>, instalments: readonly Item[]): readonly Receipt[] {
  return instalments.flatMap(({ id }) =>
    standingOf(parts, id)
      .movements.filter(({ how }) => how === 'payment' || how === 'creditNote')
      .map(({ on, amount }) => ({ itemId: id, on, amount })),
  );
}
