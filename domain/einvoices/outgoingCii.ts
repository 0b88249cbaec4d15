import type { PlainDate } from '#domain/calendar/plainDate';
import type { OutgoingInvoice, OutgoingParty } from '#domain/einvoices/outgoing';
import { amountText, leaf, node, percentText, xmlText } from '#domain/einvoices/outgoingXml';
import type { XmlNode } from '#domain/imports/xmlNode';
import type { VatShare } from '#domain/ledger/vat';
import { subtractCents, sumCents, type Cents } from '#domain/money/cents';

/**
 * An invoice or credit note of the ledger as a Cross Industry Invoice: the data of a Factur-X file, profile EN 16931. The
 * order of the elements is that of the schema.
 *
 * @param invoice complete, as `missingFor` says
 * @source EN 16931-3-3; UN/CEFACT CII D16B; Factur-X 1.0
 */
export function ciiOf(invoice: OutgoingInvoice): XmlNode {
  const { issuedOn, kind, number, shares } = invoice;
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
      ...shares.map((share, index) => lineOf(invoice, share, index + 1)),
      agreementOf(invoice),
      node('ApplicableHeaderTradeDelivery', deliveryOf(invoice)),
      settlementOf(invoice),
    ]),
  ]);
}

function lineOf({ label }: OutgoingInvoice, share: VatShare, n: number): XmlNode {
  return node('IncludedSupplyChainTradeLineItem', [
    node('AssociatedDocumentLineDocument', [leaf('LineID', String(n))]),
    node('SpecifiedTradeProduct', [leaf('Name', label)]),
    node('SpecifiedLineTradeAgreement', [
      node('NetPriceProductTradePrice', [leaf('ChargeAmount', amountText(share.net))]),
    ]),
    node('SpecifiedLineTradeDelivery', [leaf('BilledQuantity', '1', { unitCode: 'C62' })]),
    node('SpecifiedLineTradeSettlement', [
      node('ApplicableTradeTax', [
        leaf('TypeCode', 'VAT'),
        leaf('CategoryCode', 'S'),
        leaf('RateApplicablePercent', percentText(share.rateMilli)),
      ]),
      node('SpecifiedTradeSettlementLineMonetarySummation', [money('LineTotalAmount', share.net)]),
    ]),
  ]);
}

function agreementOf({ buyer, orderReference, seller }: OutgoingInvoice): XmlNode {
  return node('ApplicableHeaderTradeAgreement', [
    leaf('BuyerReference', orderReference === '' ? buyer.name : orderReference),
    node('SellerTradeParty', partyOf(seller)),
    node('BuyerTradeParty', partyOf(buyer)),
    ...(orderReference === ''
      ? []
      : [node('BuyerOrderReferencedDocument', [leaf('IssuerAssignedID', orderReference)])]),
  ]);
}

function partyOf(party: OutgoingParty): readonly XmlNode[] {
  const scheme = party.country === 'BE' ? '0208' : party.companyNumber.length === 14 ? '0009' : '0002';
  return [
    leaf('Name', party.name),
    node('SpecifiedLegalOrganization', [leaf('ID', party.companyNumber, { schemeID: scheme })]),
    node('PostalTradeAddress', [
      leaf('PostcodeCode', party.postcode),
      leaf('LineOne', party.street),
      leaf('CityName', party.city),
      leaf('CountryID', party.country),
    ]),
    node('URIUniversalCommunication', [leaf('URIID', party.companyNumber, { schemeID: scheme })]),
    ...(party.vatNumber === ''
      ? []
      : [node('SpecifiedTaxRegistration', [leaf('ID', party.vatNumber, { schemeID: 'VA' })])]),
  ];
}

function deliveryOf({ deliveredOn }: OutgoingInvoice): readonly XmlNode[] {
  return deliveredOn === null ? [] : [node('ActualDeliverySupplyChainEvent', [day('OccurrenceDateTime', deliveredOn)])];
}

function settlementOf(invoice: OutgoingInvoice): XmlNode {
  const { dueOn, gross, iban, kind, paid, paymentReference, preceding, shares } = invoice;
  const net = sumCents(shares.map((share) => share.net));
  const tax = sumCents(shares.map((share) => share.vat));
  return node('ApplicableHeaderTradeSettlement', [
    ...(paymentReference === '' ? [] : [leaf('PaymentReference', paymentReference)]),
    leaf('InvoiceCurrencyCode', 'EUR'),
    node('SpecifiedTradeSettlementPaymentMeans', [
      leaf('TypeCode', '30'),
      node('PayeePartyCreditorFinancialAccount', [leaf('IBANID', iban.replace(/\s/g, ''))]),
    ]),
    ...shares.map((share) =>
      node('ApplicableTradeTax', [
        money('CalculatedAmount', share.vat),
        leaf('TypeCode', 'VAT'),
        money('BasisAmount', share.net),
        leaf('CategoryCode', 'S'),
        leaf('RateApplicablePercent', percentText(share.rateMilli)),
      ]),
    ),
    ...(kind === 'creditNote' || dueOn === null
      ? []
      : [node('SpecifiedTradePaymentTerms', [day('DueDateDateTime', dueOn)])]),
    node('SpecifiedTradeSettlementHeaderMonetarySummation', [
      money('LineTotalAmount', net),
      money('TaxBasisTotalAmount', net),
      leaf('TaxTotalAmount', amountText(tax), { currencyID: 'EUR' }),
      money('GrandTotalAmount', gross),
      ...(paid === 0 ? [] : [money('TotalPrepaidAmount', paid)]),
      money('DuePayableAmount', subtractCents(gross, paid)),
    ]),
    ...(preceding === null ? [] : [node('InvoiceReferencedDocument', [leaf('IssuerAssignedID', preceding)])]),
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
  const prefixOf = ({ name }: XmlNode) => (roots.has(name) ? 'rsm:' : name === 'DateTimeString' ? 'udt:' : 'ram:');
  return xmlText(root, prefixOf, {
    'xmlns:rsm': `${spaces}:CrossIndustryInvoice:100`,
    'xmlns:ram': `${spaces}:ReusableAggregateBusinessInformationEntity:100`,
    'xmlns:udt': `${spaces}:UnqualifiedDataType:100`,
  });
}
