import { plainWords } from '#domain/imports/cellText';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';

/** Why a line bears no VAT; empty where the list charges nothing and does not say why. */
export type NoVat = Pick<InvoiceLine, 'category' | 'exemption' | 'exemptionCode'>;

/** No VAT, and no word of the reason: an electronic invoice of it says that it is missing. */
export const unsaid: NoVat = { category: 'E', exemption: '', exemptionCode: '' };

const reasons: readonly { readonly says: RegExp; readonly means: NoVat }[] = [
  {
    says: /\b293 ?b\b/,
    means: {
      category: 'E',
      exemption: 'TVA non applicable, art. 293 B du CGI',
      exemptionCode: 'VATEX-FR-FRANCHISE',
    },
  },
  {
    says: /\b(franchise|petites entreprises|kleine ondernemingen|vrijstellingsregeling)\b/,
    means: { category: 'E', exemption: 'Régime particulier de franchise des petites entreprises', exemptionCode: '' },
  },
  {
    says: /\b(autoliquidation|reverse charge|btw verlegd|medecontractant|cocontractant)\b/,
    means: { category: 'AE', exemption: 'Autoliquidation', exemptionCode: 'VATEX-EU-AE' },
  },
];

/**
 * Why no VAT is charged, by the words of a row; null when they say nothing of it.
 *
 * @source CGI art. 293 B and 242 nonies A (France); CTVA art. 56bis, AR no. 1 art. 5 (Belgium)
 */
export function noVatOf(cells: readonly string[]): NoVat | null {
  for (const cell of cells) {
    const words = plainWords(cell.slice(0, 400));
    const found = reasons.find(({ says }) => says.test(words));
    if (found !== undefined) return found.means;
  }
  return null;
}
