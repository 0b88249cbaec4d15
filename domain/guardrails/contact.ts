import { isWorkingDay } from '#domain/calendar/businessDays';
import { isoWeekday, type PlainDate } from '#domain/calendar/plainDate';
import { holidays, type CalendarPlace } from '#domain/calendar/holidays';
import { yearOf } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';

/** Who answers the telephone. */
export const callParties = ['debtor', 'manager', 'family', 'employer', 'neighbour', 'colleague', 'guarantor'] as const;
export type CallParty = (typeof callParties)[number];

/** A rule that blocks an action or warns of it, with the text it rests on and what is possible instead. */
export type Guardrail = {
  readonly rule: GuardrailRule;
  readonly article: string;
  /** A warning lets the user go on. */
  readonly severity: 'blocks' | 'warns';
  readonly instead: GuardrailAdvice;
  readonly isConfirmed: boolean;
};

export const guardrailRules = [
  'thirdPerson',
  'nightCall',
  'lateCall',
  'sundayCall',
  'holidayCall',
  'beConsumerCallBeforeReminder',
  'threat',
  'insult',
  'publicShame',
  'falseAuthority',
  'costsToConsumer',
  'wrongOfficer',
] as const;
export type GuardrailRule = (typeof guardrailRules)[number];

export const guardrailAdvices = [
  'askToBeCalledBack',
  'callByDay',
  'callOnWorkingDay',
  'sendFirstReminder',
  'sayTheNextStep',
  'rephrase',
  'leaveOut',
  'nameTheOfficer',
] as const;
export type GuardrailAdvice = (typeof guardrailAdvices)[number];

const privacy: Readonly<Record<Country, string>> = {
  FR: 'art. 9 C. civ. ; RGPD, art. 5 et 6',
  BE: 'CDE, livre XIX ; RGPD, art. 5 et 6',
};

/**
 * Whom a debt may be spoken of with: the debtor, the manager of the business that owes, a guarantor of the debt. Nobody
 * else learns of it.
 *
 * @source practice of amicable recovery and protection of personal data: the article is not confirmed
 */
export function checkParty(party: CallParty, country: Country): Guardrail | null {
  if (party === 'debtor' || party === 'manager' || party === 'guarantor') return null;
  return {
    rule: 'thirdPerson',
    article: privacy[country],
    severity: 'blocks',
    instead: 'askToBeCalledBack',
    isConfirmed: false,
  };
}

export type CallMoment = {
  readonly on: PlainDate;
  /** Minutes since midnight, 0 to 1439, where the debtor is. */
  readonly minutes: number;
  readonly relation: Relation;
  readonly place: CalendarPlace;
};

const hour = 60;

/**
 * Whether this is an hour to call. The night blocks in Belgium towards consumers; early, late, Sundays and holidays warn.
 *
 * @source law (BE) of 20 December 2002 art. 3 § 2, 22:00 to 8:00, now in book XIX: number not confirmed; else a choice of
 * the program
 */
export function checkCallMoment({ on, minutes, relation, place }: CallMoment): Guardrail | null {
  const isNight = minutes < 8 * hour || minutes >= 22 * hour;
  const common = { article: '', severity: 'warns', isConfirmed: false } as const;
  if (isNight) {
    const blocks = place.country === 'BE' && relation === 'B2C';
    return {
      rule: 'nightCall',
      article: blocks ? 'CDE, livre XIX' : '',
      severity: blocks ? 'blocks' : 'warns',
      instead: 'callByDay',
      isConfirmed: false,
    };
  }
  if (isoWeekday(on) === 7) return { ...common, rule: 'sundayCall', instead: 'callOnWorkingDay' };
  if (holidays(place, yearOf(on)).has(on)) return { ...common, rule: 'holidayCall', instead: 'callOnWorkingDay' };
  const isLate = minutes >= 20 * hour || (!isWorkingDay(on, place) && minutes >= 18 * hour);
  return isLate ? { ...common, rule: 'lateCall', instead: 'callByDay' } : null;
}

/**
 * A Belgian consumer is not called for money before the free first reminder is over: nothing may be demanded until then.
 *
 * @param chargeableFrom first day after the reminder; null while none was sent
 * @source CDE art. XIX.2
 */
export function checkConsumerCall(
  country: Country,
  relation: Relation,
  chargeableFrom: PlainDate | null,
  today: PlainDate,
): Guardrail | null {
  if (country !== 'BE' || relation !== 'B2C') return null;
  if (chargeableFrom !== null && chargeableFrom <= today) return null;
  return {
    rule: 'beConsumerCallBeforeReminder',
    article: 'art. XIX.2 CDE',
    severity: 'blocks',
    instead: 'sendFirstReminder',
    isConfirmed: true,
  };
}
