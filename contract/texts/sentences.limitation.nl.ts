import type { Params } from '#contract/params';
import { limitationNames } from '#contract/texts/limitationNames';
import type { limitationSentencesFr } from '#contract/texts/sentences.limitation.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day, many, text } = wordsOf('nl');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);
const kinds: Readonly<Record<string, string>> = {
  ...limitationNames.nl.kinds,
  mediationEnded: 'Einde van de bemiddeling',
};
const subjects: Readonly<Record<string, string>> = limitationNames.nl.subjects;
const subject = (p: Params): string => (subjects[text(p, 'subject')] ?? '').toLowerCase();
const what = (p: Params): string => kinds[text(p, 'what')] ?? 'Genoteerd feit';
const others = (p: Params): string =>
  count(p, 'count') > 1 ? ` en ${many(count(p, 'count') - 1, 'andere factuur', 'andere facturen')}` : '';

/** Tot wanneer een factuur voor de rechter kan worden gebracht. */
export const limitationSentencesNl = {
  'today.limitation.sixMonths': (p) =>
    `${text(p, 'number')}${others(p)}: nog zes maanden om naar de rechter te gaan (laatste dag ${day(p, 'on')})`,
  'today.limitation.threeMonths': (p) =>
    `${text(p, 'number')}${others(p)}: nog drie maanden om naar de rechter te gaan (laatste dag ${day(p, 'on')})`,
  'today.limitation.oneMonth': (p) =>
    `${text(p, 'number')}${others(p)}: laatste maand om naar de rechter te gaan, tot ${day(p, 'on')}`,
  'today.limitation.passed': (p) =>
    `${text(p, 'number')}${others(p)}: sinds ${day(p, 'on')} te laat om naar de rechter te gaan`,
  'today.limitation.manyPassed': (p) =>
    `${many(count(p, 'count'), 'klant met een factuur', 'klanten met facturen')} te oud voor de rechter`,
  'limitation.startGuessed.worksCompleted': () =>
    'De dag waarop de werken of de dienst klaar waren, is niet genoteerd: de termijn telt vanaf de factuur. Waren ze vroeger klaar, dan valt de echte laatste dag ook vroeger.',
  'limitation.startGuessed.delivery': () =>
    'De dag van de levering is niet genoteerd: de termijn telt vanaf de factuur. Was die vroeger, dan valt de echte laatste dag ook vroeger.',
  'limitation.startGuessed.dueDate': () => 'De termijn telt vanaf de vervaldag van de factuur.',
  'limitation.judgeMayRaise': () =>
    'Tegenover een consument mag de Belgische rechter een te late vordering sinds 1 oktober 2024 zelf afwijzen (wet van 15 mei 2024).',
  'limitation.courtCountsFromAction': () =>
    'De nieuwe termijn loopt pas na het einde van het proces. Dûment telt vanaf de vordering: het waarschuwt liever te vroeg dan te laat.',
  'limitation.mediationRuns': () =>
    'De bemiddeling loopt nog: de termijn staat stil. Noteer het einde, dan worden de dagen bijgeteld.',
  'limitation.afterMediation': (p) =>
    `De bemiddeling is afgelopen sinds ${day(p, 'on')}. De wet laat vanaf dan minstens zes maanden (art. 2238 Frans BW); Dûment rekent zonder die verlenging: het waarschuwt te vroeg liever dan te laat.`,
  'timeline.limitationChosen': () => 'Termijn om naar de rechter te gaan: voorwerp of begin verduidelijkt',
  'timeline.limitationEvent': (p) => what(p),
  'timeline.mediationEnded.agreement': () => 'Bemiddeling of verzoening afgelopen: akkoord gevonden',
  'timeline.mediationEnded.failure': () => 'Bemiddeling of verzoening afgelopen: mislukking vastgesteld',
  'timeline.limitationSeen': () => 'Waarschuwing gelezen: termijn om naar de rechter te gaan',
  'action.limitation.chosen': (p) => `Termijn om naar de rechter te gaan verduidelijkt${of(p)}`,
  'action.limitation.usual': (p) => `Mijn facturen zijn gewoonlijk voor: ${subject(p)}`,
  'action.mediation.ended': (p) =>
    `Bemiddeling of verzoening afgelopen op ${day(p, 'on')}: ${text(p, 'outcome') === 'agreement' ? 'akkoord' : 'mislukt'}${of(p)}`,
  'action.limitation.recorded': (p) => `${what(p)}, op ${day(p, 'on')}${of(p)}`,
  'action.limitation.takenBack': (p) => `${what(p)}: ingetrokken${of(p)}`,
  'action.limitation.seen': (p) => `Waarschuwing gelezen: termijn om naar de rechter te gaan${of(p)}`,
} satisfies Record<keyof typeof limitationSentencesFr, (params: Params) => string>;
