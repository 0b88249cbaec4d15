import type { PlainDate } from '#domain/calendar/plainDate';
import type { ClaimWhat, FollowUpEvent } from '#domain/followup/event';
import { standingFacts } from '#domain/followup/state';
import { cents, zeroCents, type Cents } from '#domain/money/cents';

/** A claim beside the price (interest, indemnity, fee): asked, given up, paid. Amounts in cents. */
export type ClaimStanding = {
  readonly claimId: string;
  readonly itemId: string;
  readonly what: ClaimWhat;
  readonly on: PlainDate;
  readonly made: Cents;
  readonly waived: Cents;
  readonly paid: Cents;
  readonly open: Cents;
};

/** The account on which a paid claim is income. */
export function claimAccount(what: ClaimWhat): 'interestIncome' | 'indemnityIncome' {
  return what === 'interest' ? 'interestIncome' : 'indemnityIncome';
}

/**
 * The claims of a customer, oldest first, with what was paid of each.
 *
 * @param paid by claim, from `foldAccount`
 */
export function foldClaims(
  events: readonly FollowUpEvent[],
  paid: ReadonlyMap<string, Cents>,
): readonly ClaimStanding[] {
  const facts = standingFacts(events);
  const waived = new Map<string, number>();
  const ended = new Set(facts.flatMap(({ body }) => (body.kind === 'chargeClaimedAgain' ? [body.waiverId] : [])));
  for (const { body } of facts) {
    // Given up with a line, and the line was claimed again since.
    if (body.kind === 'claimWaived' && body.waiverId !== undefined && ended.has(body.waiverId)) continue;
    if (body.kind === 'claimWaived') waived.set(body.claimId, (waived.get(body.claimId) ?? 0) + body.amount);
  }
  return facts.flatMap(({ on, body }) => {
    if (body.kind !== 'claimMade') return [];
    const given = cents(waived.get(body.claimId) ?? 0);
    const received = paid.get(body.claimId) ?? zeroCents;
    return [
      {
        claimId: body.claimId,
        itemId: body.itemId,
        what: body.what,
        on,
        made: body.amount,
        waived: given,
        paid: received,
        open: cents(body.amount - given - received),
      },
    ];
  });
}
