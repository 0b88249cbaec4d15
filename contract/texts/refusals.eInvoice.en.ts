import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { text } = wordsOf('en');

/** Why no electronic invoice is made, in English. */
export const eInvoiceRefusalsEn = {
  'eInvoice.incomplete': (p: Params) =>
    `The electronic invoice of ${text(p, 'number')} is incomplete. Its page says what is missing.`,
  'eInvoice.broken': (p: Params) =>
    `This invoice breaks standard EN 16931 (rules ${text(p, 'rules')}). No file is saved: check its amounts and its VAT.`,
} as const;
