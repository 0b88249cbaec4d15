import { checkEInvoice } from '#domain/einvoices/checkEInvoice';
import type { EInvoice } from '#domain/einvoices/eInvoice';
import { readCii } from '#domain/einvoices/cii';
import { readUbl } from '#domain/einvoices/ubl';
import { Findings } from '#domain/imports/findings';
import type { XmlNode } from '#domain/imports/xmlNode';

export type EInvoiceReading = { readonly invoice: EInvoice | null; readonly findings: Findings };

/**
 * Reads an electronic invoice or credit note, UBL 2.1 or CII by its root; null when nothing can be taken from it.
 *
 * @param lines the elements of its lines, which the reader of the file took out of the tree
 */
export function readEInvoice(root: XmlNode, format: 'ubl' | 'cii', lines: readonly XmlNode[]): EInvoiceReading {
  const findings = new Findings();
  const found = format === 'cii' ? readCii(root, lines, findings) : readUbl(root, lines, findings);
  if (found !== null) checkEInvoice(found.invoice, found.rounding, findings);
  return { invoice: findings.isRefused ? null : (found?.invoice ?? null), findings };
}
