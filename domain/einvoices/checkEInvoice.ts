import type { EInvoice, TradeParty } from '#domain/einvoices/eInvoice';
import { checkEnterpriseNumberBe, checkVatBe } from '#domain/identifiers/companyNumberBe';
import { checkIban } from '#domain/identifiers/iban';
import { checkSiren, checkSiret } from '#domain/identifiers/siren';
import { isMiscopied } from '#domain/identifiers/structuredReference';
import { checkVatFr } from '#domain/identifiers/vatFr';
import type { Findings } from '#domain/imports/findings';
import { addCents, subtractCents, sumCents, type Cents } from '#domain/money/cents';

/**
 * Checks that the totals of an invoice add up (net and VAT make the total, the total less what is paid makes the rest,
 * the shares of VAT make the VAT). What does not add up refuses the file; another currency, a negative total, a due date
 * before the invoice, a nameless buyer and wrong check digits are said.
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
  const { buyer, dueDate, issueDate, paymentReference, seller } = invoice;
  if (dueDate !== null && dueDate < issueDate)
    findings.note('eInvoice.dueBefore', { number, dueDate, date: issueDate }, line);
  if (buyer.name === null) findings.note('eInvoice.noBuyer', { number }, line);
  if (paymentReference !== null && isMiscopied(paymentReference))
    findings.note('reference.invalid', { text: paymentReference.slice(0, 40) }, line);
  for (const party of [seller, buyer]) checkNumbers(party, line, findings);
}

// Numbers of other countries, and numbers that are no number of a business, are nobody's mistake.
function checkNumbers({ country, legal, vat }: TradeParty, line: number, findings: Findings): void {
  const checkVat = { FR: checkVatFr, BE: checkVatBe }[vat?.slice(0, 2).toUpperCase() ?? ''];
  if (vat !== null && checkVat?.(vat).valid === false)
    findings.note('vatNumber.invalid', { text: vat.slice(0, 40) }, line);
  const digits = legal?.replace(/\D/g, '') ?? '';
  const check = country === 'BE' ? checkEnterpriseNumberBe : digits.length === 14 ? checkSiret : checkSiren;
  const length = country === 'BE' ? 10 : digits.length === 14 ? 14 : 9;
  if ((country === 'BE' || country === 'FR') && digits.length === length && !check(digits).valid)
    findings.note('companyNumber.invalid', { text: digits }, line);
}
