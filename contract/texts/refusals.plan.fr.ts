import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('fr');

const mentions: Readonly<Record<string, string>> = {
  senderName: 'votre nom',
  senderAddress: 'votre adresse',
  senderCity: 'votre ville (lieu de création)',
  senderIban: 'votre IBAN',
  signatory: 'le nom de celui qui signe chez vous',
  addresseeName: 'le nom du client',
  addresseeAddress: 'l’adresse du client',
  amount: 'le montant',
  beneficiary: 'le bénéficiaire',
  placeOfPayment: 'le lieu de paiement',
  invoices: 'les factures',
};

/** Why something about a plan or a bill of exchange was refused. */
export const planRefusalsFr = {
  'paper.mentionMissing': (p) =>
    `Ce papier ne peut pas être imprimé : il manque ${mentions[text(p, 'field')] ?? 'une mention obligatoire'}.`,
  'plan.weeksInvalid': () => 'Un versement toutes les 1 à 8 semaines.',
  'plan.disputed': (p) =>
    `Le client conteste la facture ${text(p, 'document')} : réglez le litige avant de convenir d’un plan.`,
  'plan.consumerCharges': () =>
    'Pour un particulier, le délai est gratuit : ni intérêt, ni frais (crédit à la consommation).',
  'plan.alreadySigned': (p) => `Cet accord est déjà noté comme signé le ${day(p, 'on')}.`,
  'plan.signedBefore': (p) => `L’accord a été imprimé le ${day(p, 'on')} : il n’a pas pu être signé avant.`,
  'plan.noPaper': () => 'Ce plan a été convenu de vive voix : il n’y a pas d’accord à signer.',
  'plan.nothingToRemind': () => 'Il n’y a rien à rappeler pour ce plan.',
  'plan.nothingPrinted': () => 'Imprimez d’abord la lettre.',
  'plan.postedBefore': (p) => `La lettre a été imprimée le ${day(p, 'on')} : elle n’a pas pu être postée avant.`,
  'plan.inThePast': () => 'Le premier versement est déjà passé.',
  'bill.consumer': () => 'La lettre de change est réservée aux professionnels.',
  'bill.nothingDue': () => 'Le montant de la lettre de change doit être plus grand que zéro.',
  'bill.moreThanDue': (p) => `La lettre de change dépasse ce qui reste à payer (${euros(p, 'open')}).`,
  'bill.maturityInPast': (p) => `L’échéance (${day(p, 'maturityOn')}) est déjà passée.`,
  'bill.alreadyDrawn': () => 'Une lettre de change court déjà pour cette facture.',
  'bill.unknown': () => 'Cette lettre de change n’existe pas ou est déjà terminée.',
  'bill.alreadyAccepted': (p) => `Cette lettre de change est déjà notée comme acceptée le ${day(p, 'on')}.`,
  'bill.beforeDrawn': (p) => `La lettre de change a été établie le ${day(p, 'on')} : ce ne peut pas être avant.`,
  'bill.notDueYet': (p) => `Cette lettre de change n’est à payer que le ${day(p, 'on')}.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
