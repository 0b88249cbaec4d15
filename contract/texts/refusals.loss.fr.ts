import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('fr');

/** Why something about a lost invoice was refused. */
export const lossRefusalsFr = {
  'loss.unknown': () => 'Cette perte n’existe pas ou a été annulée',
  'loss.groundInFuture': (p) => `Le ${day(p, 'on')} n’est pas encore passé : notez la date du jugement ou de l’échec`,
  'loss.vatUnknown': () => 'La TVA de cette facture n’est pas connue par taux : saisissez la facture avec sa TVA',
  'loss.dateMissing': () => 'La date du jugement, du plan ou de l’échec manque : elle est imprimée sur le document',
  'loss.vatWasNeverPaid': (p) =>
    `La TVA de la facture ${text(p, 'number')} n’a jamais été versée : elle n’entre pas dans l’état`,
  'loss.groundBeforeInvoice': (p) =>
    `Le ${day(p, 'on')} est avant la facture du ${day(p, 'issued')} : vérifiez la date du jugement ou de l’échec`,
  'loss.sentInFuture': (p) => `Le ${day(p, 'on')} n’est pas encore passé`,
  'loss.paperMissing': () => 'Préparez d’abord le document pour le client',
  'loss.sentBeforePaper': (p) => `Le document porte la date du ${day(p, 'on')} : il ne peut pas être parti avant`,
  'loss.alreadySent': () => 'L’envoi est déjà noté',
  'loss.noCredit': () => 'Ce client n’a pas d’argent en attente : saisissez d’abord le paiement reçu',
  'vat.nothingUnpaid': () => 'Il ne reste rien d’impayé sur cette facture',
  'vat.groundOfOtherCountry': () => 'Ce motif n’existe pas dans votre pays',
  'vat.oneInvoice': () => 'Un document par facture',
} satisfies Readonly<Record<string, (params: Params) => string>>;
