import type { Params } from '#contract/params';
import { lossNames } from '#contract/texts/lossNames';
import type { lossSentencesFr } from '#contract/texts/sentences.loss.fr';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('en');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);
const grounds: Readonly<Record<string, string>> = lossNames.en;
const ground = (p: Params): string => (grounds[text(p, 'ground')] ?? text(p, 'ground')).toLowerCase();

/** Invoices that are lost, and the VAT in them. */
export const lossSentencesEn = {
  'timeline.debtLost': (p) => `Invoice lost: ${ground(p)}`,
  'timeline.lossCompleted': (p) => `Invoice lost, made precise: ${ground(p)}`,
  'timeline.lossPaperMade': () => 'Document to take the VAT back prepared',
  'timeline.lossPaperSent': () => 'Document to take the VAT back sent',
  'timeline.lossMoneyCame': (p) => `Money received for a lost invoice: ${euros(p, 'amount')}`,
  'timeline.lossVatBooked': (p) => `VAT taken back: ${euros(p, 'amount')}`,
  'timeline.lossVatDue': (p) => `VAT due again, money came in: ${euros(p, 'amount')}`,
  'action.loss.recorded': (p) => `${euros(p, 'amount')} written off as lost${of(p)}`,
  'action.loss.completed': (p) => `Loss made precise${of(p)}`,
  'action.loss.paperMade': (p) => `Document to take the VAT back prepared${of(p)}`,
  'action.loss.paperSent': (p) => `Document to take the VAT back sent on ${day(p, 'on')}${of(p)}`,
  'action.loss.moneyCame': (p) => `${euros(p, 'amount')} received for a lost invoice${of(p)}`,
  'loss.missing.groundNotEnough': () => 'This ground is not enough for the law',
  'loss.missing.groundOfOtherCountry': () => 'This ground does not exist in your country',
  'loss.missing.groundDateMissing': () =>
    'The date of the judgment, the plan or the failure is missing or still to come',
  'loss.missing.vatWasNeverPaid': () =>
    'This VAT was never paid to the State (VAT due when paid): there is nothing to take back',
  'loss.missing.correctionNotSent': () => 'The document has not left for the customer yet',
  'loss.missing.proofMissing': () => 'The proof is not in the file yet',
  'loss.missing.lossNotBooked': () => 'The loss is not noted yet',
  'loss.missing.tooLate': () => 'The right to take this VAT back is over',
  'loss.ready': (p) => `Everything is there: ${euros(p, 'amount')} of VAT to take back`,
  'loss.booked': (p) => `${euros(p, 'amount')} of VAT taken back on ${day(p, 'on')}`,
  'loss.lastDay': (p) => `To be asked by ${day(p, 'on')} at the latest`,
  'payment.lossWaits': (p) =>
    `${text(p, 'invoice')} was written off as lost: if this money is for it, assign it from the invoice`,
} satisfies Record<keyof typeof lossSentencesFr, (params: Params) => string>;
