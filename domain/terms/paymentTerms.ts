import { nextWorkingDay } from '#domain/calendar/businessDays';
import type { CalendarPlace } from '#domain/calendar/holidays';
import { addDays, dayOf, endOfMonth, laterOf, type PlainDate } from '#domain/calendar/plainDate';
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

/** What a French business sells: some goods and services have a shorter ceiling of their own. */
export const paymentSectors = ['general', 'transport', 'freshFood', 'meat', 'alcohol'] as const;
export type PaymentSector = (typeof paymentSectors)[number];

/**
 * Last due date of a sector with a ceiling of its own, counted from the date of the invoice; null: the general one.
 *
 * @source C. com. art. L441-11 II: not read again for this program, to be confirmed
 */
export function sectorCeiling(sector: PaymentSector, issuedOn: PlainDate): PlainDate | null {
  switch (sector) {
    case 'general':
      return null;
    case 'transport':
      return addDays(issuedOn, 30);
    case 'freshFood':
      return addDays(endOfTenDays(issuedOn), 30);
    case 'meat':
      return addDays(issuedOn, 20);
    case 'alcohol':
      return addDays(endOfMonth(issuedOn), 30);
  }
}

// The 10th, the 20th or the last day of the month.
function endOfTenDays(on: PlainDate): PlainDate {
  const day = dayOf(on);
  return day > 20 ? endOfMonth(on) : addDays(on, (day > 10 ? 20 : 10) - day);
}

export const termWarningCodes = [
  'term.dueBeforeInvoice',
  'term.needsEndOfMonthClause',
  'term.overCeiling',
  'term.overThirtyWithoutAgreement',
  'term.clauseVoid',
  'term.overSector',
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
  /** "45 jours fin de mois" is written in the contract. */
  readonly hasEndOfMonthClause: boolean;
  readonly sector: PaymentSector;
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

function frenchTerm(term: TermToCheck): readonly TermWarning[] {
  const { issuedOn, dueOn, isPeriodic, isAgreed, hasEndOfMonthClause, sector } = term;
  const article = 'art. L441-10, I C. com.';
  const ofSector = sectorCeiling(sector, issuedOn);
  if (ofSector !== null) {
    return dueOn <= ofSector
      ? []
      : [{ code: 'term.overSector', article: 'art. L441-11, II C. com.', ceilingOn: ofSector }];
  }
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
  if (dueOn > ceilingOn) return [{ code: 'term.overCeiling', article, ceilingOn: inDays }];
  return hasEndOfMonthClause ? [] : [{ code: 'term.needsEndOfMonthClause', article, ceilingOn: inDays }];
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

export const usualTermCodes = [
  'terms.daysOverCeiling',
  'terms.endOfMonthOverCeiling',
  'terms.endOfMonthNeedsClause',
  'terms.daysVoid',
  'terms.daysOverSector',
  'terms.daysLong',
] as const;

/** What is doubtful about terms that hold for every invoice of a customer, with the number of days that would be right. */
export type UsualTermsWarning = {
  readonly code: (typeof usualTermCodes)[number];
  readonly article: string;
  readonly days: number;
};

/**
 * Looks at the terms of a customer when they are entered: any invoice that they could make too late is reason to warn.
 *
 * @param days 0 or more
 * @source C. com. art. L441-10 I and L441-11 II (France); law of 2 August 2002 art. 4 (Belgium)
 */
export function checkUsualTerms(
  { country, relation, sector }: Pick<TermToCheck, 'country' | 'relation' | 'sector'>,
  { days, isEndOfMonth }: { readonly days: number; readonly isEndOfMonth: boolean },
): readonly UsualTermsWarning[] {
  // From the first day of a month its end is thirty days away.
  const longest = isEndOfMonth ? days + longestMonthRest : days;
  if (relation === 'B2C')
    return longest > agreedDaysMax ? [{ code: 'terms.daysLong', article: '', days: longest }] : [];
  if (country === 'BE') {
    return longest > agreedDaysMax
      ? [{ code: 'terms.daysVoid', article: 'loi du 2 août 2002, art. 4', days: agreedDaysMax }]
      : [];
  }
  const ofSector = sectorDays[sector];
  if (ofSector !== null) {
    return longest > ofSector
      ? [{ code: 'terms.daysOverSector', article: 'art. L441-11, II C. com.', days: ofSector }]
      : [];
  }
  const article = 'art. L441-10, I C. com.';
  if (longest <= agreedDaysMax) return [];
  if (!isEndOfMonth) return [{ code: 'terms.daysOverCeiling', article, days: agreedDaysMax }];
  return days <= endOfMonthDays
    ? [{ code: 'terms.endOfMonthNeedsClause', article, days }]
    : [{ code: 'terms.endOfMonthOverCeiling', article, days: endOfMonthDays }];
}

const longestMonthRest = 30;

// Days from the invoice that are within the ceiling whatever the day of the month.
const sectorDays: Readonly<Record<PaymentSector, number | null>> = {
  general: null,
  transport: 30,
  freshFood: 30,
  meat: 20,
  alcohol: 30,
};
