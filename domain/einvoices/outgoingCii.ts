import type { PlainDate } from '#domain/calendar/plainDate';
import {
  linesToWrite,
  schemeOf,
  sumsToWrite,
  taxNumberToWrite,
  vatNumberToWrite,
  vatToWrite,
  type OutgoingInvoice,
  type OutgoingParty,
} from '#domain/einvoices/outgoing';
import { amountText, leaf, node, optional, percentText, xmlText } from '#domain/einvoices/outgoingXml';
import type { XmlNode } from '#domain/imports/xmlNode';
import type { InvoiceLine, LineAdjustment, VatPart } from '#domain/ledger/invoiceLine';
import { negateCents, subtractCents, type Cents } from '#domain/money/cents';
import { oneDecimal } from '#domain/money/decimal';

/**
 * An invoice or credit note of the ledger as a Cross Industry Invoice: the data of a Factur-X file, profile EN 16931. The
 * order of the elements is that of the schema.
 *
 * @param invoice complete, as `missingFor` says
 * @source EN 16931-3-3; UN/CEFACT CII D16B; Factur-X 1.0
 */
export function ciiOf(invoice: OutgoingInvoice): XmlNode {
  const { issuedOn, kind, number } = invoice;
  const lines = linesToWrite(invoice).filter((line) => line.kind === 'line');
  return node('CrossIndustryInvoice', [
    node('ExchangedDocumentContext', [
      node('GuidelineSpecifiedDocumentContextParameter', [leaf('ID', 'urn:cen.eu:en16931:2017')]),
    ]),
    node('ExchangedDocument', [
      leaf('ID', number),
      leaf('TypeCode', kind === 'creditNote' ? '381' : '380'),
      day('IssueDateTime', issuedOn),
    ]),
    node('SupplyChainTradeTransaction', [
      ...lines.map((line, index) => lineOf(line, index + 1)),
      agreementOf(invoice),
      node('ApplicableHeaderTradeDelivery', deliveryOf(invoice)),
      settlementOf(invoice),
    ]),
  ]);
}

function lineOf(line: InvoiceLine, n: number): XmlNode {
  const { adjustments, details, name, net, pricePer, quantity, unit, unitPrice } = line;
  return node('IncludedSupplyChainTradeLineItem', [
    node('AssociatedDocumentLineDocument', [leaf('LineID', String(n))]),
    node('SpecifiedTradeProduct', [leaf('Name', name), ...optional('Description', details)]),
    node('SpecifiedLineTradeAgreement', [
      node('NetPriceProductTradePrice', [
        leaf('ChargeAmount', unitPrice),
        ...(pricePer === oneDecimal ? [] : [leaf('BasisQuantity', pricePer, { unitCode: unit })]),
      ]),
    ]),
    node('SpecifiedLineTradeDelivery', [leaf('BilledQuantity', quantity, { unitCode: unit })]),
    node('SpecifiedLineTradeSettlement', [
      node('ApplicableTradeTax', categoryOf(line)),
      ...adjustments.map((one) => adjustmentOf(one, [])),
      node('SpecifiedTradeSettlementLineMonetarySummation', [money('LineTotalAmount', net)]),
    ]),
  ]);
}

function agreementOf(invoice: OutgoingInvoice): XmlNode {
  const { buyer, orderReference, seller } = invoice;
  return node('ApplicableHeaderTradeAgreement', [
    leaf('BuyerReference', orderReference === '' ? buyer.name : orderReference),
    node('SellerTradeParty', partyOf(invoice, seller)),
    node('BuyerTradeParty', partyOf(invoice, buyer)),
    ...(orderReference === ''
      ? []
      : [node('BuyerOrderReferencedDocument', [leaf('IssuerAssignedID', orderReference)])]),
  ]);
}

function partyOf(invoice: OutgoingInvoice, party: OutgoingParty): readonly XmlNode[] {
  const schemeID = schemeOf(party);
  const vatNumber = vatNumberToWrite(invoice, party);
  const taxNumber = party === invoice.seller ? taxNumberToWrite(invoice) : '';
  return [
    leaf('Name', party.name),
    node('SpecifiedLegalOrganization', [leaf('ID', party.companyNumber, { schemeID })]),
    node('PostalTradeAddress', [
      leaf('PostcodeCode', party.postcode),
      leaf('LineOne', party.street),
      leaf('CityName', party.city),
      leaf('CountryID', party.country),
    ]),
    node('URIUniversalCommunication', [leaf('URIID', party.companyNumber, { schemeID })]),
    ...(vatNumber === '' ? [] : [node('SpecifiedTaxRegistration', [leaf('ID', vatNumber, { schemeID: 'VA' })])]),
    ...(taxNumber === '' ? [] : [node('SpecifiedTaxRegistration', [leaf('ID', taxNumber, { schemeID: 'FC' })])]),
  ];
}

