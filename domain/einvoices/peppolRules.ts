import { peppolCreditNoteTypes, peppolInvoiceTypes } from '#domain/einvoices/codeLists';
import {
  adjustmentsOf,
  buyer,
  eachLine,
  has,
  linesOf,
  orZero,
  sumOf,
  supplier,
  type Rule,
} from '#domain/einvoices/ruleParts';
import { checkEnterpriseNumberBe } from '#domain/identifiers/companyNumberBe';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';
import { isPriceNear, oneDecimal, parseDecimal } from '#domain/money/decimal';

const billing = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';

const everyNode = (node: XmlNode): readonly XmlNode[] => [node, ...node.children.flatMap(everyNode)];
const isFilled = (node: XmlNode) => node.children.length > 0 || node.text.trim() !== '';
const amounts = new Set([
  ...['Amount', 'BaseAmount', 'PriceAmount', 'TaxAmount', 'TaxableAmount', 'LineExtensionAmount', 'TaxExclusiveAmount'],
  ...['TaxInclusiveAmount', 'AllowanceTotalAmount', 'ChargeTotalAmount', 'PrepaidAmount', 'PayableRoundingAmount'],
  'PayableAmount',
]);
const isInCurrency = (invoice: XmlNode) => {
  const currency = textAt(invoice, 'DocumentCurrencyCode');
  return everyNode(invoice).every(
    ({ attributes, name }) => !amounts.has(name) || attributes['currencyID'] === currency,
  );
};
const everyAdjustment = (invoice: XmlNode) => [
  ...nodesAt(invoice, 'AllowanceCharge'),
  ...linesOf(invoice).flatMap((line) => nodesAt(line, 'AllowanceCharge')),
];
const eachAdjustment = (holds: (one: XmlNode) => boolean) => (invoice: XmlNode) =>
  everyAdjustment(invoice).every(holds);
const isBelgian = (invoice: XmlNode) =>
  everyNode(invoice)
    .filter(({ attributes }) => attributes['schemeID'] === '0208')
    .every(({ text }) => /^\d{10}$/.test(text.trim()) && checkEnterpriseNumberBe(text).valid);

const quantityOf = (line: XmlNode) => nodeAt(line, 'InvoicedQuantity') ?? nodeAt(line, 'CreditedQuantity');

// Two cents of slack, as the published rule has it: programs round prices.
function isPriceTimesQuantity(line: XmlNode): boolean {
  const quantity = parseDecimal(quantityOf(line)?.text ?? null);
  const price = parseDecimal(textAt(line, 'Price/PriceAmount'));
  const per = parseDecimal(textAt(line, 'Price/BaseQuantity') ?? oneDecimal);
  if (quantity === null || price === null || per === null || per === '0' || per.startsWith('-')) return false;
  const sum = (isCharge: boolean) => sumOf(adjustmentsOf(line, isCharge), 'Amount');
  return isPriceNear({ quantity, price, per }, orZero(line, 'LineExtensionAmount') - sum(true) + sum(false), 2);
}

const isPositive = (text: string | null) => text === null || (Number(text) > 0 && parseDecimal(text) !== null);

// A code of the list VATEX that belongs to one category alone.
const vatexOf =
  (category: string, ...codes: readonly string[]) =>
  (invoice: XmlNode) =>
    nodesAt(invoice, 'TaxTotal/TaxSubtotal/TaxCategory').every(
      (tax) =>
        !codes.includes(textAt(tax, 'TaxExemptionReasonCode')?.toUpperCase() ?? '') || textAt(tax, 'ID') === category,
    );

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
const dates = new Set(['IssueDate', 'DueDate', 'ActualDeliveryDate', 'StartDate', 'EndDate', 'TaxPointDate']);

/**
 * What Peppol asks of an invoice or credit note in UBL beyond EN 16931.
 *
 * @source OpenPEPPOL, BIS Billing 3.0, rules PEPPOL-EN16931-UBL
 */
