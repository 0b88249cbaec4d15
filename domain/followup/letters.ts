import type { PlainDate } from '#domain/calendar/plainDate';
import { whatIsDue, type Proposal } from '#domain/followup/due';
import type { CustomerFacts } from '#domain/followup/facts';
import { letterKinds, reminderChannels, type Channel, type LetterKind } from '#domain/followup/policy';
import { deadlineOf } from '#domain/followup/schedule';
import { maxCents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** One letter to one customer: all his due invoices, in the words of the step furthest along. */
export type LetterGroup = {
  readonly customerId: string;
  /** Level of the step that gives the wording. */
  readonly level: number;
  readonly key: string;
  readonly letter: LetterKind | null;
  readonly channel: Channel;
  /** The steps that this letter takes, oldest due date first; one line of the letter each. */
  readonly steps: readonly Proposal[];
  readonly itemIds: readonly string[];
  readonly amountReminded: Cents;
  /** Money of his not matched yet, shown on the letter and taken off; never more than is reminded. */
  readonly creditsListed: Cents;
  readonly netDue: Cents;
  /** The deadline to print and to store for every line; null when the step grants none. */
  readonly deadlineOn: PlainDate | null;
};

/** Why a customer gets no letter, or should be looked at before it leaves. */
export type LetterWarning = 'letters.creditCovers' | 'letters.creditListed';

export type CustomerLetters = {
  readonly letters: readonly LetterGroup[];
  readonly warnings: readonly LetterWarning[];
};

/** The letters of a customer for today's run. */
export function lettersOf(facts: CustomerFacts, today: PlainDate): CustomerLetters {
  const { proposals, quiet } = whatIsDue(facts, today);
  const letters = groupLetters(facts, proposals, today);
  if (quiet.some(({ reason }) => reason === 'creditCovers')) return { letters, warnings: ['letters.creditCovers'] };
  return { letters, warnings: letters.some(({ creditsListed }) => creditsListed > 0) ? ['letters.creditListed'] : [] };
}

/**
 * Groups the letters due to one customer. Normally there is one. Two kinds of paper never mix with the others: a
 * courtesy note, which speaks of what is not due yet and stays at home on a day with a real reminder; and the free
 * first reminder of a Belgian consumer, in which nothing may be asked for.
 */
export function groupLetters(
  facts: CustomerFacts,
  proposals: readonly Proposal[],
  today: PlainDate,
): readonly LetterGroup[] {
  const papers = proposals.filter(({ channel }) => reminderChannels.includes(channel));
  const courtesy = papers.filter(({ letter }) => letter === 'courtesy');
  const reminders = papers.filter(({ letter }) => letter !== 'courtesy');
  const isConsumerOfBelgium = facts.rules.country === 'BE' && facts.relation === 'B2C';
  const free = reminders.filter(({ letter }) => isConsumerOfBelgium && letter === 'reminder1');
  const others = reminders.filter((proposal) => !free.includes(proposal));

  const groups = reminders.length > 0 ? [others, free] : [courtesy];
  return groups.filter((steps) => steps.length > 0).map((steps) => letterOf(facts, steps, today));
}

function letterOf(facts: CustomerFacts, proposals: readonly Proposal[], today: PlainDate): LetterGroup {
  const steps = proposals.toSorted((a, b) => (a.itemDueOn < b.itemDueOn ? -1 : a.itemDueOn > b.itemDueOn ? 1 : 0));
  const highest = steps.reduce((best, step) => (rank(step) > rank(best) ? step : best));
  const amountReminded = sumCents(steps.map(({ openCents }) => openCents));
  const creditsListed = minCents(maxCents(facts.unallocated, zeroCents), amountReminded);
  return {
    customerId: facts.customerId,
    level: highest.level,
    key: highest.key,
    letter: highest.letter,
    channel: highest.channel,
    steps,
    itemIds: steps.map(({ itemId }) => itemId),
    amountReminded,
    creditsListed,
    netDue: subtractCents(amountReminded, creditsListed),
    deadlineOn: deadlineFor(facts, highest, today),
  };
}

// The kind of paper first: levels of two different sequences do not compare.
function rank({ letter, level }: Proposal): number {
  return (letter === null ? -1 : letterKinds.indexOf(letter)) * 1_000 + level;
}

function deadlineFor(facts: CustomerFacts, { itemId, level }: Proposal, sentOn: PlainDate): PlainDate | null {
  const step = facts.items.find((item) => item.itemId === itemId)?.policy.steps.find((one) => one.level === level);
  return step === undefined ? null : deadlineOf(step, sentOn, facts.rules);
}
