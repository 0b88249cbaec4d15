import { loadCustomerFile, standingOf, unallocatedOf, type CustomerFile } from '#app/customerFile';
import type { Context } from '#app/context';
import {
  documentIdsOf,
  invoiceNumbers,
  isRunning,
  openInvoiceRows,
  overdueOf,
  owedItems,
  settledOn,
} from '#app/queries/openInvoices';
import { nextOfCustomer } from '#app/queries/nextOfCustomer';
import { boardColumn } from '#domain/followup/board';
import { billsView, plansView } from '#app/queries/plansView';
import { whyRows } from '#app/queries/whyRows';
import type { Output } from '#contract/api';
import { addDays, daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { goneOf } from '#domain/followup/gone';
import { promiseOutcome } from '#domain/followup/promise';
import { sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type View = Output<'customer.get'>;

// Enough to know a habit, few enough to follow a change of it.
const delaySample = 12;
const answersShown = 3;

/** Everything needed during a call, on one screen. */
export function customerFileView(ctx: Context, { customerId }: { readonly customerId: string }): Result<View> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const invoices = openInvoiceRows(file, today);
  return ok({
    customerId,
    number: file.customer.number,
    fields: fieldsOf(file),
    relationGuessed: file.customer.relationGuessed,
    balance: file.account.balance,
    open: sumCents(owedItems(file).map(({ openCents }) => openCents)),
    overdue: overdueOf(file, today),
    credit: unallocatedOf(file),
    column: boardColumn(file.facts, today) ?? 'notDue',
    invoices: [...invoices],
    closedInvoices: closedInvoices(file),
    next: nextOfCustomer(file, today),
    why: [...whyRows(file, today)],
    usualDelayDays: usualDelayDays(file),
    contacts90Days: contactsSince(file, addDays(today, -90)),
    lastPaymentOn: lastPaymentOn(file),
    ...agreements(ctx, file, today),
    lastAnswers: lastAnswers(file),
    privateNote: ctx.ledger.notes.get(privateNoteId(customerId))?.text ?? '',
  });
}

/** The one private note about a customer. */
export function privateNoteId(customerId: string): string {
  return `customer-${customerId}`;
}

/** The fields of a customer as a form shows them. */
export function fieldsOf({ customer }: Pick<CustomerFile, 'customer'>): View['fields'] {
  const { code, name, relation, country, language, recipient, addressExtra, street, postcode, city, phone } = customer;
  const { email, companyNumber, vatNumber, tone, policyId, termsDays, isLocked } = customer;
  const { penaltiesOnInvoices, termsEndOfMonth } = customer;
  return {
    ...{ code: code ?? '', name, relation, country, language, recipient, addressExtra, street, postcode, city, phone },
    ...{ email, companyNumber, vatNumber, tone, policyId, termsDays, isLocked, penaltiesOnInvoices },
    termsEndOfMonth,
  };
}

function closedInvoices(file: CustomerFile): number {
  const open = new Set(owedItems(file).map(({ documentId }) => documentId));
  return file.documents.filter(({ id, kind }) => kind === 'invoice' && !open.has(id)).length;
}

/** Days from the invoice to the last money for it, on average over the latest paid ones; null: nothing to go by. */
export function usualDelayDays(file: CustomerFile): number | null {
  const delays = file.documents
    .filter(({ kind }) => kind === 'invoice')
    .flatMap(({ id, issuedOn }) => {
      const on = isPaidWithMoney(file, id) ? settledOn(file, id) : null;
      return on === null ? [] : [{ on, days: daysBetween(issuedOn, on) }];
    })
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .slice(0, delaySample);
  if (delays.length === 0) return null;
  return Math.round(delays.reduce((sum, { days }) => sum + days, 0) / delays.length);
}

// What was given up or credited says nothing about how he pays.
function isPaidWithMoney(file: CustomerFile, documentId: string): boolean {
  const own = file.items.filter((item) => item.documentId === documentId);
  return own.some(({ id }) => standingOf(file, id).movements.some(({ how }) => how === 'payment'));
}

function contactsSince({ facts }: CustomerFile, since: PlainDate): number {
  return facts.followUp.facts.filter(
    ({ on, body }) => on > since && (body.kind === 'callLogged' || body.kind === 'letterPosted'),
  ).length;
}

function lastPaymentOn(file: CustomerFile): PlainDate | null {
  const days = file.documents
    .filter(({ id, kind }) => kind === 'payment' && isBooked(file, id))
    .map(({ issuedOn }) => issuedOn);
  return days.toSorted().at(-1) ?? null;
}

function isBooked(file: CustomerFile, documentId: string): boolean {
  return file.items.some((item) => item.documentId === documentId && file.account.items.get(item.id)?.booked !== 0);
}

function agreements(
  ctx: Context,
  file: CustomerFile,
  today: PlainDate,
): Pick<View, 'promises' | 'pauses' | 'disputes' | 'plans' | 'bills' | 'gone'> {
  const { followUp } = file.facts;
  const noteText = (noteId: string | null) => (noteId === null ? '' : (ctx.ledger.notes.get(noteId)?.text ?? ''));
  const gone = goneOf(followUp.facts);
  return {
    gone: gone === null ? null : { what: gone.what, on: gone.on, source: noteText(gone.noteId) },
    promises: followUp.promises
      .map((promise) => ({
        promiseId: promise.promiseId,
        promisedOn: promise.promisedOn,
        amount: promise.amount,
        state: promiseOutcome(promise, file.facts, today),
        invoiceNumbers: [...invoiceNumbers(file, promise.itemIds)],
      }))
      .toReversed(),
    pauses: followUp.pauses
      .filter((pause) => isRunning(pause, today))
      .map(({ pauseId, untilOn, noteId, itemIds }) => ({
        pauseId,
        until: untilOn,
        reason: noteText(noteId),
        documentIds: [...documentIdsOf(file, itemIds)],
      })),
    disputes: followUp.disputes
      .filter(({ closedOn }) => closedOn === null)
      .map(({ disputeId, openedOn, noteId, itemIds, parts }) => ({
        disputeId,
        since: openedOn,
        reason: noteText(noteId),
        amount: parts === null ? null : sumCents(parts.map(({ amount }) => amount)),
        documentIds: [...documentIdsOf(file, itemIds)],
      })),
    plans: plansView(ctx, file, today),
    bills: billsView(file, today),
  };
}

function lastAnswers({ facts }: CustomerFile): View['lastAnswers'] {
  return facts.followUp.calls
    .slice(-answersShown)
    .toReversed()
    .map(({ on, outcome, party }) => ({ code: `answer.${outcome}`, params: { on, party } }));
}
