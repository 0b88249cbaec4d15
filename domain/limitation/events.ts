import type { PlainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';

/** What may happen to a debt and may, or may not, keep it from growing too old. */
export const limitationEventKinds = [
  'reminder',
  'call',
  'ownRegisteredLetter',
  'agencyLetter',
  'acknowledgement',
  'partPayment',
  'signedPlan',
  'courtAction',
  'enforcementAct',
  'paymentOrderServed',
  'insolvencyDeclaration',
  'lawyerNotice',
  'agreedMediation',
  'smallClaimsAgreement',
  'mediationProposal',
] as const;
export type LimitationEventKind = (typeof limitationEventKinds)[number];

export type LimitationEvent = {
  readonly kind: LimitationEventKind;
  readonly on: PlainDate;
  /** Last day of a mediation or procedure that suspends; null while it lasts, or when it has no length. */
  readonly endedOn: PlainDate | null;
};

/**
 * `newTerm`: the whole term starts again. `oneYearOnce`: one year more from that day, once, never shorter than before.
 * `oneMonth` and `untilItsEnd`: the term stands still so long.
 */
export type LimitationEffect = 'nothing' | 'newTerm' | 'oneYearOnce' | 'oneMonth' | 'untilItsEnd';

export type EventRule = { readonly effect: LimitationEffect; readonly article: string };

const nothing = (article: string): EventRule => ({ effect: 'nothing', article });
const newTerm = (article: string): EventRule => ({ effect: 'newTerm', article });

/** @source C. civ. (FR) art. 2238, 2240, 2241, 2244; C. com. L622-24; CPCE L125-1 */
const french: Readonly<Record<LimitationEventKind, EventRule>> = {
  reminder: nothing('art. 2240 et s. C. civ.'),
  call: nothing('art. 2240 et s. C. civ.'),
  ownRegisteredLetter: nothing('art. 2240 et s. C. civ.'),
  agencyLetter: nothing('art. 2240 et s. C. civ.'),
  acknowledgement: newTerm('art. 2240 C. civ.'),
  partPayment: newTerm('art. 2240 C. civ.'),
  signedPlan: newTerm('art. 2240 C. civ.'),
  courtAction: newTerm('art. 2241 C. civ.'),
  enforcementAct: newTerm('art. 2244 C. civ.'),
  paymentOrderServed: newTerm('art. 2244 C. civ.'),
  insolvencyDeclaration: newTerm('art. L622-24 C. com.'),
  // The Belgian notice of a lawyer has no counterpart in France.
  lawyerNotice: nothing('art. 2240 et s. C. civ.'),
  agreedMediation: { effect: 'untilItsEnd', article: 'art. 2238 C. civ.' },
  smallClaimsAgreement: { effect: 'untilItsEnd', article: 'art. L125-1 CPCE' },
  mediationProposal: nothing('art. 2238 C. civ.'),
};

/** @source old C. civ. (BE) art. 2244 and 2248; C. jud. art. 1730 § 3 and 1731 */
const belgian: Readonly<Record<LimitationEventKind, EventRule>> = {
  reminder: nothing('ancien C. civ., art. 2244'),
  call: nothing('ancien C. civ., art. 2244'),
  ownRegisteredLetter: nothing('ancien C. civ., art. 2244'),
  agencyLetter: nothing('ancien C. civ., art. 2244'),
  acknowledgement: newTerm('ancien C. civ., art. 2248'),
  partPayment: newTerm('ancien C. civ., art. 2248'),
  signedPlan: newTerm('ancien C. civ., art. 2248'),
  courtAction: newTerm('ancien C. civ., art. 2244'),
  enforcementAct: newTerm('ancien C. civ., art. 2244'),
  paymentOrderServed: newTerm('ancien C. civ., art. 2244'),
  insolvencyDeclaration: newTerm('ancien C. civ., art. 2244'),
  lawyerNotice: { effect: 'oneYearOnce', article: 'ancien C. civ., art. 2244, § 2' },
  agreedMediation: { effect: 'untilItsEnd', article: 'C. jud., art. 1731' },
  smallClaimsAgreement: nothing('ancien C. civ., art. 2244'),
  mediationProposal: { effect: 'oneMonth', article: 'C. jud., art. 1730, § 3' },
};

const rules: Readonly<Record<Country, Readonly<Record<LimitationEventKind, EventRule>>>> = { FR: french, BE: belgian };

/** What an event does to the term in a country, and the text that says so. */
export function eventRule(country: Country, kind: LimitationEventKind): EventRule {
  return rules[country][kind];
}
