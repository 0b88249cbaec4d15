import { unreachable } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Relation } from '#domain/country';
import { isDisputed } from '#domain/followup/holds';
import type { CustomerFacts, OpenItem } from '#domain/followup/facts';
import type { NewFact } from '#domain/followup/newFact';
import { checkInstalments, type Instalment, type PlanRefusal } from '#domain/followup/plan';
import { chargeFates, type AgreedTerms, type ChargeFate, type PlanStepKey } from '#domain/followup/planFacts';
import type { InstalmentPlan } from '#domain/followup/planState';
import { noticeDeadline, planStanding } from '#domain/followup/planStanding';
import type { Channel } from '#domain/followup/policy';
import { sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type Decision<Code extends string> = Result<readonly NewFact[], Code>;

/**
 * What may be agreed about interest and costs. Time given to a consumer is free: nothing is added, nothing is kept for
 * later.
 *
 * @source directive (EU) 2023/2225; legal.md 3.5
 */
export function allowedFates(relation: Relation): readonly ChargeFate[] {
  return relation === 'B2C' ? ['waived'] : chargeFates;
}

/** What a plan adds to the price, in cents. */
export function addedCharges({ chargeFate, charges }: Pick<AgreedTerms, 'chargeFate' | 'charges'>): Cents {
  return chargeFate === 'included' ? sumCents(charges.map(({ amount }) => amount)) : zeroCents;
}

export type ProposePlan = {
  readonly planId: string;
  readonly itemIds: readonly string[];
  readonly instalments: readonly Instalment[];
  readonly terms: AgreedTerms;
};

export type ProposeRefusal =
  | 'item.unknown'
  | 'item.settled'
  | 'plan.alreadyAgreed'
  | 'plan.dateInPast'
  | 'plan.disputed'
  | 'plan.consumerCharges'
  | PlanRefusal;

/** An agreement is printed to sign: for all that is open of these items and, where agreed, the charges of the day. */
export function decideProposePlan(
  facts: CustomerFacts,
  input: ProposePlan,
  today: PlainDate,
): Decision<ProposeRefusal> {
  const { instalments, itemIds, terms } = input;
  const items = plannedItems(facts, itemIds);
  if (!items.ok) return items;
  if (!allowedFates(facts.relation).includes(terms.chargeFate)) return reject('plan.consumerCharges');

  const total = sumCents([...items.value.map(({ openCents }) => openCents), addedCharges(terms)]);
  const checked = checkInstalments(instalments, total);
  if (!checked.ok) return checked;
  const first = instalments[0];
  if (first !== undefined && first.dueOn < today) return reject('plan.dateInPast', { on: first.dueOn });
  return ok([{ on: today, body: { kind: 'planProposed', ...input } }]);
}

function plannedItems(
  facts: CustomerFacts,
  itemIds: readonly string[],
): Result<readonly OpenItem[], 'item.unknown' | 'item.settled' | 'plan.alreadyAgreed' | 'plan.disputed'> {
  const items: OpenItem[] = [];
  for (const itemId of itemIds) {
    const item = facts.items.find((candidate) => candidate.itemId === itemId);
    if (item === undefined) return reject('item.unknown', { itemId });
    if (item.openCents <= 0) return reject('item.settled', { document: item.documentNumber });
    // Who contests a debt does not acknowledge it.
    if (isDisputed(facts, itemId)) return reject('plan.disputed', { document: item.documentNumber });
    items.push(item);
  }
  const running = facts.followUp.plans.find(
    (plan) => plan.ended === null && plan.itemIds.some((id) => itemIds.includes(id)),
  );
  if (running !== undefined) return reject('plan.alreadyAgreed', { planId: running.planId });
  return items.length > 0 ? ok(items) : reject('item.unknown', { itemId: '' });
}

export type SignRefusal =
  'plan.unknown' | 'plan.alreadySigned' | 'plan.signedBefore' | 'plan.noPaper' | 'date.inFuture';

/**
 * The customer signed. From that day the debt is acknowledged and the plan is in force. The charges that it includes are
 * claimed from then on: their sum is what stands on the paper.
 */
export function decideSignPlan(
  facts: CustomerFacts,
  { planId, signedOn }: { readonly planId: string; readonly signedOn: PlainDate },
  today: PlainDate,
): Decision<SignRefusal> {
  const plan = openPlan(facts, planId);
  if (plan === null) return reject('plan.unknown', { planId });
  if (plan.terms === null || plan.proposedOn === null) return reject('plan.noPaper');
  if (plan.signedOn !== null) return reject('plan.alreadySigned', { on: plan.signedOn });
  if (signedOn > today) return reject('date.inFuture', { on: signedOn });
  if (signedOn < plan.proposedOn) return reject('plan.signedBefore', { on: plan.proposedOn });
  const signed: NewFact = { on: signedOn, body: { kind: 'planSigned', planId } };
  return ok([...chargeFacts(facts, plan.terms, signedOn), signed]);
}

/** What the signature does to the charges of the day: those included are claimed, those given up are waived. */
function chargeFacts(facts: CustomerFacts, terms: AgreedTerms, on: PlainDate): readonly NewFact[] {
  const known = new Set(facts.claims?.map(({ claimId }) => claimId));
  switch (terms.chargeFate) {
    case 'included':
      return terms.charges
        .filter(({ claimId }) => !known.has(claimId))
        .map((charge): NewFact => ({ on, body: { kind: 'claimMade', ...charge } }));
    case 'waived':
      return terms.charges.map(({ amount, claimId, itemId, what }): NewFact => {
        if (known.has(claimId)) return { on, body: { kind: 'claimWaived', claimId, amount } };
        const waived = { waiverId: claimId, itemId, what, amount, noteId: null };
        return { on, body: { kind: 'chargeWaived', ...waived } };
      });
    case 'kept':
    case 'waivedIfKept':
      return [];
    default:
      return unreachable(terms.chargeFate);
  }
}

type StepInput = {
  readonly planId: string;
  readonly rank: number;
  readonly step: PlanStepKey;
  readonly letterId: string;
};

/** The last day that this reminder leaves; null for a note, which asks for nothing yet. */
export function stepDeadline(
  facts: CustomerFacts,
  plan: InstalmentPlan,
  step: PlanStepKey,
  on: PlainDate,
): PlainDate | null {
  return step === 'plan_notice' && plan.terms !== null ? noticeDeadline(on, plan.terms.noticeDays, facts.rules) : null;
}

/** A reminder of an instalment was printed: nothing counts before it is posted. */
export function decidePlanStepPrinted(
  facts: CustomerFacts,
  input: StepInput,
  today: PlainDate,
): Decision<'plan.unknown' | 'plan.nothingToRemind'> {
  const plan = openPlan(facts, input.planId);
  if (plan === null) return reject('plan.unknown', { planId: input.planId });
  const { next } = planStanding(facts, plan, today);
  if (!plan.isInForce || plan.terms === null || next === null) return reject('plan.nothingToRemind');
  const deadlineOn = stepDeadline(facts, plan, input.step, today);
  return ok([{ on: today, body: { kind: 'planStepPrinted', ...input, deadlineOn } }]);
}

export type PostPlanRefusal = 'plan.unknown' | 'plan.nothingPrinted' | 'date.inFuture' | 'plan.postedBefore';

/** The printed reminder left: the days of the notice begin. The printed day stays the last one, unless it went too late. */
export function decidePlanStepPosted(
  facts: CustomerFacts,
  input: { readonly planId: string; readonly postedOn: PlainDate; readonly channel: Channel },
  today: PlainDate,
): Decision<PostPlanRefusal> {
  const { channel, planId, postedOn } = input;
  const plan = openPlan(facts, planId);
  if (plan === null) return reject('plan.unknown', { planId });
  const { printed } = plan;
  if (printed === null) return reject('plan.nothingPrinted');
  if (postedOn > today) return reject('date.inFuture', { on: postedOn });
  if (postedOn < printed.on) return reject('plan.postedBefore', { on: printed.on });
  const counted = stepDeadline(facts, plan, printed.step, postedOn);
  const deadlineOn =
    counted !== null && printed.deadlineOn !== null && counted < printed.deadlineOn ? printed.deadlineOn : counted;
  const { letterId, rank, step } = printed;
  return ok([{ on: postedOn, body: { kind: 'planStepDone', planId, rank, step, channel, deadlineOn, letterId } }]);
}

function openPlan({ followUp }: CustomerFacts, planId: string): InstalmentPlan | null {
  return followUp.plans.find((plan) => plan.planId === planId && plan.ended === null) ?? null;
}

export type DrawBill = {
  readonly billId: string;
  readonly itemIds: readonly string[];
  readonly amount: Cents;
  readonly maturityOn: PlainDate | null;
  readonly paperId: string | null;
};

export type BillDecisionRefusal =
  | 'item.unknown'
  | 'item.settled'
  | 'plan.alreadyAgreed'
  | 'plan.disputed'
  | 'bill.consumer'
  | 'bill.nothingDue'
  | 'bill.moreThanDue'
  | 'bill.maturityInPast'
  | 'bill.alreadyDrawn';

/** A bill of exchange is drawn on a business, for no more than is open of these items. */
export function decideDrawBill(facts: CustomerFacts, input: DrawBill, today: PlainDate): Decision<BillDecisionRefusal> {
  if (facts.relation === 'B2C') return reject('bill.consumer');
  const items = plannedItems(facts, input.itemIds);
  if (!items.ok) return items;
  const open = sumCents(items.value.map(({ openCents }) => openCents));
  if (input.amount <= 0) return reject('bill.nothingDue');
  if (input.amount > open) return reject('bill.moreThanDue', { open });
  if (input.maturityOn !== null && input.maturityOn < today) {
    return reject('bill.maturityInPast', { maturityOn: input.maturityOn });
  }
  const running = facts.followUp.bills.some(
    ({ ended, itemIds }) => ended === null && itemIds.some((id) => input.itemIds.includes(id)),
  );
  if (running) return reject('bill.alreadyDrawn');
  return ok([{ on: today, body: { kind: 'billDrawn', ...input } }]);
}

/** The drawee accepted the bill, came back without paying it, or it was given up. */
export function decideBill(
  facts: CustomerFacts,
  input: { readonly billId: string; readonly what: 'accepted' | 'unpaid' | 'cancelled'; readonly on: PlainDate },
  today: PlainDate,
): Decision<'bill.unknown' | 'bill.alreadyAccepted' | 'bill.beforeDrawn' | 'date.inFuture' | 'bill.notDueYet'> {
  const { billId, on, what } = input;
  const bill = facts.followUp.bills.find((one) => one.billId === billId && one.ended === null);
  if (bill === undefined) return reject('bill.unknown', { billId });
  if (on > today) return reject('date.inFuture', { on });
  if (on < bill.drawnOn) return reject('bill.beforeDrawn', { on: bill.drawnOn });
  if (what === 'accepted') {
    if (bill.acceptedOn !== null) return reject('bill.alreadyAccepted', { on: bill.acceptedOn });
    return ok([{ on, body: { kind: 'billAccepted', billId } }]);
  }
  if (what === 'unpaid' && bill.maturityOn !== null && on < bill.maturityOn) {
    return reject('bill.notDueYet', { on: bill.maturityOn });
  }
  return ok([{ on, body: { kind: 'billEnded', billId, reason: what } }]);
}
