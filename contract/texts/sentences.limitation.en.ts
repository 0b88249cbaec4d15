import type { Params } from '#contract/params';
import { limitationNames } from '#contract/texts/limitationNames';
import type { limitationSentencesFr } from '#contract/texts/sentences.limitation.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day, many, text } = wordsOf('en');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);
const kinds: Readonly<Record<string, string>> = {
  ...limitationNames.en.kinds,
  mediationEnded: 'End of the mediation',
};
const subjects: Readonly<Record<string, string>> = limitationNames.en.subjects;
const subject = (p: Params): string => (subjects[text(p, 'subject')] ?? '').toLowerCase();
const what = (p: Params): string => kinds[text(p, 'what')] ?? 'Fact noted';
const others = (p: Params): string =>
  count(p, 'count') > 1 ? ` and ${many(count(p, 'count') - 1, 'other invoice', 'other invoices')}` : '';

/** Until when an invoice can be taken to court. */
export const limitationSentencesEn = {
  'today.limitation.sixMonths': (p) =>
    `${text(p, 'number')}${others(p)}: six months left to go to court (last day ${day(p, 'on')})`,
  'today.limitation.threeMonths': (p) =>
    `${text(p, 'number')}${others(p)}: three months left to go to court (last day ${day(p, 'on')})`,
  'today.limitation.oneMonth': (p) =>
    `${text(p, 'number')}${others(p)}: last month to go to court, until ${day(p, 'on')}`,
  'today.limitation.passed': (p) => `${text(p, 'number')}${others(p)}: too late to go to court since ${day(p, 'on')}`,
  'today.limitation.manyPassed': (p) =>
    `${many(count(p, 'count'), 'customer with an invoice', 'customers with invoices')} too old for a court`,
  'limitation.startGuessed.worksCompleted': () =>
    'The day the works or the service were completed is not noted: the term is counted from the invoice. If they were completed earlier, the real last day is earlier too.',
  'limitation.startGuessed.delivery': () =>
    'The day of delivery is not noted: the term is counted from the invoice. If it was earlier, the real last day is earlier too.',
  'limitation.startGuessed.dueDate': () => 'The term is counted from the due date of the invoice.',
  'limitation.judgeMayRaise': () =>
    'Against a consumer a Belgian judge may refuse a late claim of his own motion, since 1 October 2024 (law of 15 May 2024).',
  'limitation.courtCountsFromAction': () =>
    'The new term only runs once the court has decided. Dûment counts it from the claim: it warns too early rather than too late.',
  'limitation.mediationRuns': () =>
    'The mediation still lasts: the term stands still. Note its end so that the days are added.',
  'limitation.afterMediation': (p) =>
    `The mediation is over since ${day(p, 'on')}. The law leaves at least six months from then on (French C. civ., art. 2238); Dûment counts without them: it warns too early rather than too late.`,
  'timeline.limitationChosen': () => 'Time to go to court: subject or start made precise',
  'timeline.limitationEvent': (p) => what(p),
  'timeline.mediationEnded.agreement': () => 'Mediation or conciliation over: agreement found',
  'timeline.mediationEnded.failure': () => 'Mediation or conciliation over: failure certified',
  'timeline.limitationSeen': () => 'Warning read: time to go to court',
  'action.limitation.chosen': (p) => `Time to go to court made precise${of(p)}`,
  'action.limitation.usual': (p) => `My invoices are usually for: ${subject(p)}`,
  'action.mediation.ended': (p) =>
    `Mediation or conciliation over on ${day(p, 'on')}: ${text(p, 'outcome') === 'agreement' ? 'agreement' : 'failure'}${of(p)}`,
  'action.limitation.recorded': (p) => `${what(p)}, on ${day(p, 'on')}${of(p)}`,
  'action.limitation.takenBack': (p) => `${what(p)}: taken back${of(p)}`,
  'action.limitation.seen': (p) => `Warning read: time to go to court${of(p)}`,
} satisfies Record<keyof typeof limitationSentencesFr, (params: Params) => string>;
