import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { lawNow } from '#app/law';
import { noticesOf } from '#app/queries/claimOf';
import { sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import type { Output } from '#contract/api';
import {
  firstReminderReasons,
  grantedReasons,
  noticeReasons,
  type DeadlineReason,
} from '#domain/calendar/deadlineReasons';
import { addDays, daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { noticeStart } from '#domain/claims/interestTerms';
import { nextAction, whatIsDue } from '#domain/followup/due';
import { followedItem, type FollowedItem, type OpenItem } from '#domain/followup/facts';
import type { Step } from '#domain/followup/policy';
import { deadlineOf, lastTaken, plannedOn } from '#domain/followup/schedule';
import type { StepTaken } from '#domain/followup/state';

type Row = Output<'invoice.get'>['steps'][number];

// No weekend with its holidays is longer.
const longestMove = 6;

/** The steps of an invoice: done, ignored or passed over with their dates, proposed, and to come. */
export function invoiceSteps(ctx: Context, file: CustomerFile, documentId: string): readonly Row[] {
  const items = file.facts.items.filter((item) => item.documentId === documentId);
  // Instalments follow the sequence each for itself: the one that is furthest behind is the one to act on.
  const item = items.find(({ openCents }) => openCents > 0) ?? items[0];
  if (item === undefined) return [];
  const followed = followedItem(file.facts, item);
  return item.policy.steps.map((step) => stepRow(ctx, file, followed, step));
}

function stepRow(ctx: Context, file: CustomerFile, followed: FollowedItem, step: Step): Row {
  const { item, state } = followed;
  const row = { level: step.level, key: step.key, on: null, deadlineOn: null, letterId: null, why: [] };
  const taken = state.taken.findLast(({ level }) => level === step.level);
  if (taken !== undefined) {
    const { how, on, deadlineOn } = taken;
    const why = how === 'done' ? whyOf(grantedWhy(taken, step), lawWhy(ctx, file, item.itemId, step)) : [];
    return { ...row, state: how, on, deadlineOn, letterId: letterOf(file, taken, item), why };
  }
  if (!step.isOn) return { ...row, state: 'off' };

  const today = ctx.clock.today();
  const proposal = whatIsDue(file.facts, today).proposals.find(
    ({ itemId, level }) => itemId === item.itemId && level === step.level,
  );
  if (proposal !== undefined) return { ...row, state: 'proposed', on: proposal.dueOn };
  const last = lastTaken(state.taken)?.level ?? -Infinity;
  if (step.level < last || item.openCents <= 0) return { ...row, state: 'skipped' };
  return comingRow(file, followed, step, row, today);
}

// The day of sending begins both counts: it is told once.
function whyOf(granted: Row['why'], law: Row['why']): Row['why'] {
  return [...granted, ...(granted.length === 0 ? law : law.filter(({ what }) => what.code !== 'deadline.sent'))];
}

// A first reminder whose days the law counts says so itself. A sequence changed since then says nothing of the time
// that the letter granted.
function grantedWhy({ deadlineOn, isDateKnown, on }: StepTaken, { grace }: Step): Row['why'] {
  if (deadlineOn === null || !isDateKnown || grace?.from !== 'sentDate') return [];
  const moved = daysBetween(addDays(on, grace.days), deadlineOn);
  return Math.abs(moved) > longestMove ? [] : grantedReasons(on, grace.days, deadlineOn).map(reasonRow);
}

/** How the days of the law were counted from a letter that was sent; empty where no law counts from it. */
function lawWhy(ctx: Context, file: CustomerFile, itemId: string, { letter }: Step): Row['why'] {
  const country = countryOf(ctx.ledger);
  if (file.customer.relation !== 'B2C') return [];
  const { firstReminder, formalNotice } = noticesOf(ctx, file, [itemId]);
  if (country === 'BE' && letter === 'reminder1' && firstReminder !== null) {
    return firstReminderReasons(firstReminder.sentOn, firstReminder.channel).map(reasonRow);
  }
  if (country === 'FR' && letter === 'formalNotice' && formalNotice !== null) {
    const reading = lawNow(ctx).choices.frNoticeStart;
    return noticeReasons(formalNotice.sentOn, reading, noticeStart(formalNotice, reading)).map(reasonRow);
  }
  return [];
}

function reasonRow({ article, code, days, on }: DeadlineReason): Row['why'][number] {
  return { what: sentence(code, { on, ...(days === undefined ? {} : { days }) }), article };
}

// The day of the next step is known; those after it depend on when it is done, so theirs is only what is planned.
function comingRow(
  file: CustomerFile,
  followed: FollowedItem,
  step: Step,
  row: Omit<Row, 'state'>,
  today: PlainDate,
): Row {
  const next = nextAction(file.facts, followed.item.itemId, today);
  if (next !== null && step.level < next.level) return { ...row, state: 'skipped' };
  if (next?.level === step.level) {
    const deadlineOn = deadlineOf(step, next.date, followed.rules);
    return { ...row, state: 'coming', on: next.date, deadlineOn };
  }
  const isFixed = step.offset.from === 'dueDate' || step.offset.from === 'issue';
  return { ...row, state: 'coming', on: isFixed ? plannedOn(step, followed) : null };
}

function letterOf(file: CustomerFile, { on }: StepTaken, { itemId }: OpenItem): string | null {
  const posted = file.facts.followUp.facts.find(
    (fact) => fact.on === on && fact.body.kind === 'letterPosted' && fact.body.itemIds.includes(itemId),
  );
  return posted?.body.kind === 'letterPosted' ? posted.body.letterId : null;
}
