import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { euros } = wordsOf('fr');

/** Why a customer cannot be erased yet. */
export const eraseRefusalsFr = {
  'erase.owes': (p) =>
    `Il vous doit encore ${euros(p, 'amount')} : il ne peut pas être effacé. Encaissez, accordez un avoir ou passez le reste en perte d’abord.`,
  'erase.credit': (p) => `Vous lui devez ${euros(p, 'amount')} : rendez-lui ou utilisez cette somme d’abord.`,
  'erase.mailUnderWay': () => 'Un recommandé pour lui est en route : notez d’abord ce qu’il est devenu.',
  'erase.letterWaiting': () =>
    'Une lettre pour lui est imprimée et pas encore postée : postez-la ou retirez-la de la tournée d’abord.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
