import { checkIban } from '#domain/identifiers/iban';
import { programAmount } from '#domain/imports/plainValues';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';

type Rule = readonly [number: string, holds: (invoice: XmlNode) => boolean];

const total = 'LegalMonetaryTotal';
const supplier = 'AccountingSupplierParty/Party';
const buyer = 'AccountingCustomerParty/Party';
const subtotals = 'TaxTotal/TaxSubtotal';

const has =
  (...paths: readonly string[]) =>
  (node: XmlNode) =>
    textAt(node, ...paths) !== null;
const amount = (node: XmlNode | null, path: string): number | null => programAmount(textAt(node, path));
const orZero = (node: XmlNode | null, path: string): number => amount(node, path) ?? 0;
const linesOf = (invoice: XmlNode) => [...nodesAt(invoice, 'InvoiceLine'), ...nodesAt(invoice, 'CreditNoteLine')];
const eachLine = (holds: (line: XmlNode) => boolean) => (invoice: XmlNode) => linesOf(invoice).every(holds);
const eachShare = (holds: (share: XmlNode) => boolean) => (invoice: XmlNode) =>
  nodesAt(invoice, subtotals).every(holds);
const sum = (nodes: readonly XmlNode[], path: string) => nodes.reduce((all, node) => all + orZero(node, path), 0);
const rateOf = (node: XmlNode, path: string) => Number(textAt(node, path) ?? Number.NaN);
const charges = (invoice: XmlNode, isCharge: boolean) =>
  nodesAt(invoice, 'AllowanceCharge').filter((node) => (textAt(node, 'ChargeIndicator') === 'true') === isCharge);
const isTransfer = (means: XmlNode) => ['30', '58'].includes(textAt(means, 'PaymentMeansCode') ?? '');

// Lines, allowances and charges of one category and rate together make its base.
function isBaseOfItsLines(invoice: XmlNode, share: XmlNode): boolean {
  const isOfShare = (node: XmlNode | null) =>
    textAt(node, 'ID') === textAt(share, 'TaxCategory/ID') &&
    Number(textAt(node, 'Percent') ?? 0) === Number(textAt(share, 'TaxCategory/Percent') ?? 0);
  const lines = linesOf(invoice).filter((line) => isOfShare(nodeAt(line, 'Item/ClassifiedTaxCategory')));
  const ofShare = (isCharge: boolean) =>
    charges(invoice, isCharge).filter((node) => isOfShare(nodeAt(node, 'TaxCategory')));
  const base = sum(lines, 'LineExtensionAmount') + sum(ofShare(true), 'Amount') - sum(ofShare(false), 'Amount');
  return base === orZero(share, 'TaxableAmount');
}

function isTaxOfItsBase(share: XmlNode): boolean {
  const rate = rateOf(share, 'TaxCategory/Percent');
  const expected = (orZero(share, 'TaxableAmount') * (Number.isNaN(rate) ? 0 : rate)) / 100;
  return Math.abs(orZero(share, 'TaxAmount') - expected) <= 1;
}

/**
 * The core rules of EN 16931 that concern what this program writes, by their numbers, and the three of Peppol on who is
 * reached: each says whether it holds for a UBL invoice or credit note.
 *
 * @source CEN/TC 434, EN 16931-1:2017+A1:2019, 6.4; Peppol BIS Billing 3.0
 */
