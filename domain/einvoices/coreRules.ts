import {
  adjustmentsOf,
  amountAt,
  buyer,
  eachLine,
  eachOfAll,
  eachOfLines,
  eachShare,
  has,
  hasVatCategory,
  isTransfer,
  linesOf,
  orZero,
  subtotals,
  sumOf,
  supplier,
  total,
  type Rule,
} from '#domain/einvoices/ruleParts';
import { vatPrefixes } from '#domain/einvoices/codeLists';
import { codeRules } from '#domain/einvoices/codeRules';
import { peppolRules } from '#domain/einvoices/peppolRules';
import { isTaxOfItsBase, vatRules } from '#domain/einvoices/vatRules';
import { checkIban } from '#domain/identifiers/iban';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';

const hasReason = has('AllowanceChargeReason', 'AllowanceChargeReasonCode');
const hasScheme = (party: string) => (invoice: XmlNode) =>
  nodesAt(invoice, `${party}/EndpointID`).every(({ attributes }) => Boolean(attributes['schemeID']));

// The sum of what is taken off or added; it may be left out only when there is nothing to add up.
const isTotalOf = (isCharge: boolean, name: string) => (invoice: XmlNode) => {
  const parts = adjustmentsOf(invoice, isCharge);
  const told = amountAt(invoice, `${total}/${name}`);
  return told === null ? parts.length === 0 : told === sumOf(parts, 'Amount');
};
const taxesInCurrency = (invoice: XmlNode) =>
  nodesAt(invoice, 'TaxTotal/TaxAmount').filter(
    ({ attributes }) => attributes['currencyID'] === textAt(invoice, 'DocumentCurrencyCode'),
  ).length;

/**
 * The rules of EN 16931 that concern what this program writes, by their numbers, beside those on VAT and on codes: each
 * says whether it holds for a UBL invoice or credit note. docs/eInvoiceRules.md lists every rule of the standard.
 *
 * @source CEN/TC 434, EN 16931-1:2017+A1:2019, 6.4
 */
