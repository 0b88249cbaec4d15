import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { euros, text } = wordsOf('en');

/** Refusals about claims, what is given up of them and what was agreed. */
export const claimRefusalsEn = {
  'waiver.neverDue': () => 'There is nothing to give up here: the law does not give this amount.',
  'waiver.notDueYet': () => 'This amount is not due yet: give up all of it, or wait for its day to choose an amount.',
  'waiver.moreThanDue': (p) => `No more than what is due can be given up: ${euros(p, 'most')}.`,
  'waiver.unknown': () => 'This was already claimed again.',
  'terms.rateTooHigh': (p) => `${text(p, 'text')}: above 1,000% a year is no rate. Check the decimal point.`,
  'annex.noInterest': () => 'There is no interest to detail today.',
  'annex.cannotReckon': () =>
    'The interest of this customer cannot be reckoned: the reason stands at the top of his claim.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
