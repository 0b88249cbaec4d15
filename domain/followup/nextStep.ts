import { laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { FollowedItem } from '#domain/followup/facts';
import type { Step } from '#domain/followup/policy';
import { lastCounted, plannedOn } from '#domain/followup/schedule';

/** First day on which a step may be taken at all, whatever day the sequence plans for it. */
export type OpensOn = (step: Step) => PlainDate;

/**
 * The one step that comes next for an item, whenever that is; null at the end of its sequence.
 *
 * One at a time: a level waits until the one before was done or ignored, so months with the program closed give one
 * letter. A level below one already taken is behind, and stays so.
 */
export function nextStep(followed: FollowedItem, opensOn: OpensOn): Step | null {
  const { steps } = followed.item.policy;
  const last = lastCounted(followed);
  const repeated = steps.find((step) => step.isRepeated && step.isOn && step.level === last?.level);
  if (repeated !== undefined) return repeated;

  const ahead = steps.filter((step) => step.level > (last?.level ?? -Infinity)).toSorted((a, b) => a.level - b.level);
  if (wasRefused(followed)) {
    const notice = ahead.find(isOnNotice);
    if (notice !== undefined) return notice;
  }
  const next = ahead.find((step) => !isPassedOver(step, followed, opensOn));
  return next === undefined ? null : (missingTrace(next, followed) ?? next);
}

/** The customer refused to pay, and the law lets the formal notice follow at once. */
export function wasRefused(followed: FollowedItem): boolean {
  return followed.state.refusedOn !== null && !isFirstReminderMissing(followed);
}

/**
 * A Belgian consumer has not had the free first reminder yet: nothing else may be asked of him.
 *
 * @source CDE (BE) art. XIX.2
 */
export function isFirstReminderMissing({ item, relation, rules, state }: FollowedItem): boolean {
  if (rules.country !== 'BE' || relation !== 'B2C') return false;
  const first = item.policy.steps.find(({ letter }) => letter === 'reminder1');
  return first !== undefined && !state.taken.some(({ how, level }) => how === 'done' && level >= first.level);
}

function isPassedOver(step: Step, followed: FollowedItem, opensOn: OpensOn): boolean {
  if (!step.isOn) return true;
  if (step.maxAmount !== null && followed.item.openCents > step.maxAmount) return true;
  if (isBeforeDue(step)) return isLapsed(step, followed, opensOn);
  return isFirstReminderMissing(followed) && step.letter !== 'reminder1';
}

function isBeforeDue(step: Step): boolean {
  return step.offset.from === 'dueDate' && step.offset.days < 0;
}

// A courtesy note is about what is not due yet, and an invoice just written needs none.
function isLapsed(step: Step, followed: FollowedItem, opensOn: OpensOn): boolean {
  const { dueOn, item } = followed;
  const planned = plannedOn(step, followed);
  const isOlderThanInvoice = planned < item.issuedOn && item.issuedOn < dueOn;
  return isOlderThanInvoice || laterOf(planned, opensOn(step)) >= dueOn;
}

function isOnNotice(step: Step): boolean {
  return step.isOn && step.letter === 'formalNotice';
}

/**
 * The formal notice needs two traces: the second reminder and an attempted call. Gives the step that would leave a
 * missing one; null when both exist, when the sequence has no such step, or when `next` is no formal notice.
 */
export function missingTrace(next: Step, { item, state }: FollowedItem): Step | null {
  if (next.letter !== 'formalNotice') return null;
  const before = item.policy.steps.filter((step) => step.isOn && step.level < next.level);

  const call = before.findLast(({ channel }) => channel === 'call');
  if (call !== undefined && !state.wasCalled) return call;

  const reminder = before.findLast(({ letter }) => letter === 'reminder2');
  const isBehind = reminder === undefined || state.taken.some(({ level }) => level === reminder.level);
  return isBehind ? null : reminder;
}
