import { checkEInvoice } from '#domain/einvoices/checkEInvoice';
import type { EInvoice } from '#domain/einvoices/eInvoice';
import { readCii } from '#domain/einvoices/cii';
import { readUbl } from '#domain/einvoices/ubl';
import { Findings } from '#domain/imports/findings';
import type { XmlNode } from '#domain/imports/xmlNode';

export type EInvoiceReading = { readonly invoice: EInvoice | null; readonly findings: Findings };

/** Reads an electronic invoice or credit note, UBL 2.1 or CII by its root; null when nothing can be taken from it. */
export function readEInvoice(root: XmlNode, format: 'ubl' | 'cii'): EInvoiceReading {
  const findings = new Findings();
  const found = format === 'cii' ? readCii(root, findings) : readUbl(root, findings);
  if (found !== null) checkEInvoice(found.invoice, found.rounding, findings);
  return { invoice: findings.isRefused ? null : (found?.invoice ?? null), findings };
}
