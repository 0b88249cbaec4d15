import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('fr');

const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

/** Money that the bank tells of: why it pays an invoice, and what was done with it. */
export const bankSentencesFr = {
  'match.structured': (p) => `La communication est celle de ${text(p, 'invoices')}`,
  'match.numberPart': (p) => `Le texte cite une partie du numéro ${text(p, 'invoices')}`,
  'match.instalment': () => 'Le montant est celui d’un versement prévu',
  'match.all': (p) =>
    `Tout ce qu’il doit fait exactement ce montant (${many(count(p, 'count'), 'facture', 'factures')})`,
  'match.near': (p) => `À ${euros(p, 'difference')} près`,
  'match.iban': () => 'Ce compte a déjà payé pour ce client',
  'match.alias': () => 'Ce nom a déjà payé pour ce client',
  'match.part': (p) => `Il resterait ${euros(p, 'left')} à payer`,
  'match.over': (p) => `${euros(p, 'over')} de trop : ils resteraient en avance`,
  'match.settled': (p) => `${text(p, 'invoice')} est déjà payée`,
  'match.otherPayer': () => 'Mais ce compte paie d’habitude pour un autre client',
  'match.returned': () => 'La banque dit que ce paiement est revenu impayé',
  'match.paidBefore': (p) => `Il avait payé ${euros(p, 'amount')} le ${day(p, 'on')}`,
  'match.refund': (p) => `Ce client a de l’argent d’avance : ${euros(p, 'amount')} lui ont été rendus`,
  'bank.gap': (p) =>
    `Il manque un relevé : le dernier finissait le ${day(p, 'on')} à ${euros(p, 'closing')}, celui-ci commence à ${euros(p, 'opening')}.`,
  'bank.overlap': (p) =>
    `${many(count(p, 'count'), 'mouvement était déjà saisi', 'mouvements étaient déjà saisis')} : rien n’est compté deux fois.`,
  'bank.doubt': (p) =>
    `Avec ce qui est déjà saisi, le compte serait à ${euros(p, 'reckoned')} le ${day(p, 'on')} ; la banque dit ${euros(p, 'closing')}. Un mouvement manque ou se trouve deux fois : comparez les deux fichiers.`,
  'bank.otherCurrency': (p) => `Ce relevé est en ${text(p, 'currency')}, pas en euros : il n’est pas repris.`,
  'bank.otherAccount': (p) => `Ce n’est pas le compte de vos réglages : ${text(p, 'account')}.`,
  'action.bank.taken': (p) => `Relevé jusqu’au ${day(p, 'on')} : ${many(count(p, 'count'), 'mouvement', 'mouvements')}`,
  'action.bank.matched': (p) =>
    count(p, 'count') > 1
      ? `${many(count(p, 'count'), 'paiement', 'paiements')} de la banque, ${euros(p, 'amount')}`
      : `Paiement de la banque, ${euros(p, 'amount')}${of(p)}`,
  'action.bank.returned': (p) => `Paiement de ${euros(p, 'amount')} revenu impayé${of(p)}`,
  'action.bank.refunded': (p) => `${euros(p, 'amount')} rendus${of(p)}`,
  'action.bank.later': (p) => `${euros(p, 'amount')} à voir plus tard`,
  'action.bank.notCustomer': (p) => `${euros(p, 'amount')} : pas l’argent d’un client`,
  'action.bank.waitsAgain': (p) => `${euros(p, 'amount')} de nouveau à ranger`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
