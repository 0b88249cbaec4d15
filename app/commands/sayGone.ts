import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { takeBack } from '#app/takeBack';
import type { Request } from '#contract/api';
import { keptTerms, usualTerms } from '#domain/claims/contractTerms';
import { goneOf } from '#domain/followup/gone';
import { ok, reject, type Result } from '#domain/result';

/**
 * Keeps what the user learned of a customer: he died, he gave up his business, he is under collective proceedings. Since
 * when, and who said so. Proceedings are a fact of the terms, which stops every reminder; the others are asked about
 * before each letter.
 */
export function sayGone(ctx: Context, { customerId, on, source, what }: Request<'customer.gone'>): Result<Done> {
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  if (on > ctx.clock.today()) return reject('date.inFuture', { on });
  return act(ctx, { name: 'customer.gone', customerId, params: { what } }, (unit): Result<object> => {
    takeKnownBack(unit, customerId);
    const noteId = unit.note(customerId, source);
    if (what === 'insolvent') noteProceedings(unit, customerId);
    unit.record(customerId, { kind: 'customerGone', what, noteId }, on);
    return ok({});
  });
}

/** It was a mistake, or it is over: he is written to as before. */
export function takeGoneBack(ctx: Context, { customerId }: Request<'customer.back'>): Result<Done> {
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  return act(ctx, { name: 'customer.back', customerId }, (unit): Result<object> => {
    const gone = takeKnownBack(unit, customerId);
    if (gone === null) return reject('customer.notGone');
    const terms = keptTerms(unit.file(customerId).facts.followUp.facts, null);
    if (gone.what === 'insolvent' && terms?.isInsolvent === true) {
      unit.record(customerId, { kind: 'termsAgreed', documentId: null, terms: { ...terms, isInsolvent: false } });
    }
    return ok({});
  });
}

type Done = { readonly actionId: string | null };

function takeKnownBack(unit: Unit, customerId: string) {
  const known = goneOf(unit.file(customerId).facts.followUp.facts);
  if (known !== null) takeBack(unit, customerId, known.eventId);
  return known;
}

/** Who is in liquidation or bankrupt is so for every invoice: nothing is added to any, and nobody reminds him. */
export function noteProceedings(unit: Unit, customerId: string): void {
  const kept = keptTerms(unit.file(customerId).facts.followUp.facts, null) ?? usualTerms;
  if (kept.isInsolvent) return;
  unit.record(customerId, { kind: 'termsAgreed', documentId: null, terms: { ...kept, isInsolvent: true } });
}
