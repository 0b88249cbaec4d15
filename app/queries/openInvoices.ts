import { documentOf, standingOf, type CustomerFile } from '#app/customerFile';
import type { Output } from '#contract/api';
import type { Document } from '#db/repositories/documents';
import { daysBetween, earlierOf, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { askedToday } from '#domain/followup/askedToday';
import { followedItem, type FollowedItem, type OpenItem } from '#domain/followup/facts';
import { isDisputed } from '#domain/followup/holds';
import { lastTaken } from '#domain/followup/schedule';
import { sumCents, type Cents } from '#domain/money/cents';
import { present } from '#domain/assert';

export type OpenInvoiceRow = Output<'customer.get'>['invoices'][number];
type Flag = OpenInvoiceRow['flags'][number];

/** Days after the due date; zero while it is not passed. */
export function daysLate(dueOn: PlainDate, today: PlainDate): number {
  return Math.max(0, daysBetween(dueOn, today));
}

/** Instalments of invoices on which something is owed. */
export function owedItems({ facts }: Pick<CustomerFile, 'facts'>): readonly OpenItem[] {
  return facts.items.filter(({ openCents }) => openCents > 0);
}

/** What is owed and past its date. Under a signed plan that runs, only the instalments that were missed are. */
export function overdueOf(file: Pick<CustomerFile, 'facts'>, today: PlainDate): Cents {
  const late = owedItems(file).filter((item) => followedItem(file.facts, item).dueOn < today);
  return askedToday(file.facts, late, today);
}

/** The invoices on which something is owed, the one due first at the top. */
export function openInvoiceRows(file: CustomerFile, today: PlainDate): readonly OpenInvoiceRow[] {
  const documentIds = [...new Set(owedItems(file).map(({ documentId }) => documentId))];
  return documentIds
    .map((documentId) => openInvoiceRow(file, documentOf(file, documentId), today))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function openInvoiceRow(file: CustomerFile, document: Document, today: PlainDate): OpenInvoiceRow {
  const owed = owedItems(file)
    .filter(({ documentId }) => documentId === document.id)
    .map((item) => followedItem(file.facts, item));
  const dueOn = owed.map((followed) => followed.dueOn).reduce(earlierOf);
  return {
    documentId: document.id,
    number: document.number,
    issuedOn: document.issuedOn,
    dueOn,
    gross: document.gross,
    open: sumCents(owed.map(({ item }) => item.openCents)),
    daysLate: daysLate(dueOn, today),
    stepKey: furthestStepKey(owed),
    flags: flagsOf(file, owed, today),
  };
}

/** Key of the step furthest along that was done about these items; null: none. */
export function furthestStepKey(items: readonly FollowedItem[]): string | null {
  const done = items.flatMap(({ item, state }) => {
    const last = lastTaken(state.taken.filter(({ how }) => how === 'done'));
    const step = item.policy.steps.find(({ level }) => level === last?.level);
    return step === undefined ? [] : [step];
  });
  return done.toSorted((a, b) => b.level - a.level)[0]?.key ?? null;
}

function flagsOf(file: CustomerFile, owed: readonly FollowedItem[], today: PlainDate): Flag[] {
  const { followUp } = file.facts;
  const ids = owed.map(({ item }) => item.itemId);
  const concerns = (itemIds: readonly string[]) => itemIds.some((id) => ids.includes(id));
  const flags: [Flag, boolean][] = [
    ['promise', followUp.promises.some((one) => !one.isCancelled && one.promisedOn >= today && concerns(one.itemIds))],
    ['dispute', ids.some((id) => isDisputed(file.facts, id))],
    [
      'pause',
      followUp.pauses.some(
        (pause) => isRunning(pause, today) && (pause.itemIds.length === 0 || concerns(pause.itemIds)),
      ),
    ],
    ['plan', followUp.plans.some((plan) => plan.ended === null && concerns(plan.itemIds))],
    ['registered', owed.some(({ state }) => state.taken.some(({ channel }) => channel === 'registered_letter'))],
    ['blocked', file.customer.isLocked || owed.some(({ item }) => item.isBlocked)],
  ];
  return flags.filter(([, isSet]) => isSet).map(([flag]) => flag);
}

/** A pause that still holds today. */
export function isRunning(
  pause: { readonly untilOn: PlainDate | null; readonly endedOn: PlainDate | null },
  today: PlainDate,
): boolean {
  return pause.endedOn === null && (pause.untilOn === null || pause.untilOn >= today);
}

/** Numbers of the invoices that these instalments belong to. */
export function invoiceNumbers({ facts }: Pick<CustomerFile, 'facts'>, itemIds: readonly string[]): readonly string[] {
  const numbers = facts.items.filter(({ itemId }) => itemIds.includes(itemId)).map((item) => item.documentNumber);
  return [...new Set(numbers)];
}

/** Documents that these instalments belong to. */
export function documentIdsOf({ facts }: Pick<CustomerFile, 'facts'>, itemIds: readonly string[]): readonly string[] {
  return [...new Set(facts.items.filter(({ itemId }) => itemIds.includes(itemId)).map(({ documentId }) => documentId))];
}

/** Instalments of these invoices that are still owed; of every invoice when none is named. */
export function itemIdsOf(file: Pick<CustomerFile, 'facts'>, documentIds: readonly string[]): readonly string[] {
  return owedItems(file)
    .filter(({ documentId }) => documentIds.length === 0 || documentIds.includes(documentId))
    .map(({ itemId }) => itemId);
}

/** The day on which an invoice was wholly settled; null while it is not, or when it never was owed. */
export function settledOn(file: CustomerFile, documentId: string): PlainDate | null {
  const standings = file.items.filter((item) => item.documentId === documentId).map(({ id }) => standingOf(file, id));
  if (standings.length === 0 || standings.some(({ open, booked }) => open !== 0 || booked === 0)) return null;
  const days = standings.flatMap(({ movements }) => movements.map(({ on }) => on));
  return days.length === 0 ? null : days.reduce(laterOf);
}

/** The customer's file as it stands, which the caller knows to exist. */
export function existing(file: CustomerFile | null, customerId: string): CustomerFile {
  return present(file, `customer ${customerId}`);
}
