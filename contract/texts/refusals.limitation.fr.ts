import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('fr');

/** Why something about the time to go to court was refused. */
export const limitationRefusalsFr = {
  'limitation.startInFuture': (p) =>
    `Le ${day(p, 'on')} n’est pas encore passé : notez le jour où le travail a été terminé ou livré`,
  'limitation.startLongAgo': (p) =>
    `Le ${day(p, 'on')} est plus de trois ans avant la facture : est-ce la bonne année ?`,
  'limitation.eventInFuture': (p) => `Le ${day(p, 'on')} n’est pas encore passé : notez ce qui a déjà eu lieu`,
  'limitation.endsBefore': (p) => `La fin est avant le début (${day(p, 'on')})`,
  'limitation.alreadyEnded': () => 'La fin de cette médiation est déjà notée',
  'limitation.beforeInvoice': (p) => `Le ${day(p, 'on')}, la facture ${text(p, 'number')} n’existait pas encore`,
  'limitation.factUnknown': () => 'Cela a déjà été retiré',
  'limitation.nothingToSee': () => 'Aucun délai ne se termine bientôt pour ce client',
} satisfies Readonly<Record<string, (params: Params) => string>>;