export const peppolRules: readonly Rule[] = [
  ['PEPPOL-EN16931-R001', has('ProfileID')],
  ['PEPPOL-EN16931-R002', (invoice) => nodesAt(invoice, 'Note').length <= 1],
  ['PEPPOL-EN16931-R003', has('BuyerReference', 'OrderReference/ID')],
  ['PEPPOL-EN16931-R004', (invoice) => textAt(invoice, 'CustomizationID')?.startsWith(billing) === true],
  [
    'PEPPOL-EN16931-R005',
    (invoice) =>
      !has('TaxCurrencyCode')(invoice) ||
      textAt(invoice, 'TaxCurrencyCode') !== textAt(invoice, 'DocumentCurrencyCode'),
  ],
  [
    'PEPPOL-EN16931-R007',
    (invoice) => /^urn:fdc:peppol\.eu:2017:poacc:billing:\d{2}:1\.0$/.test(textAt(invoice, 'ProfileID') ?? ''),
  ],
  ['PEPPOL-EN16931-R008', (invoice) => everyNode(invoice).every(isFilled)],
  ['PEPPOL-EN16931-R010', has(`${buyer}/EndpointID`)],
  ['PEPPOL-EN16931-R020', has(`${supplier}/EndpointID`)],
  ['PEPPOL-EN16931-R041', eachAdjustment((one) => !has('MultiplierFactorNumeric')(one) || has('BaseAmount')(one))],
  ['PEPPOL-EN16931-R042', eachAdjustment((one) => has('MultiplierFactorNumeric')(one) || !has('BaseAmount')(one))],
  ['PEPPOL-EN16931-R043', eachAdjustment((one) => ['true', 'false'].includes(textAt(one, 'ChargeIndicator') ?? ''))],
  ['PEPPOL-EN16931-R051', isInCurrency],
  [
    'PEPPOL-EN16931-R053',
    (invoice) => nodesAt(invoice, 'TaxTotal').filter((tax) => nodeAt(tax, 'TaxSubtotal') !== null).length === 1,
  ],
  [
    'PEPPOL-EN16931-R054',
    (invoice) =>
      nodesAt(invoice, 'TaxTotal').filter((tax) => nodeAt(tax, 'TaxSubtotal') === null).length ===
      (has('TaxCurrencyCode')(invoice) ? 1 : 0),
  ],
  [
    'PEPPOL-EN16931-R061',
    (invoice) =>
      nodesAt(invoice, 'PaymentMeans').every(
        (means) => !['49', '59'].includes(textAt(means, 'PaymentMeansCode') ?? '') || has('PaymentMandate/ID')(means),
      ),
  ],
  ['PEPPOL-EN16931-R120', eachLine(isPriceTimesQuantity)],
  ['PEPPOL-EN16931-R121', eachLine((line) => isPositive(textAt(line, 'Price/BaseQuantity')))],
  [
    'PEPPOL-EN16931-R130',
    eachLine((line) => {
      const unit = nodeAt(line, 'Price/BaseQuantity')?.attributes['unitCode'];
      return unit === undefined || unit === quantityOf(line)?.attributes['unitCode'];
    }),
  ],
  ['PEPPOL-COMMON-R043', isBelgian],
  ['PEPPOL-EN16931-F001', (invoice) => everyNode(invoice).every(({ name, text }) => !dates.has(name) || isDay(text))],
  [
    'PEPPOL-EN16931-P0100',
    (invoice) => invoice.name !== 'Invoice' || peppolInvoiceTypes.has(textAt(invoice, 'InvoiceTypeCode') ?? ''),
  ],
  [
    'PEPPOL-EN16931-P0101',
    (invoice) =>
      invoice.name !== 'CreditNote' || peppolCreditNoteTypes.has(textAt(invoice, 'CreditNoteTypeCode') ?? ''),
  ],
  // Two kinds travel between Germans only, and our sellers are none.
  ['PEPPOL-EN16931-P0112', (invoice) => !['326', '384'].includes(textAt(invoice, 'InvoiceTypeCode') ?? '')],
  ['PEPPOL-EN16931-P0104', vatexOf('G', 'VATEX-EU-G')],
  ['PEPPOL-EN16931-P0105', vatexOf('O', 'VATEX-EU-O')],
  ['PEPPOL-EN16931-P0106', vatexOf('K', 'VATEX-EU-IC')],
  ['PEPPOL-EN16931-P0107', vatexOf('AE', 'VATEX-EU-AE')],
  ['PEPPOL-EN16931-P0108', vatexOf('E', 'VATEX-EU-D')],
  ['PEPPOL-EN16931-P0109', vatexOf('E', 'VATEX-EU-F')],
  ['PEPPOL-EN16931-P0110', vatexOf('E', 'VATEX-EU-I')],
  ['PEPPOL-EN16931-P0111', vatexOf('E', 'VATEX-EU-J')],
];