export const coreRules: readonly Rule[] = [
  ['BR-01', has('CustomizationID')],
  ['BR-02', has('ID')],
  ['BR-03', has('IssueDate')],
  ['BR-04', has('InvoiceTypeCode', 'CreditNoteTypeCode')],
  ['BR-05', has('DocumentCurrencyCode')],
  ['BR-06', has(`${supplier}/PartyLegalEntity/RegistrationName`)],
  ['BR-07', has(`${buyer}/PartyLegalEntity/RegistrationName`)],
  ['BR-08', (invoice) => nodeAt(invoice, `${supplier}/PostalAddress`) !== null],
  ['BR-09', has(`${supplier}/PostalAddress/Country/IdentificationCode`)],
  ['BR-10', (invoice) => nodeAt(invoice, `${buyer}/PostalAddress`) !== null],
  ['BR-11', has(`${buyer}/PostalAddress/Country/IdentificationCode`)],
  ['BR-12', (invoice) => amount(invoice, `${total}/LineExtensionAmount`) !== null],
  ['BR-13', (invoice) => amount(invoice, `${total}/TaxExclusiveAmount`) !== null],
  ['BR-14', (invoice) => amount(invoice, `${total}/TaxInclusiveAmount`) !== null],
  ['BR-15', (invoice) => amount(invoice, `${total}/PayableAmount`) !== null],
  ['BR-16', (invoice) => linesOf(invoice).length > 0],
  ['BR-21', eachLine(has('ID'))],
  ['BR-22', eachLine(has('InvoicedQuantity', 'CreditedQuantity'))],
  [
    'BR-23',
    eachLine((line) =>
      Boolean((nodeAt(line, 'InvoicedQuantity') ?? nodeAt(line, 'CreditedQuantity'))?.attributes['unitCode']),
    ),
  ],
  ['BR-24', eachLine((line) => amount(line, 'LineExtensionAmount') !== null)],
  ['BR-25', eachLine(has('Item/Name'))],
  ['BR-26', eachLine(has('Price/PriceAmount'))],
  ['BR-27', eachLine((line) => Number(textAt(line, 'Price/PriceAmount') ?? 0) >= 0)],
  ['BR-45', eachShare((share) => amount(share, 'TaxableAmount') !== null)],
  ['BR-46', eachShare((share) => amount(share, 'TaxAmount') !== null)],
  ['BR-47', eachShare(has('TaxCategory/ID'))],
  ['BR-48', eachShare((share) => textAt(share, 'TaxCategory/ID') === 'O' || has('TaxCategory/Percent')(share))],
  ['BR-49', (invoice) => nodesAt(invoice, 'PaymentMeans').every(has('PaymentMeansCode'))],
  ['BR-50', (invoice) => nodesAt(invoice, 'PaymentMeans/PayeeFinancialAccount').every((account) => has('ID')(account))],
  ['BR-55', (invoice) => nodesAt(invoice, 'BillingReference').every(has('InvoiceDocumentReference/ID'))],
  [
    'BR-61',
    (invoice) => nodesAt(invoice, 'PaymentMeans').every((m) => !isTransfer(m) || has('PayeeFinancialAccount/ID')(m)),
  ],
  ['BR-CO-04', eachLine(has('Item/ClassifiedTaxCategory/ID'))],
  [
    'BR-CO-09',
    (invoice) =>
      [supplier, buyer].every((party) =>
        nodesAt(invoice, `${party}/PartyTaxScheme`)
          .filter((scheme) => textAt(scheme, 'TaxScheme/ID') === 'VAT')
          .every((scheme) => /^[A-Z]{2}/.test(textAt(scheme, 'CompanyID') ?? '')),
      ),
  ],
  [
    'BR-CO-10',
    (invoice) => sum(linesOf(invoice), 'LineExtensionAmount') === orZero(invoice, `${total}/LineExtensionAmount`),
  ],
  [
    'BR-CO-13',
    (invoice) =>
      orZero(invoice, `${total}/TaxExclusiveAmount`) ===
      orZero(invoice, `${total}/LineExtensionAmount`) -
        orZero(invoice, `${total}/AllowanceTotalAmount`) +
        orZero(invoice, `${total}/ChargeTotalAmount`),
  ],
  ['BR-CO-14', (invoice) => sum(nodesAt(invoice, subtotals), 'TaxAmount') === orZero(invoice, 'TaxTotal/TaxAmount')],
  [
    'BR-CO-15',
    (invoice) =>
      orZero(invoice, `${total}/TaxInclusiveAmount`) ===
      orZero(invoice, `${total}/TaxExclusiveAmount`) + orZero(invoice, 'TaxTotal/TaxAmount'),
  ],
  [
    'BR-CO-16',
    (invoice) =>
      orZero(invoice, `${total}/PayableAmount`) ===
      orZero(invoice, `${total}/TaxInclusiveAmount`) -
        orZero(invoice, `${total}/PrepaidAmount`) +
        orZero(invoice, `${total}/PayableRoundingAmount`),
  ],
  ['BR-CO-17', eachShare(isTaxOfItsBase)],
  ['BR-CO-18', (invoice) => nodesAt(invoice, subtotals).length > 0],
  [
    'BR-CO-25',
    (invoice) =>
      orZero(invoice, `${total}/PayableAmount`) <= 0 ||
      has('DueDate', 'PaymentMeans/PaymentDueDate', 'PaymentTerms/Note')(invoice) ||
      // UBL gives a credit note no date to be paid by.
      invoice.name === 'CreditNote',
  ],
  [
    'BR-CO-26',
    has(
      `${supplier}/PartyIdentification/ID`,
      `${supplier}/PartyLegalEntity/CompanyID`,
      `${supplier}/PartyTaxScheme/CompanyID`,
    ),
  ],
  [
    'BR-S-02',
    (invoice) =>
      !linesOf(invoice).some((line) => textAt(line, 'Item/ClassifiedTaxCategory/ID') === 'S') ||
      has(`${supplier}/PartyTaxScheme/CompanyID`)(invoice),
  ],
  [
    'BR-S-05',
    eachLine(
      (line) =>
        textAt(line, 'Item/ClassifiedTaxCategory/ID') !== 'S' || rateOf(line, 'Item/ClassifiedTaxCategory/Percent') > 0,
    ),
  ],
  ['BR-S-08', (invoice) => nodesAt(invoice, subtotals).every((share) => isBaseOfItsLines(invoice, share))],
  // Not of EN 16931: no account with wrong check digits leaves this program.
  [
    'IBAN',
    (invoice) =>
      nodesAt(invoice, 'PaymentMeans')
        .filter(isTransfer)
        .every((means) => checkIban(textAt(means, 'PayeeFinancialAccount/ID') ?? '').valid),
  ],
  ['PEPPOL-EN16931-R003', has('BuyerReference', 'OrderReference/ID')],
  ['PEPPOL-EN16931-R010', has(`${buyer}/EndpointID`)],
  ['PEPPOL-EN16931-R020', has(`${supplier}/EndpointID`)],
];

/** Numbers of the rules that a UBL invoice or credit note breaks; none: it may leave. */
export function brokenRules(invoice: XmlNode): readonly string[] {
  return coreRules.filter(([, holds]) => !holds(invoice)).map(([number]) => number);
}
