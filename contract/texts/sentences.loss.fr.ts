import type { Params } from '#contract/params';
import { lossNames } from '#contract/texts/lossNames';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('fr');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);
const grounds: Readonly<Record<string, string>> = lossNames.fr;
const ground = (p: Params): string => (grounds[text(p, 'ground')] ?? text(p, 'ground')).toLowerCase();

/** Invoices that are lost, and the VAT in them. */
export const lossSentencesFr = {
  'timeline.debtLost': (p) => `Facture perdue : ${ground(p)}`,
  'timeline.lossCompleted': (p) => `Facture perdue, précisé : ${ground(p)}`,
  'timeline.lossPaperMade': () => 'Document pour reprendre la TVA préparé',
  'timeline.lossPaperSent': () => 'Document pour reprendre la TVA envoyé',
  'timeline.lossMoneyCame': (p) => `Argent reçu pour une facture perdue : ${euros(p, 'amount')}`,
  'timeline.lossVatBooked': (p) => `TVA reprise : ${euros(p, 'amount')}`,
  'timeline.lossVatDue': (p) => `TVA à rendre, l’argent est arrivé : ${euros(p, 'amount')}`,
  'action.loss.recorded': (p) => `${euros(p, 'amount')} passés en perte${of(p)}`,
  'action.loss.completed': (p) => `Perte précisée${of(p)}`,
  'action.loss.paperMade': (p) => `Document pour reprendre la TVA préparé${of(p)}`,
  'action.loss.paperSent': (p) => `Document pour reprendre la TVA envoyé le ${day(p, 'on')}${of(p)}`,
  'action.loss.moneyCame': (p) => `${euros(p, 'amount')} reçus pour une facture perdue${of(p)}`,
  'loss.missing.groundNotEnough': () => 'Ce motif ne suffit pas à la loi',
  'loss.missing.groundOfOtherCountry': () => 'Ce motif n’existe pas dans votre pays',
  'loss.missing.groundDateMissing': () => 'La date du jugement, du plan ou de l’échec manque, ou elle est à venir',
  'loss.missing.vatWasNeverPaid': () =>
    'Cette TVA n’a jamais été payée à l’État (TVA à l’encaissement) : il n’y a rien à reprendre',
  'loss.missing.correctionNotSent': () => 'Le document n’est pas encore parti chez le client',
  'loss.missing.proofMissing': () => 'La preuve n’est pas encore au dossier',
  'loss.missing.lossNotBooked': () => 'La perte n’est pas encore notée',
  'loss.missing.tooLate': () => 'Le droit de reprendre cette TVA est passé',
  'loss.ready': (p) => `Tout y est : ${euros(p, 'amount')} de TVA à reprendre`,
  'loss.booked': (p) => `${euros(p, 'amount')} de TVA repris le ${day(p, 'on')}`,
  'loss.lastDay': (p) => `À demander au plus tard le ${day(p, 'on')}`,
  'payment.lossWaits': (p) =>
    `${text(p, 'invoice')} est passée en perte : si cet argent est pour elle, affectez-le depuis la facture`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
