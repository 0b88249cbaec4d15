import { assert } from '#domain/assert';
import { addDays, addMonths, daysBetween, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';
import { eventRule, type LimitationEvent, type LimitationEventKind } from '#domain/limitation/events';

/** What the debt is for, as far as the term depends on it. */
export const limitationSubjects = ['works', 'goods', 'services', 'periodic', 'health', 'lodging', 'interest'] as const;
export type LimitationSubject = (typeof limitationSubjects)[number];

/** Length of a term in months, the text it comes from, and whether that text was confirmed. */
export type LimitationTerm = { readonly months: number; readonly article: string; readonly isConfirmed: boolean };

const year = 12;
const belgianPersonal: LimitationTerm = {
  months: 10 * year,
  article: 'ancien C. civ., art. 2262bis',
  isConfirmed: true,
};
const belgianPeriodic: LimitationTerm = { months: 5 * year, article: 'ancien C. civ., art. 2277', isConfirmed: true };
const frenchConsumer: LimitationTerm = { months: 2 * year, article: 'art. L218-2 C. conso.', isConfirmed: true };
const frenchBusiness: LimitationTerm = {
  months: 5 * year,
  article: 'art. L110-4 C. com., art. 2224 C. civ.',
  isConfirmed: true,
};

const all = (term: LimitationTerm): Readonly<Record<LimitationSubject, LimitationTerm>> => ({
  works: term,
  goods: term,
  services: term,
  periodic: term,
  health: term,
  lodging: term,
  interest: term,
});

/** @source C. conso. L218-2; C. com. L110-4; C. civ. (FR) 2224; old C. civ. (BE) 2262bis, 2271, 2272, 2277, 2277bis */
const terms: Readonly<
  Record<Country, Readonly<Record<Relation, Readonly<Record<LimitationSubject, LimitationTerm>>>>>
> = {
  FR: { B2C: all(frenchConsumer), B2B: all(frenchBusiness) },
  BE: {
    B2C: {
      ...all(belgianPersonal),
      goods: { months: year, article: 'ancien C. civ., art. 2272', isConfirmed: true },
      periodic: belgianPeriodic,
      health: { months: 2 * year, article: 'ancien C. civ., art. 2277bis', isConfirmed: true },
      lodging: { months: 6, article: 'ancien C. civ., art. 2271', isConfirmed: true },
      interest: belgianPeriodic,
    },
    B2B: { ...all(belgianPersonal), periodic: belgianPeriodic, interest: belgianPeriodic },
  },
};

/** How long a creditor of this kind may wait before he sues. */
export function limitationTerm(country: Country, relation: Relation, subject: LimitationSubject): LimitationTerm {
  return terms[country][relation][subject];
}

/** The fact from which the term runs. */
export const startFacts = ['worksCompleted', 'delivery', 'dueDate'] as const;
export type StartFact = (typeof startFacts)[number];

/**
 * Which fact starts the term. For works the day they were completed, never the date of the invoice.
 *
 * @source Cass. 1re civ. 19 May 2021, 20-12.520; Cass. 3e civ. 1 March 2023, 21-23.176
 */
export function startFactOf(subject: LimitationSubject): StartFact {
  if (subject === 'works' || subject === 'services') return 'worksCompleted';
  return subject === 'goods' ? 'delivery' : 'dueDate';
}

/** The last day to sue: same day and month so many years later; 29 February becomes 28 February. */
export function lastDayOf(startOn: PlainDate, months: number): PlainDate {
  assert(Number.isInteger(months) && months > 0, `not a term: ${months}`);
  return addMonths(startOn, months);
}

/** What an event did to the term. */
export type LimitationStep = {
  readonly kind: LimitationEventKind;
  readonly on: PlainDate;
  readonly effect: 'interrupts' | 'suspends' | 'nothing' | 'tooLate' | 'onceOnly';
  readonly article: string;
  /** Last day after this event. */
  readonly lastDay: PlainDate;
};

export type Limitation = {
  readonly lastDay: PlainDate;
  readonly term: LimitationTerm;
  readonly steps: readonly LimitationStep[];
};

export type LimitationInput = {
  readonly country: Country;
  readonly relation: Relation;
  readonly subject: LimitationSubject;
  readonly startOn: PlainDate;
  /** Any order. */
  readonly events: readonly LimitationEvent[];
};

/**
 * The last day to sue, event by event. An event after the last day changes nothing: the debt is already too old.
 *
 * A term that an action in court interrupts is counted from the day of the action, although it only runs again when the
 * court has decided: the program warns too early rather than too late.
 */
export function limitationOf(input: LimitationInput): Limitation {
  const term = limitationTerm(input.country, input.relation, input.subject);
  const steps: LimitationStep[] = [];
  let lastDay = lastDayOf(input.startOn, term.months);
  for (const event of input.events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const step = stepOf(input.country, term, event, lastDay, steps);
    lastDay = step.lastDay;
    steps.push(step);
  }
  return { lastDay, term, steps };
}

function stepOf(
  country: Country,
  term: LimitationTerm,
  event: LimitationEvent,
  lastDay: PlainDate,
  before: readonly LimitationStep[],
): LimitationStep {
  const { kind, on } = event;
  const rule = eventRule(country, kind);
  const step = { kind, on, article: rule.article, lastDay } as const;
  if (rule.effect === 'nothing') return { ...step, effect: 'nothing' };
  if (on > lastDay) return { ...step, effect: 'tooLate' };
  switch (rule.effect) {
    case 'newTerm':
      return { ...step, effect: 'interrupts', lastDay: lastDayOf(on, term.months) };
    case 'oneYearOnce': {
      const wasUsed = before.some((earlier) => earlier.kind === kind && earlier.effect === 'interrupts');
      if (wasUsed) return { ...step, effect: 'onceOnly' };
      return { ...step, effect: 'interrupts', lastDay: laterOf(lastDay, addMonths(on, year)) };
    }
    case 'oneMonth':
      return { ...step, effect: 'suspends', lastDay: addMonths(lastDay, 1) };
    case 'untilItsEnd': {
      const days = event.endedOn === null ? 0 : Math.max(0, daysBetween(on, event.endedOn));
      return { ...step, effect: 'suspends', lastDay: addDays(lastDay, days) };
    }
  }
}

export const limitationWarnings = ['sixMonths', 'threeMonths', 'oneMonth', 'passed'] as const;
export type LimitationWarning = (typeof limitationWarnings)[number];

/** The most urgent warning of a day, or null when the last day is more than six months away. */
export function limitationWarning(lastDay: PlainDate, today: PlainDate): LimitationWarning | null {
  if (today > lastDay) return 'passed';
  if (today >= addMonths(lastDay, -1)) return 'oneMonth';
  if (today >= addMonths(lastDay, -3)) return 'threeMonths';
  return today >= addMonths(lastDay, -6) ? 'sixMonths' : null;
}
