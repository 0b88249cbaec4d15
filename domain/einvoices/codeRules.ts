import { adjustmentsOf, eachLine, eachShare, linesOf, subtotals, total, type Rule } from '#domain/einvoices/ruleParts';
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

const isOneOf = (codes: readonly string[], text: string | null) => text === null || codes.includes(text);
const looksLike = (form: RegExp, text: string | null) => text === null || form.test(text);
const unitOf = (line: XmlNode) =>
  (nodeAt(line, 'InvoicedQuantity') ?? nodeAt(line, 'CreditedQuantity'))?.attributes['unitCode'] ?? null;
const everyCountry = (invoice: XmlNode) =>
  [
    ...nodesAt(invoice, 'AccountingSupplierParty/Party/PostalAddress/Country/IdentificationCode'),
    ...nodesAt(invoice, 'AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode'),
    ...nodesAt(invoice, 'Delivery/DeliveryLocation/Address/Country/IdentificationCode'),
  ].every(({ text }) => /^[A-Z]{2}$/.test(text.trim()));
const endpoints = (invoice: XmlNode) => [
  ...nodesAt(invoice, 'AccountingSupplierParty/Party/EndpointID'),
  ...nodesAt(invoice, 'AccountingCustomerParty/Party/EndpointID'),
];

/**
 * The rules on decimals, and on codes. Of the long lists (countries, units, schemes) the form of a code is looked at.
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
  ['BR-CL-01', (invoice) => looksLike(/^\d{2,3}$/, textAt(invoice, 'InvoiceTypeCode', 'CreditNoteTypeCode'))],
  ['BR-CL-04', (invoice) => looksLike(/^[A-Z]{3}$/, textAt(invoice, 'DocumentCurrencyCode'))],
  ['BR-CL-14', everyCountry],
  [
    'BR-CL-16',
    (invoice) =>
      nodesAt(invoice, 'PaymentMeans').every((means) => looksLike(/^\d{1,2}$/, textAt(means, 'PaymentMeansCode'))),
  ],
  ['BR-CL-17', eachShare((share) => isOneOf(vatCategories, textAt(share, 'TaxCategory/ID')))],
  ['BR-CL-18', eachLine((line) => isOneOf(vatCategories, textAt(line, 'Item/ClassifiedTaxCategory/ID')))],
  [
    'BR-CL-22',
    eachShare((share) =>
      looksLike(/^VATEX-(EU|FR|BE)-[A-Z0-9-]+$/i, textAt(share, 'TaxCategory/TaxExemptionReasonCode')),
    ),
  ],
  ['BR-CL-23', eachLine((line) => looksLike(/^[A-Z0-9]{2,3}$/, unitOf(line)))],
  [
    'BR-CL-25',
    (invoice) =>
      endpoints(invoice).every(({ attributes }) =>
        looksLike(/^(\d{4}|EM|AN|AQ|AS|AU)$/, attributes['schemeID'] ?? null),
      ),
  ],
];
