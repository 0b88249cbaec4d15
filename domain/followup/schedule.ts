import { unreachable } from '#domain/assert';
import { beFirstReminderWindow, nextWorkingDay, type FirstReminderWindow } from '#domain/calendar/businessDays';
import { addDays, endOfMonth, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { FollowedItem } from '#domain/followup/facts';
import type { Channel, DayOffRule, FollowUpRules, Step } from '#domain/followup/policy';
import type { StepTaken } from '#domain/followup/state';

/** The date that the sequence plans for a step, before any pause or promise moves it. */
export function plannedOn(step: Step, followed: FollowedItem): PlainDate {
  return onAllowedDay(offsetDate(step, followed), step.offset.ifDayOff, followed.rules);
}

/** A date moved, if the rule says so, from a day off to the next working day. */
export function onAllowedDay(date: PlainDate, rule: DayOffRule, rules: FollowUpRules): PlainDate {
  return rule === 'nextWorkingDay' ? nextWorkingDay(date, rules) : date;
}

/**
 * The new deadline that a step grants when it is sent on `sentOn`; null when it grants none. It is printed and stored
 * as a date.
 *
 * @source CDE (BE) art. XIX.2 for the free first reminder
 */
export function deadlineOf(step: Step, sentOn: PlainDate, rules: FollowUpRules): PlainDate | null {
  const { grace } = step;
  if (grace === null) return null;
  if (grace.from === 'beFirstReminderWindow') {
    return beFirstReminderWindow(sentOn, sentBy(step.channel), grace.days).effectiveLastDay;
  }
  return onAllowedDay(addDays(sentOn, grace.days), grace.ifDayOff, rules);
}

/** The step furthest along that was done or ignored; null when nothing was. */
export function lastTaken(taken: readonly StepTaken[]): StepTaken | null {
  return taken.reduce<StepTaken | null>((last, step) => (last === null || isAfter(step, last) ? step : last), null);
}

/** The step furthest along after which the sequence goes on; one that was only put off does not count. */
export function lastCounted({ rules, state }: FollowedItem): StepTaken | null {
  return lastTaken(rules.ignoredComesBack ? state.taken.filter(({ how }) => how === 'done') : state.taken);
}

function isAfter(a: StepTaken, b: StepTaken): boolean {
  return a.level > b.level || (a.level === b.level && a.on >= b.on);
}

/** The latest deadline that a letter granted, if any did. */
export function latestDeadline(taken: readonly StepTaken[]): PlainDate | null {
  return latest(taken.flatMap(({ deadlineOn }) => (deadlineOn === null ? [] : [deadlineOn])));
}

/** The time given by the free first reminder to a Belgian consumer; null while it was not sent. */
export function firstReminderWindow(followed: FollowedItem): FirstReminderWindow | null {
  const step = followed.item.policy.steps.find(({ letter }) => letter === 'reminder1');
  const sent = followed.state.taken.find(
    ({ how, level }) => how === 'done' && step !== undefined && level >= step.level,
  );
  if (sent === undefined) return null;
  return beFirstReminderWindow(sent.on, sentBy(sent.channel ?? 'letter'));
}

function offsetDate(step: Step, followed: FollowedItem): PlainDate {
  const { dueOn, item } = followed;
  const { from, days } = step.offset;
  const previous = lastCounted(followed);
  if (step.isRepeated && previous?.level === step.level) return addDays(previous.on, days);

  switch (from) {
    case 'issue':
      return addDays(item.issuedOn, days);
    case 'dueDate':
      return addDays(dueOn, days);
    case 'dueDateEndOfMonth':
      return endOfMonth(addDays(dueOn, days));
    case 'previousStep':
      return addDays(previous?.on ?? dueOn, days);
    case 'previousDeadline':
      return addDays(previousDeadline(followed), days);
    case 'formalNoticeDeadline':
      return addDays(formalNoticeDeadline(followed) ?? previousDeadline(followed), days);
    case 'beFirstReminderWindow':
      return addDays(firstReminderWindow(followed)?.periodStart ?? previousDeadline(followed), days);
    case 'beChargeableFrom':
      return addDays(firstReminderWindow(followed)?.chargeableFrom ?? previousDeadline(followed), days);
    default:
      return unreachable(from);
  }
}

// Without a deadline (a call, a step ignored) the day of the step itself counts.
function previousDeadline(followed: FollowedItem): PlainDate {
  const previousOn = lastCounted(followed)?.on ?? followed.dueOn;
  return laterOf(previousOn, latestDeadline(followed.state.taken) ?? previousOn);
}

function formalNoticeDeadline({ item, state }: FollowedItem): PlainDate | null {
  const notice = item.policy.steps.find(({ letter }) => letter === 'formalNotice');
  const taken = state.taken.findLast(({ level }) => level === notice?.level);
  return taken === undefined ? null : (taken.deadlineOn ?? taken.on);
}

function sentBy(channel: Channel): 'post' | 'electronic' {
  return channel === 'email' ? 'electronic' : 'post';
}

function latest(dates: readonly PlainDate[]): PlainDate | null {
  return dates.toSorted().at(-1) ?? null;
}
