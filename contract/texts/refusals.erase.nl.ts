import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { euros } = wordsOf('nl');

/** Why a customer cannot be erased yet. */
export const eraseRefusalsNl = {
  'erase.owes': (p) =>
    `Deze klant is u nog ${euros(p, 'amount')} verschuldigd en kan niet worden gewist. Ontvang het bedrag, maak een creditnota of boek de rest eerst af.`,
  'erase.credit': (p) => `U bent deze klant ${euros(p, 'amount')} verschuldigd: betaal het terug of gebruik het eerst.`,
  'erase.mailUnderWay': () =>
    'Er is een aangetekende zending voor deze klant onderweg: noteer eerst wat ermee gebeurd is.',
  'erase.letterWaiting': () =>
    'Er is een brief voor deze klant afgedrukt en nog niet gepost: post hem of haal hem eerst uit de ronde.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
