import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('nl');

const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

/** Money that the bank tells of: why it pays an invoice, and what was done with it. */
export const bankSentencesNl = {
  'match.structured': (p) => `De mededeling is die van ${text(p, 'invoices')}`,
  'match.numberPart': (p) => `De tekst noemt een deel van nummer ${text(p, 'invoices')}`,
  'match.instalment': () => 'Het bedrag is dat van een afgesproken deel',
  'match.all': (p) =>
    `Alles wat hij schuldig is, is precies dit bedrag (${many(count(p, 'count'), 'factuur', 'facturen')})`,
  'match.near': (p) => `Op ${euros(p, 'difference')} na`,
  'match.iban': () => 'Deze rekening betaalde al voor deze klant',
  'match.alias': () => 'Deze naam betaalde al voor deze klant',
  'match.part': (p) => `Er zou nog ${euros(p, 'left')} te betalen blijven`,
  'match.over': (p) => `${euros(p, 'over')} te veel: die blijven als voorschot staan`,
  'match.settled': (p) => `${text(p, 'invoice')} is al betaald`,
  'match.otherPayer': () => 'Maar deze rekening betaalt gewoonlijk voor een andere klant',
  'match.returned': () => 'De bank zegt dat deze betaling onbetaald terugkwam',
  'match.paidBefore': (p) => `Hij had ${euros(p, 'amount')} betaald op ${day(p, 'on')}`,
  'match.refund': (p) => `Deze klant heeft een voorschot: ${euros(p, 'amount')} is hem teruggegeven`,
  'bank.gap': (p) =>
    `Er ontbreekt een afschrift: het vorige eindigde op ${day(p, 'on')} met ${euros(p, 'closing')}, dit begint met ${euros(p, 'opening')}.`,
  'bank.overlap': (p) =>
    `${many(count(p, 'count'), 'beweging stond er al', 'bewegingen stonden er al')}: niets telt dubbel.`,
  'bank.doubt': (p) =>
    `Met wat er al staat, zou de rekening op ${day(p, 'on')} op ${euros(p, 'reckoned')} staan; de bank zegt ${euros(p, 'closing')}. Een beweging ontbreekt of staat er dubbel: vergelijk de twee bestanden.`,
  'bank.otherCurrency': (p) => `Dit afschrift is in ${text(p, 'currency')}, niet in euro: het wordt niet overgenomen.`,
  'bank.otherAccount': (p) => `Dit is niet de rekening van uw instellingen: ${text(p, 'account')}.`,
  'action.bank.taken': (p) =>
    `Afschrift tot ${day(p, 'on')}: ${many(count(p, 'count'), 'verrichting', 'verrichtingen')}`,
  'action.bank.matched': (p) =>
    count(p, 'count') > 1
      ? `${many(count(p, 'count'), 'betaling', 'betalingen')} van de bank, ${euros(p, 'amount')}`
      : `Betaling van de bank, ${euros(p, 'amount')}${of(p)}`,
  'action.bank.returned': (p) => `Betaling van ${euros(p, 'amount')} onbetaald teruggekomen${of(p)}`,
  'action.bank.refunded': (p) => `${euros(p, 'amount')} teruggegeven${of(p)}`,
  'action.bank.later': (p) => `${euros(p, 'amount')} later te bekijken`,
  'action.bank.notCustomer': (p) => `${euros(p, 'amount')}: geen geld van een klant`,
  'action.bank.waitsAgain': (p) => `${euros(p, 'amount')} opnieuw toe te wijzen`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
