import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { text } = wordsOf('nl');

/** Why no electronic invoice is made, in Dutch. */
export const eInvoiceRefusalsNl = {
  'eInvoice.incomplete': (p: Params) =>
    `De elektronische factuur van ${text(p, 'number')} is onvolledig. Kijk op haar pagina wat er ontbreekt.`,
  'eInvoice.broken': (p: Params) =>
    `Deze factuur volgt norm EN 16931 niet (regels ${text(p, 'rules')}). Er wordt geen bestand opgeslagen: kijk de bedragen en de btw na.`,
} as const;
