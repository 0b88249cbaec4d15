import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('en');

/** Why a rate, a file of rates or a reading of the law was refused. */
export const rateRefusalsEn = {
  'rate.missing': () => 'Type the rate: “12.15 %” or “12.15”.',
  'rate.invalid': (p) =>
    `“${text(p, 'text')}” is no rate. Write it in percent a year: “12.15 %” or “12.15”, four decimals at most.`,
  'rate.looksLikeFraction': (p) =>
    `“${text(p, 'text')}” looks like a rate from a spreadsheet (0.1215 for 12.15 %). Write it in percent: “12.15 %”. If the rate really is that low, add the % sign.`,
  'rate.tooHigh': (p) => `${text(p, 'text')}: no legal rate was ever above 30 %. Look at the decimal sign.`,
  'rate.includesPoints': () =>
    'The Central Bank never was that high: this rate probably includes the 10 points (France) or 8 points (Belgium) of the law. Type the rate of the bank alone, the program adds the points.',
  'rate.seriesNotTyped': () => 'This rate is not typed: it is reckoned from another.',
  'rate.sourceMissing': () => 'Write where you read this rate: the official journal, its date. It is your proof.',
  'rate.periodInvalid': (p) =>
    `This rate holds for a whole period: from ${day(p, 'from')} to ${day(p, 'to')}. Put ${day(p, 'from')} as its first day.`,
  'rate.periodOverlaps': (p) =>
    `A rate is already known from ${day(p, 'from')} to ${day(p, 'to')}: no day can have two. If it is wrong and you typed it, correct it.`,
  'rate.differsFromEcb': () =>
    'This rate does not go with that of the Central Bank: Belgian law adds 8 points and rounds up to the next half point. One of the two is mistyped.',
  'rate.unknown': () => 'This rate does not count any more: it was corrected or undone meanwhile.',
  'rate.sameAsBefore': () => 'That is the rate already noted: nothing to correct.',
  'rateFile.notOne': () => 'This file is no rate file of Dûment. Nothing was taken.',
  'rateFile.damaged': () =>
    'This rate file was changed or is not whole: its checksum does not hold. Nothing was taken. Ask for it again.',
  'rateFile.tooLong': (p) => `This rate file is too long (more than ${text(p, 'max')} lines). Nothing was taken.`,
  'rateFile.lineInvalid': (p) => `Line ${text(p, 'line')} of this rate file is not understood. Nothing was taken.`,
  'annex.rateMissing': (p) =>
    `The interest rate from ${day(p, 'from')} to ${day(p, 'to')} is not known: this interest cannot be reckoned, so it is not printed. Type the rate (Settings, Rules of the country, Legal rates). The price and the indemnity can be asked without waiting.`,
  'lawPoint.readingUnknown': () => 'There is no such reading. Choose one of the list.',
  'lawPoint.wordsMissing': () => 'Write the sentence to print.',
  'lawPoint.wordsTooLong': (p) => `This sentence is too long: ${text(p, 'max')} characters at most.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
