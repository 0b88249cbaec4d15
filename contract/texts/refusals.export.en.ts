import type { Params, Texts } from '#contract/params';
import type { exportRefusalsFr } from '#contract/texts/refusals.export.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day } = wordsOf('en');

/** English: why a list for the accountant was not made, or a period not closed. */
export const exportRefusalsEn = {
  'export.period': () => 'The period ends before it begins: change one of the two dates',
  'export.fecFrance': () => 'The FEC layout is French. For a Belgian accountant choose Excel or CSV',
  'export.noSiren': () => 'The name of the FEC file carries your SIREN: fill it in under Settings, My business',
  'export.tooLong': (params: Params) =>
    `This list has ${count(params, 'rows')} lines, too many for paper (at most ${count(params, 'max')}): save it as Excel or CSV`,
  'closing.before': (params: Params) =>
    `The books are closed up to ${day(params, 'closed')}: use a date from ${day(params, 'first')} on. If it must be, your accountant reopens the period under Reports`,
  'closing.future': () => 'A period is closed once it is over: choose a day in the past',
  'closing.earlier': () => 'The period is closed up to that day or later already',
  'closing.none': () => 'No period is closed',
} satisfies Texts & Record<keyof typeof exportRefusalsFr, unknown>;
