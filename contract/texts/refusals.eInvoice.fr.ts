import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { text } = wordsOf('fr');

/** Why no electronic invoice is made, in French. */
export const eInvoiceRefusalsFr = {
  'eInvoice.incomplete': (p: Params) =>
    `La facture électronique de ${text(p, 'number')} est incomplète. Regardez ce qui manque sur sa page.`,
  'eInvoice.broken': (p: Params) =>
    `Cette facture ne respecte pas la norme EN 16931 (règles ${text(p, 'rules')}). Aucun fichier n’est enregistré : vérifiez ses montants et sa TVA.`,
} as const;
