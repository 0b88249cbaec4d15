import type { PlainDate } from '#domain/calendar/plainDate';
import type { ClaimLine, Waiver } from '#domain/claims/claim';
import { waivableCharges, type WaivableCharge } from '#domain/claims/claimFacts';
import type { FollowUpEvent } from '#domain/followup/event';
import type { ClaimStanding } from '#domain/ledger/claimAccount';
import { minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** A charge given up, and not taken back since. `waiverId` null: written off from the claims that letters made. */
export type StandingWaiver = Waiver & {
  readonly waiverId: string | null;
  readonly on: PlainDate;
  readonly noteId: string | null;
};

/**
 * What is given up, oldest first, as the facts tell it.
 *
 * @param facts those that stand, in the order they were recorded
 */
export function standingWaivers(facts: readonly FollowUpEvent[]): readonly StandingWaiver[] {
  const ended = new Set(facts.flatMap(({ body }) => (body.kind === 'chargeClaimedAgain' ? [body.waiverId] : [])));
  const claims = new Map(
    facts.flatMap(({ body }) => (body.kind === 'claimMade' ? [[body.claimId, body] as const] : [])),
  );
  return facts.flatMap(({ on, body }): readonly StandingWaiver[] => {
    if (body.kind === 'chargeWaived') {
      const { amount, itemId, noteId, waiverId, what } = body;
      return ended.has(waiverId) ? [] : [{ waiverId, itemId, what, amount, on, noteId }];
    }
    if (body.kind !== 'claimWaived' || body.waiverId !== undefined) return [];
    const claim = claims.get(body.claimId);
    const what = waivableCharges.find((one) => one === claim?.what);
    if (claim === undefined || what === undefined) return [];
    return [{ waiverId: null, itemId: claim.itemId, what, amount: body.amount, on, noteId: null }];
  });
}

export type WaiverRefusal = 'waiver.neverDue' | 'waiver.notDueYet' | 'waiver.moreThanDue' | 'amount.notPositive';

/**
 * Whether a charge may be given up. Less may always be claimed, never more: an amount stays within what the law allows
 * today; all of it may be given up before its day has come.
 *
 * @param line the charge as the law has it today, waivers not counted
 */
export function checkWaiver(line: ClaimLine | undefined, amount: Cents | 'all'): Result<object, WaiverRefusal> {
  if (line === undefined || isNever(line)) return reject('waiver.neverDue');
  if (amount === 'all') return ok({});
  if (amount <= 0) return reject('amount.notPositive');
  if (!line.isAllowed) return reject('waiver.notDueYet');
  return amount > line.amount ? reject('waiver.moreThanDue', { most: line.amount }) : ok({});
}

/** Not today and not later: the law has no such charge for this customer. */
export function isNever({ isAllowed, rule }: Pick<ClaimLine, 'isAllowed' | 'rule'>): boolean {
  return !isAllowed && (rule === 'fr.b2c.noCosts' || rule === 'be.b2c.freeReminder');
}

/**
 * What is to be given up of the claims that letters already made, newest first, so that no more of the charge stays
 * claimed than may be.
 *
 * @param most cents that may still be claimed of this charge
 */
export function claimsToWaive(
  claims: readonly ClaimStanding[],
  { itemId, what }: { readonly itemId: string; readonly what: WaivableCharge },
  most: Cents,
): readonly { readonly claimId: string; readonly amount: Cents }[] {
  const own = claims.filter((claim) => claim.itemId === itemId && claim.what === what && claim.open > 0);
  let left = subtractCents(sumCents(own.map(({ open }) => open)), most);
  return own.toReversed().flatMap(({ claimId, open }) => {
    const amount = minCents(open, left);
    if (amount <= zeroCents) return [];
    left = subtractCents(left, amount);
    return [{ claimId, amount }];
  });
}
