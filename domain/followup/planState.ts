import type { PlainDate } from '#domain/calendar/plainDate';
import type { FollowUpEvent } from '#domain/followup/event';
import { ofKind, type Fact } from '#domain/followup/factsOfKind';
import type { AgreedTerms, PlanStepKey } from '#domain/followup/planFacts';
import type { Channel } from '#domain/followup/policy';
import type { Cents } from '#domain/money/cents';

/** A reminder of an instalment that left. */
export type PlanStepTaken = {
  readonly rank: number;
  readonly step: PlanStepKey;
  readonly on: PlainDate;
  readonly channel: Channel;
  readonly deadlineOn: PlainDate | null;
};

/** A reminder of an instalment that was printed and not posted yet. */
export type PlanStepPrinted = {
  readonly rank: number;
  readonly step: PlanStepKey;
  readonly on: PlainDate;
  readonly deadlineOn: PlainDate | null;
  readonly letterId: string;
};

/** Payment in several parts, as it was told. What became of it is a question of money and dates: `planStanding`. */
export type InstalmentPlan = {
  readonly eventId: string;
  readonly planId: string;
  readonly itemIds: readonly string[];
  /** The day it was signed, or agreed by word of mouth; the day it was printed while nobody signed. */
  readonly agreedOn: PlainDate;
  readonly proposedOn: PlainDate | null;
  readonly signedOn: PlainDate | null;
  /** Signed, or agreed by word of mouth. */
  readonly isInForce: boolean;
  readonly instalments: readonly { readonly dueOn: PlainDate; readonly amount: Cents }[];
  /** Null: agreed by word of mouth. */
  readonly terms: AgreedTerms | null;
  readonly taken: readonly PlanStepTaken[];
  readonly printed: PlanStepPrinted | null;
  readonly ended: { readonly on: PlainDate; readonly reason: 'kept' | 'broken' | 'cancelled' } | null;
};

/** A bill of exchange, as it was told. */
export type Bill = {
  readonly billId: string;
  readonly itemIds: readonly string[];
  readonly amount: Cents;
  readonly drawnOn: PlainDate;
  /** Null: payable at sight. */
  readonly maturityOn: PlainDate | null;
  readonly acceptedOn: PlainDate | null;
  readonly paperId: string | null;
  readonly ended: { readonly on: PlainDate; readonly reason: 'unpaid' | 'cancelled' } | null;
};

/** The plans of a customer, in the order in which they were told. `facts` are those that stand, oldest first. */
export function foldPlans(facts: readonly FollowUpEvent[]): readonly InstalmentPlan[] {
  const begun = facts.filter(
    (fact): fact is Fact<'planProposed'> | Fact<'planAgreed'> =>
      fact.body.kind === 'planProposed' || fact.body.kind === 'planAgreed',
  );
  if (begun.length === 0) return [];
  const signed = new Map(ofKind(facts, 'planSigned').map(({ on, body }) => [body.planId, on]));
  const ended = new Map(
    ofKind(facts, 'planEnded').map(({ on, body }) => [body.planId, { on, reason: body.reason }] as const),
  );
  const taken = ofKind(facts, 'planStepDone');
  const printed = ofKind(facts, 'planStepPrinted');
  return begun.map(({ id, on, body }): InstalmentPlan => {
    const { instalments, itemIds, planId } = body;
    const own = taken.filter((fact) => fact.body.planId === planId);
    const isProposed = body.kind === 'planProposed';
    const signedOn = signed.get(planId) ?? null;
    return {
      eventId: id,
      planId,
      itemIds,
      agreedOn: signedOn ?? on,
      proposedOn: isProposed ? on : null,
      signedOn,
      isInForce: !isProposed || signedOn !== null,
      instalments,
      terms: isProposed ? body.terms : null,
      taken: own.map((fact) => ({ ...fact.body, on: fact.on })),
      printed: waitingFor(
        printed.filter((fact) => fact.body.planId === planId),
        own,
      ),
      ended: ended.get(planId) ?? null,
    };
  });
}

// The last paper that was printed and did not leave.
function waitingFor(
  printed: readonly Fact<'planStepPrinted'>[],
  taken: readonly Fact<'planStepDone'>[],
): PlanStepPrinted | null {
  const last = printed.at(-1);
  if (last === undefined || taken.some(({ body }) => body.letterId === last.body.letterId)) return null;
  return { ...last.body, on: last.on };
}

/** The bills of exchange of a customer, in the order in which they were drawn. */
export function foldBills(facts: readonly FollowUpEvent[]): readonly Bill[] {
  const drawn = ofKind(facts, 'billDrawn');
  if (drawn.length === 0) return [];
  const accepted = new Map(ofKind(facts, 'billAccepted').map(({ on, body }) => [body.billId, on]));
  const ended = new Map(
    ofKind(facts, 'billEnded').map(({ on, body }) => [body.billId, { on, reason: body.reason }] as const),
  );
  return drawn.map(({ on, body }): Bill => ({
    billId: body.billId,
    itemIds: body.itemIds,
    amount: body.amount,
    drawnOn: on,
    maturityOn: body.maturityOn,
    acceptedOn: accepted.get(body.billId) ?? null,
    paperId: body.paperId,
    ended: ended.get(body.billId) ?? null,
  }));
}
