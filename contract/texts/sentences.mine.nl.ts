import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { parsePlainDate } from '#domain/calendar/plainDate';
import { formatMonth } from '#domain/format/date';

const { count, day, euros, many } = wordsOf('nl');

const month = (p: Params): string => {
  const date = parsePlainDate(String(p['from'] ?? ''));
  return date.ok ? formatMonth(date.value, 'nl') : '';
};

/** The sentence at the top of each of the owner's pages. */
export const mineSentencesNl = {
  'mine.received': (p) =>
    count(p, 'reminded') > 0
      ? `In ${month(p)} kwam ${euros(p, 'total')} binnen, waarvan ${euros(p, 'reminded')} na een herinnering.`
      : `In ${month(p)} kwam ${euros(p, 'total')} binnen, zonder dat u moest herinneren.`,
  'mine.received.none': (p) => `In ${month(p)} kwam er niets binnen.`,
  'mine.promised': (p) =>
    `Tot ${day(p, 'to')} is ${euros(p, 'total')} beloofd door ${many(count(p, 'clients'), 'klant', 'klanten')}.`,
  'mine.promised.none': (p) => `Niemand heeft u geld beloofd tot ${day(p, 'to')}.`,
  'mine.paying': (p) =>
    `Uw klanten betalen gemiddeld ${many(count(p, 'days'), 'dag', 'dagen')} na de afgesproken datum. Op tijd of vroeger: ${count(p, 'inTime')} op ${count(p, 'clients')}.`,
  'mine.paying.inTime': (p) =>
    `Uw klanten betalen gemiddeld op tijd. Op tijd of vroeger: ${count(p, 'inTime')} op ${count(p, 'clients')}.`,
  'mine.paying.none': () => 'Sinds een jaar is geen factuur volledig betaald.',
  'mine.sentLate': (p) =>
    `${many(count(p, 'late'), 'factuur vertrok', 'facturen vertrokken')} meer dan 3 dagen na het werk, op ${count(p, 'known')}. Samen zijn ze ${euros(p, 'ofThem')} van het geld dat te laat is (${euros(p, 'overdue')} in totaal).`,
  'mine.sentLate.none': (p) =>
    `Al uw facturen met een datum van het werk (${count(p, 'known')} op ${count(p, 'all')}) vertrokken binnen 3 dagen.`,
  'mine.sentLate.unknown': () =>
    'Geen enkele factuur van dit jaar zegt wanneer het werk klaar was: noteer de leveringsdatum om het te weten.',
  'mine.vat': (p) =>
    `U hebt tot ${euros(p, 'vat')} btw voorgeschoten op facturen die nog niet betaald zijn (${euros(p, 'open')} met btw).`,
  'mine.vat.cashBasis': (p) =>
    `Uw onbetaalde facturen (${euros(p, 'open')}) bevatten ${euros(p, 'vat')} btw. U betaalt die wanneer de klant betaalt: u hebt niets voorgeschoten.`,
  'mine.vat.none': () => 'U hebt geen btw voorgeschoten: alles waar btw op stond, is betaald.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
