import { act } from '#app/act';
import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { limitationOfInvoice, mediationEnds } from '#app/limitation/limitations';
import { takeBack } from '#app/takeBack';
import type { Request } from '#contract/api';
import { limitationWarning } from '#domain/limitation/limitation';
import { ok, reject, type Result } from '#domain/result';

type Done = { readonly actionId: string | null };
type EventRefusal =
  | 'customer.unknown'
  | 'invoice.unknown'
  | 'limitation.eventInFuture'
  | 'limitation.endsBefore'
  | 'limitation.beforeInvoice';

/** Records something that may keep debts from growing too old; the rules say what it does. */
export function recordLimitationEvent(
  ctx: Context,
  { customerId, documentIds, endedOn, note, on, what }: Request<'limitation.record'>,
): Result<Done, EventRefusal> {
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  if (on > ctx.clock.today()) return reject('limitation.eventInFuture', { on });
  if (endedOn !== null && endedOn < on) return reject('limitation.endsBefore', { on });
  const invoices = documentIds.map((id) => ctx.ledger.documents.get(id));
  if (invoices.some((invoice) => invoice?.kind !== 'invoice' || invoice.customerId !== customerId)) {
    return reject('invoice.unknown');
  }
  const younger = invoices.find((invoice) => invoice !== null && invoice.issuedOn > on);
  if (younger !== undefined) return reject('limitation.beforeInvoice', { on, number: younger?.number ?? '' });

  return act(ctx, { name: 'limitation.recorded', customerId, params: { what, on } }, (unit) => {
    const noteId = unit.note(customerId, note);
    unit.record(customerId, { kind: 'limitationEvent', documentIds, what, endedOn, noteId }, on);
    return ok({});
  });
}

/**
 * A mediation or conciliation ended. The term runs again from that day; an agreement is best signed as a plan, which
 * acknowledges the debt.
 */
export function endMediation(
  ctx: Context,
  { customerId, factId, note, on, outcome }: Request<'limitation.endMediation'>,
): Result<
  Done,
  | 'customer.unknown'
  | 'limitation.factUnknown'
  | 'limitation.alreadyEnded'
  | 'limitation.eventInFuture'
  | 'limitation.endsBefore'
> {
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  if (on > ctx.clock.today()) return reject('limitation.eventInFuture', { on });
  return act(ctx, { name: 'mediation.ended', customerId, params: { outcome, on } }, (unit) => {
    const { facts } = unit.file(customerId).facts.followUp;
    const begun = facts.find(({ id }) => id === factId);
    if (begun?.body.kind !== 'limitationEvent') return reject('limitation.factUnknown');
    if (begun.body.endedOn !== null || mediationEnds(facts).has(factId)) return reject('limitation.alreadyEnded');
    if (on < begun.on) return reject('limitation.endsBefore', { on: begun.on });
    const noteId = unit.note(customerId, note);
    unit.record(customerId, { kind: 'mediationEnded', eventId: factId, outcome, noteId }, on);
    return ok({});
  });
}

/** Takes back an event that was typed by mistake; it stays in the story, marked. */
export function takeBackLimitation(
  ctx: Context,
  { factId }: { readonly factId: string },
): Result<Done, 'limitation.factUnknown'> {
  const fact = ctx.ledger.events.get(factId);
  if (fact?.body.kind !== 'limitationEvent' && fact?.body.kind !== 'mediationEnded') {
    return reject('limitation.factUnknown');
  }
  const { customerId } = fact;
  const what = fact.body.kind === 'limitationEvent' ? fact.body.what : fact.body.kind;
  return act(ctx, { name: 'limitation.takenBack', customerId, params: { what, on: fact.on } }, (unit) => {
    // Pressed twice: the second press finds nothing that stands.
    const stands = unit.file(customerId).facts.followUp.facts.some(({ id }) => id === factId);
    if (!stands) return reject('limitation.factUnknown');
    takeBack(unit, customerId, factId);
    return ok({});
  });
}

/** The user read the warnings about a customer's open invoices: each comes back at its next degree. */
export function seeLimitation(
  ctx: Context,
  { customerId }: { readonly customerId: string },
): Result<Done, 'customer.unknown' | 'limitation.nothingToSee'> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const open = new Set(file.facts.items.flatMap((item) => (item.openCents > 0 ? [item.documentId] : [])));
  const seen = [...open].flatMap((documentId) => {
    const { lastDay } = limitationOfInvoice(ctx.ledger, file, documentId);
    const warning = limitationWarning(lastDay, today);
    return warning === null ? [] : [{ documentId, lastDay, warning }];
  });
  if (seen.length === 0) return reject('limitation.nothingToSee');
  return act(ctx, { name: 'limitation.seen', customerId, params: { count: seen.length } }, (unit) => {
    unit.record(customerId, { kind: 'limitationSeen', seen });
    return ok({});
  });
}
