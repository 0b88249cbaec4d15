import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { parsePlainDate } from '#domain/calendar/plainDate';
import { formatMonth } from '#domain/format/date';

const { count, day, euros, many } = wordsOf('fr');

const month = (p: Params): string => {
  const date = parsePlainDate(String(p['from'] ?? ''));
  return date.ok ? formatMonth(date.value, 'fr') : '';
};

/** The sentence at the top of each of the owner's pages. */
export const mineSentencesFr = {
  'mine.received': (p) =>
    count(p, 'reminded') > 0
      ? `En ${month(p)}, ${euros(p, 'total')} sont rentrés, dont ${euros(p, 'reminded')} après une relance.`
      : `En ${month(p)}, ${euros(p, 'total')} sont rentrés, sans qu’il ait fallu relancer.`,
  'mine.received.none': (p) => `En ${month(p)}, rien n’est rentré.`,
  'mine.promised': (p) =>
    `D’ici au ${day(p, 'to')}, ${euros(p, 'total')} sont promis par ${many(count(p, 'clients'), 'client', 'clients')}.`,
  'mine.promised.none': (p) => `Personne ne vous a promis d’argent d’ici au ${day(p, 'to')}.`,
  'mine.paying': (p) =>
    `Vos clients paient en moyenne ${many(count(p, 'days'), 'jour', 'jours')} après la date convenue. À temps ou en avance : ${count(p, 'inTime')} sur ${count(p, 'clients')}.`,
  'mine.paying.inTime': (p) =>
    `Vos clients paient à temps, en moyenne. À temps ou en avance : ${count(p, 'inTime')} sur ${count(p, 'clients')}.`,
  'mine.paying.none': () => 'Aucune facture n’a été payée en entier depuis un an.',
  'mine.sentLate': (p) =>
    `${many(count(p, 'late'), 'facture est partie', 'factures sont parties')} plus de 3 jours après le travail, sur ${count(p, 'known')}. Elles font ${euros(p, 'ofThem')} de l’argent en retard (${euros(p, 'overdue')} en tout).`,
  'mine.sentLate.none': (p) =>
    `Toutes vos factures dont la date du travail est notée (${count(p, 'known')} sur ${count(p, 'all')}) sont parties dans les 3 jours.`,
  'mine.sentLate.unknown': () =>
    'Aucune facture de l’année ne dit quand le travail a été fini : notez la date de livraison pour le savoir.',
  'mine.vat': (p) =>
    `Vous avez avancé jusqu’à ${euros(p, 'vat')} de TVA sur des factures pas encore payées (${euros(p, 'open')} avec la TVA).`,
  'mine.vat.cashBasis': (p) =>
    `Vos factures pas encore payées (${euros(p, 'open')}) contiennent ${euros(p, 'vat')} de TVA. Vous la payez quand le client paie : vous n’avez rien avancé.`,
  'mine.vat.none': () => 'Vous n’avez avancé aucune TVA : tout ce qui en portait est payé.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
