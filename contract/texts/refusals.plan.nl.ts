import type { Params } from '#contract/params';
import type { planRefusalsFr } from '#contract/texts/refusals.plan.fr';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('nl');

const mentions: Readonly<Record<string, string>> = {
  senderName: 'uw naam',
  senderAddress: 'uw adres',
  senderCity: 'uw gemeente (plaats van opmaak)',
  senderIban: 'uw IBAN',
  signatory: 'de naam van wie bij u ondertekent',
  addresseeName: 'de naam van de klant',
  addresseeAddress: 'het adres van de klant',
  amount: 'het bedrag',
  beneficiary: 'de begunstigde',
  placeOfPayment: 'de plaats van betaling',
  invoices: 'de facturen',
};

/** Why something about a plan or a bill of exchange was refused. */
export const planRefusalsNl = {
  'paper.mentionMissing': (p) =>
    `Dit papier kan niet worden afgedrukt: er ontbreekt ${mentions[text(p, 'field')] ?? 'een verplichte vermelding'}.`,
  'plan.weeksInvalid': () => 'Om de 1 tot 8 weken een deel.',
  'plan.disputed': (p) => `De klant betwist factuur ${text(p, 'document')}: regel eerst de betwisting.`,
  'plan.consumerCharges': () =>
    'Voor een particulier is het uitstel gratis: geen interest, geen kosten (consumentenkrediet).',
  'plan.alreadySigned': (p) => `Deze overeenkomst is al ondertekend genoteerd op ${day(p, 'on')}.`,
  'plan.signedBefore': (p) => `De overeenkomst is afgedrukt op ${day(p, 'on')}: ze kan niet vroeger ondertekend zijn.`,
  'plan.noPaper': () => 'Dit plan is mondeling afgesproken: er is geen overeenkomst te ondertekenen.',
  'plan.nothingToRemind': () => 'Voor dit plan is er niets te herinneren.',
  'plan.nothingPrinted': () => 'Druk eerst de brief af.',
  'plan.postedBefore': (p) => `De brief is afgedrukt op ${day(p, 'on')}: hij kan niet vroeger gepost zijn.`,
  'plan.inThePast': () => 'De eerste afbetaling is al voorbij.',
  'bill.consumer': () => 'De wisselbrief is alleen voor ondernemingen.',
  'bill.nothingDue': () => 'Het bedrag van de wisselbrief moet groter zijn dan nul.',
  'bill.moreThanDue': (p) => `De wisselbrief is hoger dan wat nog te betalen is (${euros(p, 'open')}).`,
  'bill.maturityInPast': (p) => `De vervaldag (${day(p, 'maturityOn')}) is al voorbij.`,
  'bill.alreadyDrawn': () => 'Voor deze factuur loopt al een wisselbrief.',
  'bill.unknown': () => 'Deze wisselbrief bestaat niet of is al afgesloten.',
  'bill.alreadyAccepted': (p) => `Deze wisselbrief is al geaccepteerd genoteerd op ${day(p, 'on')}.`,
  'bill.beforeDrawn': (p) => `De wisselbrief werd opgemaakt op ${day(p, 'on')}: het kan niet vroeger zijn.`,
  'bill.notDueYet': (p) => `Deze wisselbrief is pas te betalen op ${day(p, 'on')}.`,
} satisfies Record<keyof typeof planRefusalsFr, (params: Params) => string>;