function deliveryOf({ buyer, deliveredOn }: OutgoingInvoice): readonly XmlNode[] {
  if (deliveredOn === null) return [];
  return [
    node('ShipToTradeParty', [node('PostalTradeAddress', [leaf('CountryID', buyer.country)])]),
    node('ActualDeliverySupplyChainEvent', [day('OccurrenceDateTime', deliveredOn)]),
  ];
}

function settlementOf(invoice: OutgoingInvoice): XmlNode {
  const { dueOn, iban, kind, paymentReference, preceding } = invoice;
  return node('ApplicableHeaderTradeSettlement', [
    ...optional('PaymentReference', paymentReference),
    leaf('InvoiceCurrencyCode', 'EUR'),
    node('SpecifiedTradeSettlementPaymentMeans', [
      leaf('TypeCode', '30'),
      node('PayeePartyCreditorFinancialAccount', [leaf('IBANID', iban.replace(/\s/g, ''))]),
    ]),
    ...vatToWrite(invoice).map(shareOf),
    ...linesToWrite(invoice).flatMap((line) => (line.kind === 'line' ? [] : [adjustmentOfAll(line)])),
    ...(kind === 'creditNote' || dueOn === null
      ? []
      : [node('SpecifiedTradePaymentTerms', [day('DueDateDateTime', dueOn)])]),
    summationOf(invoice),
    ...(preceding === null ? [] : [node('InvoiceReferencedDocument', [leaf('IssuerAssignedID', preceding)])]),
  ]);
}

function summationOf(invoice: OutgoingInvoice): XmlNode {
  const { gross, paid } = invoice;
  const { allowances, charges, lines, net, tax } = sumsToWrite(invoice);
  return node('SpecifiedTradeSettlementHeaderMonetarySummation', [
    money('LineTotalAmount', lines),
    ...(charges === null ? [] : [money('ChargeTotalAmount', charges)]),
    ...(allowances === null ? [] : [money('AllowanceTotalAmount', allowances)]),
    money('TaxBasisTotalAmount', net),
    leaf('TaxTotalAmount', amountText(tax), { currencyID: 'EUR' }),
    money('GrandTotalAmount', gross),
    ...(paid === 0 ? [] : [money('TotalPrepaidAmount', paid)]),
    money('DuePayableAmount', subtractCents(gross, paid)),
  ]);
}

function shareOf({ category, exemption, exemptionCode, net, rateMilli, vat }: VatPart): XmlNode {
  return node('ApplicableTradeTax', [
    money('CalculatedAmount', vat),
    leaf('TypeCode', 'VAT'),
    ...optional('ExemptionReason', exemption),
    money('BasisAmount', net),
    leaf('CategoryCode', category),
    ...optional('ExemptionReasonCode', exemptionCode),
    ...(category === 'O' ? [] : [leaf('RateApplicablePercent', percentText(rateMilli))]),
  ]);
}

function categoryOf({ category, rateMilli }: Pick<VatPart, 'category' | 'rateMilli'>): readonly XmlNode[] {
  const percent = category === 'O' ? [] : [leaf('RateApplicablePercent', percentText(rateMilli))];
  return [leaf('TypeCode', 'VAT'), leaf('CategoryCode', category), ...percent];
}

function adjustmentOfAll(line: InvoiceLine): XmlNode {
  const isCharge = line.kind === 'charge';
  const amount = isCharge ? line.net : negateCents(line.net);
  return adjustmentOf({ isCharge, amount, reason: line.name }, [node('CategoryTradeTax', categoryOf(line))]);
}

function adjustmentOf({ amount, isCharge, reason }: LineAdjustment, tax: readonly XmlNode[]): XmlNode {
  return node('SpecifiedTradeAllowanceCharge', [
    node('ChargeIndicator', [leaf('Indicator', String(isCharge))]),
    money('ActualAmount', amount),
    reason === '' ? leaf('ReasonCode', isCharge ? 'ABK' : '95') : leaf('Reason', reason),
    ...tax,
  ]);
}

function money(name: string, amount: Cents): XmlNode {
  return leaf(name, amountText(amount));
}

function day(name: string, date: PlainDate): XmlNode {
  return node(name, [leaf('DateTimeString', date.replaceAll('-', ''), { format: '102' })]);
}

const spaces = 'urn:un:unece:uncefact:data:standard';
const roots: ReadonlySet<string> = new Set([
  'CrossIndustryInvoice',
  'ExchangedDocumentContext',
  'ExchangedDocument',
  'SupplyChainTradeTransaction',
]);

/** The text of a CII file. */
export function ciiText(root: XmlNode): string {
  const prefixOf = ({ name }: XmlNode) =>
    roots.has(name) ? 'rsm:' : name === 'DateTimeString' || name === 'Indicator' ? 'udt:' : 'ram:';
  return xmlText(root, prefixOf, {
    'xmlns:rsm': `${spaces}:CrossIndustryInvoice:100`,
    'xmlns:ram': `${spaces}:ReusableAggregateBusinessInformationEntity:100`,
    'xmlns:udt': `${spaces}:UnqualifiedDataType:100`,
  });
}
