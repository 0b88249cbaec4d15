import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('fr');

/** What only the command line refuses, and what a run of reminders refuses. */
export const storyRefusalsFr = {
  'amount.zero': () => 'Un montant de zéro ne dit rien. Indiquez le montant.',
  'bankLine.unknown': (p) => `Il n’y a pas de ligne de banque « ${text(p, 'id')} ».`,
  'bankLine.known': (p) => `La ligne de banque « ${text(p, 'id')} » existe déjà.`,
  'dispute.notOpen': () => 'Il n’y a pas de désaccord ouvert sur cette facture.',
  'schedule.dateGoesBack': (p) =>
    `Le ${day(p, 'on')} est avant le dernier passage, le ${day(p, 'last')}. Choisissez une date plus tardive.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
