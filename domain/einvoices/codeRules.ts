import {
  allowanceReasons,
  chargeReasons,
  countryCodes,
  creditNoteTypes,
  endpointSchemes,
  exemptionCodes,
  invoiceTypes,
  isBusinessScheme,
  paymentMeansCodes,
} from '#domain/einvoices/codeLists';
import { adjustmentsOf, eachLine, eachShare, linesOf, subtotals, total, type Rule } from '#domain/einvoices/ruleParts';
import { isUnitCode } from '#domain/einvoices/unitCodes';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';
import { vatCategories } from '#domain/ledger/invoiceLine';

// At most two decimals.
const isMoney = (text: string) => !/\.\d{3}/.test(text);
const areMoney = (nodes: readonly XmlNode[], path: string) => nodes.every((node) => isMoney(textAt(node, path) ?? ''));
const inTotal = (name: string) => (invoice: XmlNode) => areMoney([invoice], `${total}/${name}`);
const ofAll = (isCharge: boolean, name: string) => (invoice: XmlNode) =>
  areMoney(adjustmentsOf(invoice, isCharge), name);
const ofLines = (isCharge: boolean, name: string) => (invoice: XmlNode) =>
  linesOf(invoice).every((line) => areMoney(adjustmentsOf(line, isCharge), name));

const isIn = (codes: ReadonlySet<string>, text: string | null) => text === null || codes.has(text.trim());
const isOneOf = (codes: readonly string[], text: string | null) => text === null || codes.includes(text);
const looksLike = (form: RegExp, text: string | null) => text === null || form.test(text);
const unitsOf = (line: XmlNode) =>
  ['InvoicedQuantity', 'CreditedQuantity', 'Price/BaseQuantity'].flatMap(
    (path) => nodeAt(line, path)?.attributes['unitCode'] ?? [],
  );
const everyCountry = (invoice: XmlNode) =>
  [
    ...nodesAt(invoice, 'AccountingSupplierParty/Party/PostalAddress/Country/IdentificationCode'),
    ...nodesAt(invoice, 'AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode'),
    ...nodesAt(invoice, 'Delivery/DeliveryLocation/Address/Country/IdentificationCode'),
  ].every(({ text }) => countryCodes.has(text.trim()));
const parties = ['AccountingSupplierParty/Party', 'AccountingCustomerParty/Party'];
const hasBusinessSchemes = (path: string) => (invoice: XmlNode) =>
  parties
    .flatMap((party) => nodesAt(invoice, `${party}/${path}`))
    .every(({ attributes }) => attributes['schemeID'] === undefined || isBusinessScheme(attributes['schemeID']));
const everyReason = (isCharge: boolean, codes: ReadonlySet<string>) => (invoice: XmlNode) =>
  [invoice, ...linesOf(invoice)]
    .flatMap((owner) => adjustmentsOf(owner, isCharge))
    .every((one) => isIn(codes, textAt(one, 'AllowanceChargeReasonCode')));
const endpoints = (invoice: XmlNode) => [
  ...nodesAt(invoice, 'AccountingSupplierParty/Party/EndpointID'),
  ...nodesAt(invoice, 'AccountingCustomerParty/Party/EndpointID'),
];

/**
 * The rules on decimals, and on codes.
 *
 * @source EN 16931-1:2017+A1:2019, BR-DEC; CEN/TC 434 code lists, BR-CL
 */
export const codeRules: readonly Rule[] = [
  ['BR-DEC-01', ofAll(false, 'Amount')],
  ['BR-DEC-02', ofAll(false, 'BaseAmount')],
  ['BR-DEC-05', ofAll(true, 'Amount')],
  ['BR-DEC-06', ofAll(true, 'BaseAmount')],
  ['BR-DEC-09', inTotal('LineExtensionAmount')],
  ['BR-DEC-10', inTotal('AllowanceTotalAmount')],
  ['BR-DEC-11', inTotal('ChargeTotalAmount')],
  ['BR-DEC-12', inTotal('TaxExclusiveAmount')],
  ['BR-DEC-13', (invoice) => areMoney(nodesAt(invoice, 'TaxTotal'), 'TaxAmount')],
  ['BR-DEC-14', inTotal('TaxInclusiveAmount')],
  ['BR-DEC-16', inTotal('PrepaidAmount')],
  ['BR-DEC-17', inTotal('PayableRoundingAmount')],
  ['BR-DEC-18', inTotal('PayableAmount')],
  ['BR-DEC-19', (invoice) => areMoney(nodesAt(invoice, subtotals), 'TaxableAmount')],
  ['BR-DEC-20', (invoice) => areMoney(nodesAt(invoice, subtotals), 'TaxAmount')],
  ['BR-DEC-23', (invoice) => areMoney(linesOf(invoice), 'LineExtensionAmount')],
  ['BR-DEC-24', ofLines(false, 'Amount')],
  ['BR-DEC-25', ofLines(false, 'BaseAmount')],
  ['BR-DEC-27', ofLines(true, 'Amount')],
  ['BR-DEC-28', ofLines(true, 'BaseAmount')],
  [
    'BR-CL-01',
    (invoice) =>
      isIn(invoiceTypes, textAt(invoice, 'InvoiceTypeCode')) &&
      isIn(creditNoteTypes, textAt(invoice, 'CreditNoteTypeCode')),
  ],
  ['BR-CL-04', (invoice) => looksLike(/^[A-Z]{3}$/, textAt(invoice, 'DocumentCurrencyCode'))],
  ['BR-CL-14', everyCountry],
  [
    'BR-CL-16',
    (invoice) =>
      nodesAt(invoice, 'PaymentMeans').every((means) => isIn(paymentMeansCodes, textAt(means, 'PaymentMeansCode'))),
  ],
  ['BR-CL-17', eachShare((share) => isOneOf(vatCategories, textAt(share, 'TaxCategory/ID')))],
  ['BR-CL-18', eachLine((line) => isOneOf(vatCategories, textAt(line, 'Item/ClassifiedTaxCategory/ID')))],
  ['BR-CL-10', hasBusinessSchemes('PartyIdentification/ID')],
  ['BR-CL-11', hasBusinessSchemes('PartyLegalEntity/CompanyID')],
  ['BR-CL-19', everyReason(false, allowanceReasons)],
  ['BR-CL-20', everyReason(true, chargeReasons)],
  [
    'BR-CL-22',
    eachShare((share) =>
      isIn(exemptionCodes, textAt(share, 'TaxCategory/TaxExemptionReasonCode')?.toUpperCase() ?? null),
    ),
  ],
  ['BR-CL-23', eachLine((line) => unitsOf(line).every(isUnitCode))],
  [
    'BR-CL-25',
    (invoice) => endpoints(invoice).every(({ attributes }) => isIn(endpointSchemes, attributes['schemeID'] ?? null)),
  ],
];
