import type { Params } from '#contract/params';
import { lossNames } from '#contract/texts/lossNames';
import type { lossSentencesFr } from '#contract/texts/sentences.loss.fr';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('nl');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);
const grounds: Readonly<Record<string, string>> = lossNames.nl;
const ground = (p: Params): string => (grounds[text(p, 'ground')] ?? text(p, 'ground')).toLowerCase();

/** Invoices that are lost, and the VAT in them. */
export const lossSentencesNl = {
  'timeline.debtLost': (p) => `Factuur verloren: ${ground(p)}`,
  'timeline.lossCompleted': (p) => `Factuur verloren, verduidelijkt: ${ground(p)}`,
  'timeline.lossPaperMade': () => 'Document om de btw terug te krijgen voorbereid',
  'timeline.lossPaperSent': () => 'Document om de btw terug te krijgen verstuurd',
  'timeline.lossMoneyCame': (p) => `Geld ontvangen voor een verloren factuur: ${euros(p, 'amount')}`,
  'timeline.lossVatBooked': (p) => `Btw teruggenomen: ${euros(p, 'amount')}`,
  'timeline.lossVatDue': (p) => `Btw terug te geven, het geld is gekomen: ${euros(p, 'amount')}`,
  'action.loss.recorded': (p) => `${euros(p, 'amount')} als verlies genoteerd${of(p)}`,
  'action.loss.completed': (p) => `Verlies verduidelijkt${of(p)}`,
  'action.loss.paperMade': (p) => `Document om de btw terug te krijgen voorbereid${of(p)}`,
  'action.loss.paperSent': (p) => `Document om de btw terug te krijgen verstuurd op ${day(p, 'on')}${of(p)}`,
  'action.loss.moneyCame': (p) => `${euros(p, 'amount')} ontvangen voor een verloren factuur${of(p)}`,
  'loss.missing.groundNotEnough': () => 'Deze reden volstaat niet voor de wet',
  'loss.missing.groundOfOtherCountry': () => 'Deze reden bestaat niet in uw land',
  'loss.missing.groundDateMissing': () =>
    'De datum van het vonnis, het plan of de mislukking ontbreekt of moet nog komen',
  'loss.missing.vatWasNeverPaid': () =>
    'Deze btw werd nooit aan de Staat betaald (btw op ontvangst): er is niets terug te nemen',
  'loss.missing.correctionNotSent': () => 'Het document is nog niet naar de klant vertrokken',
  'loss.missing.proofMissing': () => 'Het bewijs zit nog niet in het dossier',
  'loss.missing.lossNotBooked': () => 'Het verlies is nog niet genoteerd',
  'loss.missing.tooLate': () => 'Het recht om deze btw terug te nemen is voorbij',
  'loss.ready': (p) => `Alles is er: ${euros(p, 'amount')} btw terug te nemen`,
  'loss.booked': (p) => `${euros(p, 'amount')} btw teruggenomen op ${day(p, 'on')}`,
  'loss.lastDay': (p) => `Ten laatste te vragen op ${day(p, 'on')}`,
  'payment.lossWaits': (p) =>
    `${text(p, 'invoice')} is als verlies genoteerd: is dit geld daarvoor, wijs het dan toe vanaf de factuur`,
} satisfies Record<keyof typeof lossSentencesFr, (params: Params) => string>;
