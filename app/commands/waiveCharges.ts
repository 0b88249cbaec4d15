import { act, type Unit } from '#app/act';
import { waiverOf } from '#app/claims/claimView';
import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { claimInput } from '#app/queries/claimOf';
import { buildClaim } from '#domain/claims/buildClaim';
import type { Claim } from '#domain/claims/claim';
import type { WaivableCharge } from '#domain/claims/claimFacts';
import { checkWaiver, claimsToWaive, type WaiverRefusal } from '#domain/claims/waivers';
import type { Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type Charge = { readonly itemId: string; readonly what: WaivableCharge };
export type NewWaiver = {
  readonly customerId: string;
  readonly charges: readonly Charge[];
  /** All of each charge, whatever it grows to; or that many cents of each. */
  readonly amount: Cents | 'all';
  readonly reason?: string;
};

/**
 * Gives up charges that the law allows: less is claimed from then on, in every letter and on every screen. What letters
 * already asked beyond that is given up with it. A waiver before it is replaced.
 */
export function waiveCharges(
  ctx: Context,
  input: NewWaiver,
): Result<{ readonly actionId: string | null }, WaiverRefusal | 'customer.unknown' | 'item.unknown'> {
  const { amount, charges, customerId } = input;
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  const [only] = charges;
  const params = amount === 'all' ? { what: only?.what ?? '' } : { what: only?.what ?? '', amount };
  const name = charges.length > 1 ? 'charges.waived' : 'charge.waived';
  return act(ctx, { name, customerId, params }, (unit) => {
    const noteId = unit.note(customerId, input.reason);
    for (const charge of charges) {
      const done = waiveCharge(unit, customerId, charge, amount, noteId);
      if (!done.ok) return done;
    }
    return ok({});
  });
}

function waiveCharge(
  unit: Unit,
  customerId: string,
  charge: Charge,
  amount: Cents | 'all',
  noteId: string | null,
): Result<object, WaiverRefusal | 'item.unknown'> {
  const { itemId, what } = charge;
  if (!unit.file(customerId).facts.items.some((item) => item.itemId === itemId)) return reject('item.unknown');
  const before = waiverOf(unit.file(customerId), charge);
  if (before?.waiverId !== undefined && before.waiverId !== null) {
    unit.record(customerId, { kind: 'chargeClaimedAgain', waiverId: before.waiverId, itemId });
  }
  const checked = checkWaiver(lineOf(claimToday(unit, unit.file(customerId), itemId), charge), amount);
  if (!checked.ok) return checked;

  const waiverId = unit.ctx.newId();
  unit.record(customerId, { kind: 'chargeWaived', waiverId, itemId, what, amount, noteId });
  const file = unit.file(customerId);
  const most = lineOf(claimToday(unit, file, itemId), charge);
  if (most === undefined) return ok({});
  for (const { amount: tooMuch, claimId } of claimsToWaive(file.claims, charge, most.amount)) {
    unit.record(customerId, { kind: 'claimWaived', claimId, amount: tooMuch, waiverId });
  }
  return ok({});
}

// All that the law allows, whatever a letter would ask.
function claimToday({ ctx, today }: Unit, file: CustomerFile, itemId: string): Claim {
  return buildClaim(claimInput(ctx, file, [itemId], 'formalNotice', today));
}

function lineOf({ lines }: Claim, { itemId, what }: Charge) {
  return lines.find((line) => line.itemId === itemId && line.what === what);
}

/** Claims again what was given up, from today on. */
export function claimAgain(
  ctx: Context,
  { customerId, waiverId }: { readonly customerId: string; readonly waiverId: string },
): Result<{ readonly actionId: string | null }, 'waiver.unknown'> {
  return act(ctx, { name: 'charge.claimedAgain', customerId }, (unit) => {
    const { facts } = unit.file(customerId).facts.followUp;
    const isEnded = facts.some(({ body }) => body.kind === 'chargeClaimedAgain' && body.waiverId === waiverId);
    const found = facts.find(({ body }) => body.kind === 'chargeWaived' && body.waiverId === waiverId);
    if (isEnded || found?.body.kind !== 'chargeWaived') return reject('waiver.unknown');
    unit.record(customerId, { kind: 'chargeClaimedAgain', waiverId, itemId: found.body.itemId });
    return ok({});
  });
}
