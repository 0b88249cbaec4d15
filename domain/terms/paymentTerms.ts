import { nextWorkingDay } from '#domain/calendar/businessDays';
import type { CalendarPlace } from '#domain/calendar/holidays';
import { addDays, endOfMonth, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';

/** Both readings of "45 jours fin de mois": the contract must say which. */
export const endOfMonthMethods = ['endOfMonthThenDays', 'daysThenEndOfMonth'] as const;
export type EndOfMonthMethod = (typeof endOfMonthMethods)[number];

const belgium: CalendarPlace = { country: 'BE', isAlsaceMoselle: false };
const endOfMonthDays = 45;
const agreedDaysMax = 60;
const periodicDaysMax = 45;
const silentDaysMax = 30;

/**
 * Due date of "45 jours fin de mois".
 *
 * @param method A: end of the month of the invoice, then 45 days; B: 45 days, then the end of that month
 * @param days 45, unless less was agreed
 * @source C. com. art. L441-10 I; both readings are in use
 */
export function endOfMonthDueDate(
  issuedOn: PlainDate,
  method: EndOfMonthMethod,
  days: number = endOfMonthDays,
): PlainDate {
  switch (method) {
    case 'endOfMonthThenDays':
      return addDays(endOfMonth(issuedOn), days);
    case 'daysThenEndOfMonth':
      return endOfMonth(addDays(issuedOn, days));
  }
}

/** Last due date that may be agreed in days: 60 from the date of the invoice. @source C. com. art. L441-10 I */
export function agreedCeiling(issuedOn: PlainDate): PlainDate {
  return addDays(issuedOn, agreedDaysMax);
}

/**
 * A due date made of a period in days: the next working day. A due date that is already printed is never moved.
 *
 * In France, where it is but a choice of the program, it never leads past the sixty days that may be agreed.
 *
 * @source C. civ. (BE) art. 1.7 § 4; in France a choice of the program
 */
export function proposedDueDate(issuedOn: PlainDate, days: number, place: CalendarPlace): PlainDate {
  const last = addDays(issuedOn, days);
  const carried = nextWorkingDay(last, place);
  const ceilingOn = agreedCeiling(issuedOn);
  return place.country === 'FR' && last <= ceilingOn && carried > ceilingOn ? last : carried;
}

/** The terms of a customer: so many days, alone or with the end of a month. */
export type Terms = { readonly days: number; readonly endOfMonth: EndOfMonthMethod | null };

/** The due date that the terms of a customer give. The end of a month is a date of its own: it is not carried. */
export function dueDateByTerms(
  issuedOn: PlainDate,
  { days, endOfMonth: method }: Terms,
  place: CalendarPlace,
): PlainDate {
  return method === null ? proposedDueDate(issuedOn, days, place) : endOfMonthDueDate(issuedOn, method, days);
}

export const termWarningCodes = [
  'term.dueBeforeInvoice',
  'term.needsEndOfMonthClause',
  'term.overCeiling',
  'term.overThirtyWithoutAgreement',
  'term.clauseVoid',
] as const;
export type TermWarningCode = (typeof termWarningCodes)[number];

export type TermWarning = {
  readonly code: TermWarningCode;
  readonly article: string;
  /** Last day that would have been right; null when none is at stake. */
  readonly ceilingOn: PlainDate | null;
};

export type TermToCheck = {
  readonly country: Country;
  readonly relation: Relation;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** One invoice for a month of deliveries. */
  readonly isPeriodic: boolean;
  /** Nothing was agreed about the term; null when not known. */
  readonly isAgreed: boolean | null;
};

/**
 * What is doubtful about a due date, worst first; empty when nothing is. Towards consumers the law sets no ceiling.
 *
 * @source C. com. art. L441-10 I and L441-16 (France); law of 2 August 2002 art. 4 (Belgium)
 */
export function checkPaymentTerm(term: TermToCheck): readonly TermWarning[] {
  const { country, relation, issuedOn, dueOn } = term;
  if (dueOn < issuedOn) return [{ code: 'term.dueBeforeInvoice', article: '', ceilingOn: issuedOn }];
  if (relation === 'B2C') return [];
  return country === 'FR' ? frenchTerm(term) : belgianTerm(term);
}

function frenchTerm({ issuedOn, dueOn, isPeriodic, isAgreed }: TermToCheck): readonly TermWarning[] {
  const article = 'art. L441-10, I C. com.';
  if (isAgreed === false) return overThirty(issuedOn, dueOn, article);
  if (isPeriodic) {
    const ceilingOn = addDays(issuedOn, periodicDaysMax);
    return dueOn <= ceilingOn ? [] : [{ code: 'term.overCeiling', article, ceilingOn }];
  }
  const inDays = agreedCeiling(issuedOn);
  if (dueOn <= inDays) return [];
  const [methodA, methodB] = endOfMonthMethods.map((method) => endOfMonthDueDate(issuedOn, method));
  const ceilingOn = laterOf(methodA ?? inDays, methodB ?? inDays);
  // Later than 60 days only by a clause "45 jours fin de mois".
  return dueOn <= ceilingOn
    ? [{ code: 'term.needsEndOfMonthClause', article, ceilingOn: inDays }]
    : [{ code: 'term.overCeiling', article, ceilingOn: inDays }];
}

function belgianTerm({ issuedOn, dueOn, isAgreed }: TermToCheck): readonly TermWarning[] {
  const article = 'loi du 2 août 2002, art. 4';
  if (isAgreed === false) return overThirty(issuedOn, dueOn, article);
  // The last day is carried to a working day by the law itself.
  const ceilingOn = nextWorkingDay(addDays(issuedOn, agreedDaysMax), belgium);
  // A longer clause is void: thirty days are due then.
  return dueOn <= ceilingOn ? [] : [{ code: 'term.clauseVoid', article, ceilingOn: addDays(issuedOn, silentDaysMax) }];
}

function overThirty(issuedOn: PlainDate, dueOn: PlainDate, article: string): readonly TermWarning[] {
  const ceilingOn = addDays(issuedOn, silentDaysMax);
  return dueOn <= ceilingOn ? [] : [{ code: 'term.overThirtyWithoutAgreement', article, ceilingOn }];
}