const headRules: readonly Rule[] = [
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
  ['BR-12', (invoice) => amountAt(invoice, `${total}/LineExtensionAmount`) !== null],
  ['BR-13', (invoice) => amountAt(invoice, `${total}/TaxExclusiveAmount`) !== null],
  ['BR-14', (invoice) => amountAt(invoice, `${total}/TaxInclusiveAmount`) !== null],
  ['BR-15', (invoice) => amountAt(invoice, `${total}/PayableAmount`) !== null],
  ['BR-16', (invoice) => linesOf(invoice).length > 0],
  ['BR-21', eachLine(has('ID'))],
  ['BR-22', eachLine(has('InvoicedQuantity', 'CreditedQuantity'))],
  [
    'BR-23',
    eachLine((line) =>
      Boolean((nodeAt(line, 'InvoicedQuantity') ?? nodeAt(line, 'CreditedQuantity'))?.attributes['unitCode']),
    ),
  ],
  ['BR-24', eachLine((line) => amountAt(line, 'LineExtensionAmount') !== null)],
  ['BR-25', eachLine(has('Item/Name'))],
  ['BR-26', eachLine(has('Price/PriceAmount'))],
  ['BR-27', eachLine((line) => Number(textAt(line, 'Price/PriceAmount') ?? 0) >= 0)],
  ['BR-31', eachOfAll(false, (one) => amountAt(one, 'Amount') !== null)],
  ['BR-32', eachOfAll(false, hasVatCategory('TaxCategory'))],
  ['BR-33', eachOfAll(false, hasReason)],
  ['BR-36', eachOfAll(true, (one) => amountAt(one, 'Amount') !== null)],
  ['BR-37', eachOfAll(true, hasVatCategory('TaxCategory'))],
  ['BR-38', eachOfAll(true, hasReason)],
  ['BR-41', eachOfLines(false, (one) => amountAt(one, 'Amount') !== null)],
  ['BR-42', eachOfLines(false, hasReason)],
  ['BR-43', eachOfLines(true, (one) => amountAt(one, 'Amount') !== null)],
  ['BR-44', eachOfLines(true, hasReason)],
  ['BR-45', eachShare((share) => amountAt(share, 'TaxableAmount') !== null)],
  ['BR-46', eachShare((share) => amountAt(share, 'TaxAmount') !== null)],
  ['BR-47', eachShare(hasVatCategory('TaxCategory'))],
  ['BR-48', eachShare((share) => textAt(share, 'TaxCategory/ID') === 'O' || has('TaxCategory/Percent')(share))],
  ['BR-49', (invoice) => nodesAt(invoice, 'PaymentMeans').every(has('PaymentMeansCode'))],
  ['BR-50', (invoice) => nodesAt(invoice, 'PaymentMeans/PayeeFinancialAccount').every((account) => has('ID')(account))],
  ['BR-55', (invoice) => nodesAt(invoice, 'BillingReference').every(has('InvoiceDocumentReference/ID'))],
  [
    'BR-57',
    (invoice) => nodesAt(invoice, 'Delivery/DeliveryLocation/Address').every(has('Country/IdentificationCode')),
  ],
  [
    'BR-61',
    (invoice) => nodesAt(invoice, 'PaymentMeans').every((m) => !isTransfer(m) || has('PayeeFinancialAccount/ID')(m)),
  ],
  ['BR-62', hasScheme(supplier)],
  ['BR-63', hasScheme(buyer)],
  ['BR-CO-04', eachLine(hasVatCategory('Item/ClassifiedTaxCategory'))],
  [
    'BR-CO-09',
    (invoice) =>
      [supplier, buyer].every((party) =>
        nodesAt(invoice, `${party}/PartyTaxScheme`)
          .filter((scheme) => textAt(scheme, 'TaxScheme/ID') === 'VAT')
          .every((scheme) => vatPrefixes.has((textAt(scheme, 'CompanyID') ?? '').slice(0, 2))),
      ),
  ],
  [
    'BR-CO-10',
    (invoice) => sumOf(linesOf(invoice), 'LineExtensionAmount') === orZero(invoice, `${total}/LineExtensionAmount`),
  ],
  ['BR-CO-11', isTotalOf(false, 'AllowanceTotalAmount')],
  ['BR-CO-12', isTotalOf(true, 'ChargeTotalAmount')],
  [
    'BR-CO-13',
    (invoice) =>
      orZero(invoice, `${total}/TaxExclusiveAmount`) ===
      orZero(invoice, `${total}/LineExtensionAmount`) -
        orZero(invoice, `${total}/AllowanceTotalAmount`) +
        orZero(invoice, `${total}/ChargeTotalAmount`),
  ],
  ['BR-CO-14', (invoice) => sumOf(nodesAt(invoice, subtotals), 'TaxAmount') === orZero(invoice, 'TaxTotal/TaxAmount')],
  [
    'BR-CO-15',
    (invoice) =>
      taxesInCurrency(invoice) === 1 &&
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
    (invoice) =>
      has(`${supplier}/PartyIdentification/ID`, `${supplier}/PartyLegalEntity/CompanyID`)(invoice) ||
      nodesAt(invoice, `${supplier}/PartyTaxScheme`).some(
        (scheme) => textAt(scheme, 'TaxScheme/ID') === 'VAT' && has('CompanyID')(scheme),
      ),
  ],
  // Not of EN 16931: no account with wrong check digits leaves this program.
  [
    'IBAN',
    (invoice) =>
      nodesAt(invoice, 'PaymentMeans')
        .filter(isTransfer)
        .every((means) => checkIban(textAt(means, 'PayeeFinancialAccount/ID') ?? '').valid),
  ],
];

/** All rules of EN 16931 that are looked at. */
export const coreRules: readonly Rule[] = [...headRules, ...vatRules, ...codeRules];

/** Numbers of the rules that a UBL invoice or credit note for Peppol breaks; none: it may leave. */
export function brokenRules(invoice: XmlNode): readonly string[] {
  return [...brokenCoreRules(invoice), ...broken(invoice, peppolRules)];
}

/** Numbers of the rules of EN 16931 alone that are broken: what Factur-X has to hold. */
export function brokenCoreRules(invoice: XmlNode): readonly string[] {
  return broken(invoice, coreRules);
}

function broken(invoice: XmlNode, rules: readonly Rule[]): readonly string[] {
  return rules.filter(([, holds]) => !holds(invoice)).map(([number]) => number);
}
