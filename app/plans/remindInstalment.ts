import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { appendFacts } from '#app/follow';
import { withFile } from '#app/handlers/followUpHandlers';
import { depositMail } from '#app/mailEvents';
import { paperWording } from '#app/letters/wordings';
import { drawPaper, keepPaper } from '#app/plans/issuePaper';
import { paperFacts, planOf, showsQr } from '#app/plans/planFrame';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import { takeBack } from '#app/takeBack';
import type { Output, Request } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { CustomerFacts } from '#domain/followup/facts';
import { openOfPlan } from '#domain/followup/plan';
import {
  decidePlanStepPosted,
  decidePlanStepPrinted,
  stepDeadline,
  type PostPlanRefusal,
} from '#domain/followup/planDecisions';
import type { InstalmentPlan } from '#domain/followup/planState';
import { planStanding } from '#domain/followup/planStanding';
import type { LetterDocument } from '#domain/letters/model';
import { composeInstalmentReminder, type InstalmentReminder } from '#domain/letters/papers/instalmentReminder';
import { checkPrintable } from '#domain/letters/printable';
import { ok, reject, type Result } from '#domain/result';

type Step = Request<'plan.remind'>['step'];
type Reminder = { readonly rank: number; readonly document: LetterDocument };

/** Prints the note before an instalment, or the notice of a missed one, and keeps it. It counts once it is posted. */
export async function remindInstalment(
  session: Session,
  ctx: Context,
  customerId: string,
  { how, planId, step }: Request<'plan.remind'>,
): Promise<Result<Output<'plan.remind'>>> {
  const composed = withFile(ctx, customerId, (file) => composeReminder(ctx, file, planOf(file, planId), step));
  if (!composed.ok) return composed;
  const { document, rank } = composed.value;
  const printable = checkPrintable(document);
  if (!printable.ok) return printable;
  const drawn = await drawPaper(session, ctx, document, how);
  const name = { name: 'plan.reminderPrinted', customerId, params: { rank } };
  const printed = act(ctx, name, (unit): Result<{ readonly letterId: string }> => {
    const { facts } = unit.file(customerId);
    const plan = planOf({ facts }, planId);
    const deadlineOn = stepDeadline(facts, plan, step, unit.today);
    const total = openOfPlan(plan, facts);
    const channel = channelOf(facts, step);
    const kept = { customerId, itemIds: plan.itemIds, total, deadlineOn, channel, document, file: drawn };
    const letterId = keepPaper(unit, kept) ?? ctx.newId();
    const decided = decidePlanStepPrinted(facts, { planId, rank, step, letterId }, unit.today);
    if (!decided.ok) return decided;
    appendFacts(unit, customerId, decided.value);
    return ok({ letterId });
  });
  if (!printed.ok) return printed;
  const given = await handOver(session, how, `versement-${rank}-${ctx.clock.today()}.pdf`, drawn.bytes);
  return ok({ ...printed.value, ...given });
}

function composeReminder(ctx: Context, file: CustomerFile, plan: InstalmentPlan, step: Step): Result<Reminder> {
  const facts = reminderFacts(ctx, file, plan, step);
  if (!facts.ok) return facts;
  const { deadlineOn, rank } = facts.value;
  const document = deadlineOn === null ? 'instalmentNote' : 'instalmentNotice';
  const composed = composeInstalmentReminder(facts.value, paperWording(ctx, document, facts.value));
  return composed.ok ? ok({ rank, document: composed.value }) : composed;
}

/** What the note before an instalment, or the notice of a missed one, says today. */
export function reminderFacts(
  ctx: Context,
  file: CustomerFile,
  plan: InstalmentPlan,
  step: Step,
): Result<InstalmentReminder, 'plan.nothingToRemind'> {
  const today = ctx.clock.today();
  const { instalments, missing, next } = planStanding(file.facts, plan, today);
  const ahead = instalments.find(({ dueOn, open }) => open > 0 && dueOn >= today);
  const missed = instalments.findLast(({ dueOn, open }) => open > 0 && dueOn < today);
  const about = step === 'plan_notice' ? missed : ahead;
  if (about === undefined || next === null) return reject('plan.nothingToRemind');
  return ok({
    ...paperFacts(ctx, file, plan.itemIds),
    agreedOn: plan.agreedOn,
    rank: about.rank,
    count: instalments.length,
    // A notice speaks of the oldest day that passed, a note of the day to come.
    dueOn: step === 'plan_notice' ? next.dueOn : about.dueOn,
    amount: step === 'plan_notice' ? missing : about.open,
    rest: openOfPlan(plan, file.facts),
    deadlineOn: stepDeadline(file.facts, plan, step, today),
    showQr: showsQr(ctx),
    isRegistered: channelOf(file.facts, step) === 'registered_letter',
  });
}

function channelOf({ relation, rules }: CustomerFacts, step: Step): 'letter' | 'registered_letter' {
  return step === 'plan_notice' && rules.planReminders[relation].isNoticeRegistered ? 'registered_letter' : 'letter';
}

/**
 * The printed reminder was put in the post on that day: the days of the notice begin. A registered one may come with its
 * number; without it, it waits for it on the desk.
 */
export function postReminder(
  ctx: Context,
  customerId: string,
  { number = null, planId, postedOn }: Request<'plan.posted'>,
): Result<{ readonly actionId: string | null }> {
  return act(ctx, { name: 'plan.reminderPosted', customerId, params: { on: postedOn } }, (unit): Result<object> => {
    const letterId = planOf(unit.file(customerId), planId).printed?.letterId ?? '';
    const posted = takePlanStep(unit, customerId, planId, postedOn);
    return posted.ok ? depositMail(unit, letterId, { number, postedOn }) : posted;
  });
}

function takePlanStep(
  unit: Unit,
  customerId: string,
  planId: string,
  postedOn: PlainDate,
): Result<object, PostPlanRefusal> {
  const { facts } = unit.file(customerId);
  const letterId = planOf({ facts }, planId).printed?.letterId ?? '';
  const isRegistered = unit.ctx.ledger.letters.get(letterId)?.channel === 'registered_letter';
  const channel = isRegistered ? 'registered_letter' : 'letter';
  const decided = decidePlanStepPosted(facts, { planId, postedOn, channel }, unit.today);
  if (!decided.ok) return decided;
  appendFacts(unit, customerId, decided.value);
  return ok({});
}

/** A notice given to the post at the desk is posted: the days of its plan begin. Other letters are left as they are. */
export function noticeDeposited(
  unit: Unit,
  { customerId, letterId }: { readonly customerId: string; readonly letterId: string },
  on: PlainDate,
): Result<object, PostPlanRefusal> {
  const plan = unit.file(customerId).facts.followUp.plans.find(({ printed }) => printed?.letterId === letterId);
  return plan === undefined ? ok({}) : takePlanStep(unit, customerId, plan.planId, on);
}

/** A notice that reached nobody counts for nothing: it is to be printed again, and breaks no plan. */
export function noticeReachedNobody(
  unit: Unit,
  { customerId, letterId }: { readonly customerId: string; readonly letterId: string },
): void {
  for (const { body, id } of unit.file(customerId).facts.followUp.facts.toReversed()) {
    const isOfNotice = body.kind === 'planStepDone' || body.kind === 'planStepPrinted';
    if (isOfNotice && body.letterId === letterId) takeBack(unit, customerId, id);
  }
}
