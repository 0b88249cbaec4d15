import type { EInvoice } from '#domain/einvoices/eInvoice';
import { checkIban } from '#domain/identifiers/iban';
import type { Findings } from '#domain/imports/findings';
import { addCents, subtractCents, sumCents, type Cents } from '#domain/money/cents';

/**
 * Checks that the totals of an invoice add up (net and VAT make the total, the total less what is paid makes the rest,
 * the shares of VAT make the VAT). What does not add up refuses the file; another currency or a negative total is said.
 *
 * @param rounding what the seller rounded the amount to pay by (BT-114), in cents
 * @source EN 16931, BR-CO-13 to BR-CO-16, BR-CO-14
 */
export function checkEInvoice(invoice: EInvoice, rounding: Cents, findings: Findings): void {
  const { currency, due, gross, line, net, number, prepaid, tax, vat } = invoice;
  if (addCents(net, tax) !== gross) findings.note('eInvoice.totals', { number, net, tax, gross }, line);
  if (addCents(subtractCents(gross, prepaid), rounding) !== due)
    findings.note('eInvoice.due', { number, gross, due }, line);
  const found = sumCents(vat.map((share) => share.tax));
  if (vat.length > 0 && found !== tax) findings.note('eInvoice.vat', { number, found, said: tax }, line);
  if (currency !== 'EUR') findings.note('eInvoice.currency', { number, text: currency }, line);
  const iban = invoice.iban?.slice(0, 40) ?? '';
  if (/^[A-Z]{2}\d{2}/i.test(iban) && !checkIban(iban).valid) findings.note('iban.invalid', { text: iban }, line);
  if (gross < 0) findings.note('eInvoice.negative', { number, gross }, line);
}
