import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('en');

const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

/** Money that the bank tells of: why it pays an invoice, and what was done with it. */
export const bankSentencesEn = {
  'match.structured': (p) => `The reference is that of ${text(p, 'invoices')}`,
  'match.numberPart': (p) => `The text names a part of number ${text(p, 'invoices')}`,
  'match.instalment': () => 'The amount is that of an agreed instalment',
  'match.all': (p) => `All he owes makes exactly this amount (${many(count(p, 'count'), 'invoice', 'invoices')})`,
  'match.near': (p) => `Within ${euros(p, 'difference')}`,
  'match.iban': () => 'This account has paid for this customer before',
  'match.alias': () => 'This name has paid for this customer before',
  'match.part': (p) => `${euros(p, 'left')} would be left to pay`,
  'match.over': (p) => `${euros(p, 'over')} too much: it would stay in advance`,
  'match.settled': (p) => `${text(p, 'invoice')} is paid already`,
  'match.otherPayer': () => 'But this account usually pays for another customer',
  'match.returned': () => 'The bank says that this payment came back unpaid',
  'match.paidBefore': (p) => `He had paid ${euros(p, 'amount')} on ${day(p, 'on')}`,
  'match.refund': (p) => `This customer has money in advance: ${euros(p, 'amount')} was given back to him`,
  'bank.gap': (p) =>
    `A statement is missing: the last one ended on ${day(p, 'on')} with ${euros(p, 'closing')}, this one begins with ${euros(p, 'opening')}.`,
  'bank.overlap': (p) =>
    `${many(count(p, 'count'), 'movement was', 'movements were')} there already: nothing is counted twice.`,
  'bank.doubt': (p) =>
    `With what is there already the account would be at ${euros(p, 'reckoned')} on ${day(p, 'on')}; the bank says ${euros(p, 'closing')}. A movement is missing or stands twice: compare the two files.`,
  'bank.otherCurrency': (p) => `This statement is in ${text(p, 'currency')}, not in euros: it is not taken in.`,
  'bank.otherAccount': (p) => `This is not the account of your settings: ${text(p, 'account')}.`,
  'action.bank.taken': (p) => `Statement until ${day(p, 'on')}: ${many(count(p, 'count'), 'movement', 'movements')}`,
  'action.bank.matched': (p) =>
    count(p, 'count') > 1
      ? `${many(count(p, 'count'), 'payment', 'payments')} from the bank, ${euros(p, 'amount')}`
      : `Payment from the bank, ${euros(p, 'amount')}${of(p)}`,
  'action.bank.returned': (p) => `Payment of ${euros(p, 'amount')} came back unpaid${of(p)}`,
  'action.bank.refunded': (p) => `${euros(p, 'amount')} given back${of(p)}`,
  'action.bank.later': (p) => `${euros(p, 'amount')} to be seen later`,
  'action.bank.notCustomer': (p) => `${euros(p, 'amount')}: not a customer’s money`,
  'action.bank.waitsAgain': (p) => `${euros(p, 'amount')} to be sorted again`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
