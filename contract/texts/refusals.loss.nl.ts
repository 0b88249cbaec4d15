import type { Params } from '#contract/params';
import type { lossRefusalsFr } from '#contract/texts/refusals.loss.fr';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('nl');

/** Why something about a lost invoice was refused. */
export const lossRefusalsNl = {
  'loss.unknown': () => 'Dit verlies bestaat niet of werd geannuleerd',
  'loss.groundInFuture': (p) => `${day(p, 'on')} is nog niet voorbij: noteer de datum van het vonnis of de mislukking`,
  'loss.vatUnknown': () => 'De btw van deze factuur is niet per tarief bekend: voer de factuur met haar btw in',
  'loss.dateMissing': () => 'De datum van het vonnis, het plan of de mislukking ontbreekt: ze staat op het document',
  'loss.vatWasNeverPaid': (p) =>
    `De btw van factuur ${text(p, 'number')} werd nooit gestort: ze komt niet op het overzicht`,
  'loss.groundBeforeInvoice': (p) =>
    `${day(p, 'on')} is vóór de factuur van ${day(p, 'issued')}: kijk de datum van het vonnis of de mislukking na`,
  'loss.sentInFuture': (p) => `${day(p, 'on')} is nog niet voorbij`,
  'loss.paperMissing': () => 'Maak eerst het document voor de klant',
  'loss.sentBeforePaper': (p) => `Het document draagt de datum ${day(p, 'on')}: het kan niet vroeger vertrokken zijn`,
  'loss.alreadySent': () => 'De verzending is al genoteerd',
  'loss.noCredit': () => 'Deze klant heeft geen geld dat wacht: noteer eerst de ontvangen betaling',
  'vat.nothingUnpaid': () => 'Op deze factuur is niets meer onbetaald',
  'vat.groundOfOtherCountry': () => 'Deze reden bestaat niet in uw land',
  'vat.oneInvoice': () => 'Eén document per factuur',
} satisfies Record<keyof typeof lossRefusalsFr, (params: Params) => string>;
