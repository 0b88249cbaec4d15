import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';
import type { LimitationEvent } from '#domain/limitation/events';
import {
  lastDayOf,
  limitationOf,
  startFactOf,
  type Limitation,
  type LimitationSubject,
  type StartFact,
} from '#domain/limitation/limitation';

/** Whose choice of subject holds. */
export const choiceScopes = ['invoice', 'customer', 'company'] as const;
export type ChoiceScope = (typeof choiceScopes)[number];

/** Where the starting day comes from. `issued`: nobody said when the work was done, and the invoice stands in for it. */
export type StartSource = 'typed' | 'delivered' | 'issued' | 'due';

/** What is known of an invoice, as far as its limitation depends on it. */
export type LimitationCase = {
  readonly country: Country;
  readonly relation: Relation;
  /** Null where nobody chose: the next one holds. */
  readonly subjects: { readonly [Scope in ChoiceScope]: LimitationSubject | null };
  /** The day of the starting fact as the user typed it. */
  readonly typedStartOn: PlainDate | null;
  readonly issuedOn: PlainDate;
  readonly deliveredOn: PlainDate | null;
  /** First due date of the invoice as it was issued: a date put off later moves nothing. */
  readonly dueOn: PlainDate;
  readonly events: readonly LimitationEvent[];
};

export type InvoiceLimitation = Limitation & {
  readonly subject: LimitationSubject;
  readonly subjectFrom: ChoiceScope;
  readonly startFact: StartFact;
  readonly startOn: PlainDate;
  readonly startFrom: StartSource;
  /** Last day before any event. */
  readonly firstLastDay: PlainDate;
};

/** Before anyone says otherwise a craftsman does works. */
export const usualSubject: LimitationSubject = 'works';

/**
 * The last day to sue for an invoice, with what it was counted from. Works and deliveries nobody dated are counted from
 * the invoice or its due date, whichever is first: the fact that counts may lie before, and the window says so.
 *
 * @source as `limitationOf` and `startFactOf`
 */
export function invoiceLimitation(input: LimitationCase): InvoiceLimitation {
  const { subject, subjectFrom } = chosenSubject(input.subjects);
  const startFact = startFactOf(subject);
  const start = startOf(input, startFact);
  const { country, relation, events } = input;
  const limitation = limitationOf({ country, relation, subject, startOn: start.startOn, events });
  const firstLastDay = lastDayOf(start.startOn, limitation.term.months);
  return { ...limitation, ...start, subject, subjectFrom, startFact, firstLastDay };
}

function chosenSubject(subjects: LimitationCase['subjects']): Pick<InvoiceLimitation, 'subject' | 'subjectFrom'> {
  const subjectFrom = choiceScopes.find((scope) => subjects[scope] !== null) ?? 'company';
  return { subject: subjects[subjectFrom] ?? usualSubject, subjectFrom };
}

function startOf(input: LimitationCase, fact: StartFact): Pick<InvoiceLimitation, 'startOn' | 'startFrom'> {
  const { deliveredOn, dueOn, issuedOn, typedStartOn } = input;
  if (typedStartOn !== null) return { startOn: typedStartOn, startFrom: 'typed' };
  if (fact === 'dueDate') return { startOn: dueOn, startFrom: 'due' };
  if (deliveredOn !== null) return { startOn: deliveredOn, startFrom: 'delivered' };
  return { startOn: earlierOf(issuedOn, dueOn), startFrom: 'issued' };
}
