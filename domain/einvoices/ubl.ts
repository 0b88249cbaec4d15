import type { TradeParty, UncheckedInvoice, VatLine } from '#domain/einvoices/eInvoice';
import { dueOf, InvoiceFields, rateOf } from '#domain/einvoices/invoiceFields';
import { readLines } from '#domain/einvoices/readLines';
import { cleanCell } from '#domain/imports/cellText';
import type { Findings } from '#domain/imports/findings';
import { isoDay } from '#domain/imports/plainValues';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';
import { zeroCents } from '#domain/money/cents';

/**
 * Reads a UBL 2.1 invoice or credit note (Peppol BIS Billing 3). A credit note has no due date of its own; an invoice of
 * type 381 is a credit note.
 *
 * @source OASIS UBL 2.1; EN 16931-3-2
 */
export function readUbl(root: XmlNode, lineNodes: readonly XmlNode[], findings: Findings): UncheckedInvoice | null {
  if (root.name !== 'Invoice' && root.name !== 'CreditNote') {
    findings.note('format.mismatch', { format: 'UBL' }, root.line);
    return null;
  }
  const fields = new InvoiceFields(root, findings);
  const number = fields.neededText('ID');
  const issueDate = fields.date('IssueDate', isoDay, true);
  const ownDueDate = fields.date('DueDate', isoDay, false) ?? fields.date('PaymentMeans/PaymentDueDate', isoDay, false);
  const currency = fields.neededText('DocumentCurrencyCode');
  const net = fields.amount('LegalMonetaryTotal/TaxExclusiveAmount', true);
  const gross = fields.amount('LegalMonetaryTotal/TaxInclusiveAmount', true);
  const tax = currency === null ? null : fields.amountIn('TaxTotal/TaxAmount', currency);
  const prepaid = fields.amount('LegalMonetaryTotal/PrepaidAmount', false) ?? zeroCents;
  const rounding = fields.amount('LegalMonetaryTotal/PayableRoundingAmount', false) ?? zeroCents;
  const due = fields.amount('LegalMonetaryTotal/PayableAmount', false);
  const typeCode = fields.text('InvoiceTypeCode', 'CreditNoteTypeCode');
  const kind = fields.kind(typeCode, root.name === 'CreditNote' ? 'creditNote' : 'invoice');
  if (number === null || issueDate === null || currency === null || kind === null) return null;
  fields.checkCurrency('LegalMonetaryTotal', currency);
  if (net === null || gross === null || tax === null) return null;
  const vat = vatOf(root, currency, findings);
  const { areLost, lines } = readLines(root, lineNodes, 'ubl', vat);
  if (areLost) findings.note('eInvoice.lines', { number }, root.line);
  const invoice = {
    line: root.line,
    ...{ kind, typeCode, number, issueDate, dueDate: ownDueDate, currency, net, tax, gross, prepaid },
    due: dueOf(due, gross, prepaid, rounding),
    seller: partyOf(nodeAt(root, 'AccountingSupplierParty/Party'), findings),
    buyer: partyOf(nodeAt(root, 'AccountingCustomerParty/Party'), findings),
    paymentReference: fields.text('PaymentMeans/PaymentID'),
    iban: fields.text('PaymentMeans/PayeeFinancialAccount/ID'),
    precedingInvoice: fields.text('BillingReference/InvoiceDocumentReference/ID'),
    vat,
    lines,
  } as const;
  return { invoice, rounding };
}

function partyOf(node: XmlNode | null, findings: Findings): TradeParty {
  const party = new InvoiceFields(node ?? nobody, findings);
  const address = 'PostalAddress/';
  return {
    name: party.text('PartyLegalEntity/RegistrationName', 'PartyName/Name'),
    vat: vatNumberOf(node),
    legal: party.text('PartyLegalEntity/CompanyID', 'PartyIdentification/ID'),
    street: party.text(`${address}StreetName`, `${address}AddressLine/Line`),
    zip: party.text(`${address}PostalZone`),
    city: party.text(`${address}CityName`),
    country: party.text(`${address}Country/IdentificationCode`),
  };
}

// Beside the VAT number there may be one of another tax.
function vatNumberOf(party: XmlNode | null): string | null {
  const schemes = nodesAt(party, 'PartyTaxScheme');
  const ofVat = schemes.find((one) => (textAt(one, 'TaxScheme/ID') ?? 'VAT').toUpperCase() === 'VAT');
  const text = cleanCell(textAt(ofVat ?? null, 'CompanyID') ?? '');
  return text === '' ? null : text;
}

function vatOf(root: XmlNode, currency: string, findings: Findings): readonly VatLine[] {
  return nodesAt(root, 'TaxTotal/TaxSubtotal').flatMap((node) => {
    const fields = new InvoiceFields(node, findings);
    if ((nodeAt(node, 'TaxAmount')?.attributes['currencyID'] ?? currency) !== currency) return [];
    const base = fields.amount('TaxableAmount', true);
    const tax = fields.amount('TaxAmount', true);
    const rate = rateOf(fields.text('TaxCategory/Percent'));
    return base === null || tax === null ? [] : [{ category: fields.text('TaxCategory/ID'), rate, base, tax }];
  });
}

const nobody: XmlNode = { name: 'Party', attributes: {}, children: [], text: '', line: 0 };
