import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { euros } = wordsOf('en');

/** Why a customer cannot be erased yet. */
export const eraseRefusalsEn = {
  'erase.owes': (p) =>
    `This customer still owes you ${euros(p, 'amount')} and cannot be erased. Take the money, give a credit note or write off the rest first.`,
  'erase.credit': (p) => `You owe this customer ${euros(p, 'amount')}: give it back or use it first.`,
  'erase.mailUnderWay': () => 'A registered letter to this customer is on its way: note first what became of it.',
  'erase.letterWaiting': () =>
    'A letter to this customer is printed and not yet posted: post it or take it out of the tour first.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
