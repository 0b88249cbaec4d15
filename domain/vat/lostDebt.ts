import { plainDate, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';

/** What shows that a debt is lost. */
export const lossGrounds = [
  'liquidationOpened',
  'planFixesLoss',
  'irrecoverableProven',
  'debtorDisappeared',
  'stolenCheque',
  'bankruptcyOpened',
  'reorganisationApproved',
  'meansExhausted',
  'provisionOnly',
  'creditInsurer',
] as const;
export type LossGround = (typeof lossGrounds)[number];

/** What is still missing before VAT may be recovered. */
export const lossConditions = [
  'groundNotEnough',
  'groundOfOtherCountry',
  'groundDateMissing',
  'vatWasNeverPaid',
  'correctionNotSent',
  'proofMissing',
  'lossNotBooked',
  'tooLate',
] as const;
export type LossCondition = (typeof lossConditions)[number];

type GroundRule = {
  readonly country: Country;
  readonly article: string;
  /** What must be kept in the file besides the correction. */
  readonly asks: 'judgment' | 'plan' | 'evidence' | 'evidenceAndBooking' | 'never';
  readonly isConfirmed: boolean;
};

const french = 'art. 272, 1 CGI ; BOI-TVA-DED-40-10-20';
const belgian = 'CTVA, art. 77, § 1er, 7° ; A.R. n° 4, art. 3';

/** @source CGI art. 272-1, BOI-TVA-DED-40-10-20; CTVA art. 77 § 1, 7° and 79, royal decree n° 4 art. 3 */
const grounds: Readonly<Record<LossGround, GroundRule>> = {
  liquidationOpened: { country: 'FR', article: french, asks: 'judgment', isConfirmed: true },
  planFixesLoss: { country: 'FR', article: french, asks: 'plan', isConfirmed: true },
  irrecoverableProven: { country: 'FR', article: french, asks: 'evidence', isConfirmed: true },
  debtorDisappeared: { country: 'FR', article: french, asks: 'evidence', isConfirmed: true },
  stolenCheque: { country: 'FR', article: french, asks: 'evidence', isConfirmed: true },
  bankruptcyOpened: { country: 'BE', article: belgian, asks: 'judgment', isConfirmed: true },
  reorganisationApproved: { country: 'BE', article: belgian, asks: 'plan', isConfirmed: true },
  meansExhausted: { country: 'BE', article: belgian, asks: 'evidenceAndBooking', isConfirmed: true },
  provisionOnly: { country: 'FR', article: french, asks: 'never', isConfirmed: true },
  creditInsurer: { country: 'FR', article: french, asks: 'never', isConfirmed: true },
};

const proceedings: readonly LossGround[] = [
  'liquidationOpened',
  'planFixesLoss',
  'bankruptcyOpened',
  'reorganisationApproved',
];

/** The ground is a judgment about the whole of what the customer owes: he is under collective proceedings. */
export function isCollective(ground: LossGround): boolean {
  return proceedings.includes(ground);
}

/** The grounds a country knows, in the order they are offered. */
export function groundsOf(country: Country): readonly LossGround[] {
  return lossGrounds.filter((ground) => grounds[ground].country === country && grounds[ground].asks !== 'never');
}

export type LossFacts = {
  readonly country: Country;
  readonly ground: LossGround;
  /** Judgment, plan, or the day the last means failed; null when not known. */
  readonly groundOn: PlainDate | null;
  /** France: services whose VAT is due when they are paid; nothing was paid on the unpaid part. */
  readonly isCashBasis: boolean;
  readonly hasProof: boolean;
  /** Belgium: the loss stands in the accounts. */
  readonly isBooked: boolean;
  /** The duplicate (France) or the corrective document (Belgium) left on this day; null when it did not. */
  readonly correctionSentOn: PlainDate | null;
};

export type LossStanding = {
  /** VAT may be taken back now. */
  readonly isRecoverable: boolean;
  readonly missing: readonly LossCondition[];
  readonly article: string;
  /** Belgium: last day of the right to the refund; null when no such day is known. */
  readonly lastDay: PlainDate | null;
  /** How the last day is counted was not confirmed. */
  readonly isLastDayConfirmed: boolean;
};

/** Whether the VAT of a lost debt may be taken back, and what is still missing. */
export function lossStanding(facts: LossFacts, today: PlainDate): LossStanding {
  const rule = grounds[facts.ground];
  const lastDay = facts.country === 'BE' && facts.groundOn !== null ? endOfRight(facts.groundOn) : null;
  const isTooLate = lastDay !== null && today > lastDay;
  const needsDate = facts.groundOn === null || facts.groundOn > today;
  const missing: readonly (readonly [LossCondition, boolean])[] = [
    ['groundOfOtherCountry', rule.country !== facts.country && rule.asks !== 'never'],
    ['groundNotEnough', rule.asks === 'never'],
    ['vatWasNeverPaid', facts.country === 'FR' && facts.isCashBasis],
    ['groundDateMissing', needsDate],
    ['proofMissing', !facts.hasProof],
    ['lossNotBooked', rule.asks === 'evidenceAndBooking' && !facts.isBooked],
    ['correctionNotSent', facts.correctionSentOn === null || facts.correctionSentOn > today],
    ['tooLate', isTooLate],
  ];
  const open = missing.filter(([, isMissing]) => isMissing).map(([condition]) => condition);
  return { isRecoverable: open.length === 0, missing: open, article: rule.article, lastDay, isLastDayConfirmed: false };
}

// Three years, counted per calendar year: the third one after the year of the loss, to its end.
function endOfRight(groundOn: PlainDate): PlainDate {
  return plainDate(`${yearOf(groundOn) + 3}-12-31`);
}
