import type { Params } from '#contract/params';
import type { lossRefusalsFr } from '#contract/texts/refusals.loss.fr';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('en');

/** Why something about a lost invoice was refused. */
export const lossRefusalsEn = {
  'loss.unknown': () => 'This loss does not exist or was undone',
  'loss.groundInFuture': (p) => `${day(p, 'on')} is still to come: note the date of the judgment or of the failure`,
  'loss.vatUnknown': () => 'The VAT of this invoice is not known by rate: enter the invoice with its VAT',
  'loss.dateMissing': () =>
    'The date of the judgment, the plan or the failure is missing: it is printed on the document',
  'loss.vatWasNeverPaid': (p) =>
    `The VAT of invoice ${text(p, 'number')} was never paid: it does not belong in the summary`,
  'loss.groundBeforeInvoice': (p) =>
    `${day(p, 'on')} is before the invoice of ${day(p, 'issued')}: check the date of the judgment or of the failure`,
  'loss.sentInFuture': (p) => `${day(p, 'on')} is still to come`,
  'loss.paperMissing': () => 'First prepare the document for the customer',
  'loss.sentBeforePaper': (p) => `The document is dated ${day(p, 'on')}: it cannot have left before`,
  'loss.alreadySent': () => 'It is already noted as sent',
  'loss.noCredit': () => 'This customer has no money waiting: first record the payment received',
  'vat.nothingUnpaid': () => 'Nothing of this invoice is unpaid any more',
  'vat.groundOfOtherCountry': () => 'This ground does not exist in your country',
  'vat.oneInvoice': () => 'One document per invoice',
} satisfies Record<keyof typeof lossRefusalsFr, (params: Params) => string>;
