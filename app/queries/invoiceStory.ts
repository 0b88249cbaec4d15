import type { Context } from '#app/context';
import { standingOf, type CustomerFile } from '#app/customerFile';
import { daysLate, settledOn } from '#app/queries/openInvoices';
import { sentence, type Sentence } from '#app/queries/sentence';
import { invoiceState } from '#app/projections/invoiceState';
import { promiseOutcome } from '#domain/followup/promise';
import type { Document } from '#db/repositories/documents';
import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import { followedItem, type FollowedItem } from '#domain/followup/facts';
import { isDisputed } from '#domain/followup/holds';
import { lastTaken } from '#domain/followup/schedule';
import { cents, subtractCents, sumCents } from '#domain/money/cents';

/** What happened to an invoice, in the order it is told: issued, due, received, reminded, what holds now. */
export function invoiceStory(ctx: Context, file: CustomerFile, document: Document): readonly Sentence[] {
  const today = ctx.clock.today();
  const issued = sentence(document.kind === 'invoice' ? 'story.issued' : 'story.creditNote', { on: document.issuedOn });
  if (document.kind !== 'invoice') return [issued];
  const items = file.facts.items
    .filter((item) => item.documentId === document.id)
    .map((item) => followedItem(file.facts, item));
  const standings = items.map(({ item }) => standingOf(file, item.itemId));
  const state = invoiceState(standings, document.gross);
  if (state === 'cancelled') return [issued, sentence('story.cancelled')];

  const open = sumCents(items.map(({ item }) => item.openCents));
  const received = subtractCents(document.gross, open);
  const paidOn = settledOn(file, document.id);
  if (open === 0) return [issued, sentence(`story.${state}`, { on: paidOn ?? document.issuedOn })];
  return [
    issued,
    dueSentence(items, today),
    ...(received > 0 ? [sentence('story.received', { received, gross: document.gross })] : []),
    ...lastStep(items),
    ...agreements(file, items, today),
  ];
}

function dueSentence(items: readonly FollowedItem[], today: PlainDate): Sentence {
  const dueOn = items
    .filter(({ item }) => item.openCents > 0)
    .map((item) => item.dueOn)
    .reduce(earlierOf);
  const days = daysLate(dueOn, today);
  return days > 0 ? sentence('story.late', { days, on: dueOn }) : sentence('story.notDue', { on: dueOn });
}

function lastStep(items: readonly FollowedItem[]): readonly Sentence[] {
  const told = items.flatMap(({ item, state }) => {
    const last = lastTaken(state.taken.filter(({ how }) => how === 'done'));
    const step = item.policy.steps.find(({ level }) => level === last?.level);
    if (last === null || step === undefined) return [];
    const done = sentence(step.letter === null ? 'story.step' : 'story.letter', { step: step.key, on: last.on });
    return [
      {
        level: last.level,
        told: last.deadlineOn === null ? [done] : [done, sentence('story.deadline', { on: last.deadlineOn })],
      },
    ];
  });
  return told.toSorted((a, b) => b.level - a.level)[0]?.told ?? [];
}

function agreements(file: CustomerFile, items: readonly FollowedItem[], today: PlainDate): readonly Sentence[] {
  const ids = items.map(({ item }) => item.itemId);
  const isAbout = (itemIds: readonly string[]) => itemIds.some((id) => ids.includes(id));
  const promise = file.facts.followUp.promises.findLast(({ itemIds }) => isAbout(itemIds));
  const outcome = promise === undefined ? null : promiseOutcome(promise, file.facts, today);
  const promised =
    promise === undefined || outcome === null || outcome === 'cancelled'
      ? []
      : [sentence(`story.promise.${outcome}`, { on: promise.promisedOn, amount: cents(promise.amount) })];
  const plan = file.facts.followUp.plans.find((one) => one.ended === null && isAbout(one.itemIds));
  return [
    ...promised,
    ...(plan === undefined ? [] : [sentence('story.plan', { count: plan.instalments.length })]),
    ...(ids.some((id) => isDisputed(file.facts, id)) ? [sentence('story.disputed')] : []),
  ];
}
