import { leaf, node } from '#domain/einvoices/outgoingXml';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';

const trade = 'SupplyChainTradeTransaction';
const agreement = `${trade}/ApplicableHeaderTradeAgreement`;
const settlement = `${trade}/ApplicableHeaderTradeSettlement`;
const totals = `${settlement}/SpecifiedTradeSettlementHeaderMonetarySummation`;

/**
 * The business terms of a Cross Industry Invoice in the shape of UBL, so that one table of rules looks through both. It
 * holds what the rules ask for and nothing else, and is never written to a file.
 *
 * @source EN 16931-3-2 and EN 16931-3-3: the same business terms in two syntaxes
 */
export function ciiAsUbl(cii: XmlNode): XmlNode {
  const isNote = textAt(cii, 'ExchangedDocument/TypeCode') === '381';
  const of = (name: string, path: string) => copied(cii, path, name);
  return node(isNote ? 'CreditNote' : 'Invoice', [
    ...of('CustomizationID', 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID'),
    ...of('ID', 'ExchangedDocument/ID'),
    ...of('IssueDate', 'ExchangedDocument/IssueDateTime/DateTimeString'),
    ...of('DueDate', `${settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`),
    ...of(isNote ? 'CreditNoteTypeCode' : 'InvoiceTypeCode', 'ExchangedDocument/TypeCode'),
    ...of('DocumentCurrencyCode', `${settlement}/InvoiceCurrencyCode`),
    ...of('BuyerReference', `${agreement}/BuyerReference`),
    ...wrapped('OrderReference', copied(cii, `${agreement}/BuyerOrderReferencedDocument/IssuerAssignedID`, 'ID')),
    ...nodesAt(cii, `${settlement}/InvoiceReferencedDocument`).map((before) =>
      node('BillingReference', [node('InvoiceDocumentReference', copied(before, 'IssuerAssignedID', 'ID'))]),
    ),
    node('AccountingSupplierParty', [partyOf(nodeAt(cii, `${agreement}/SellerTradeParty`))]),
    node('AccountingCustomerParty', [partyOf(nodeAt(cii, `${agreement}/BuyerTradeParty`))]),
    ...deliveryOf(cii),
    ...nodesAt(cii, `${settlement}/SpecifiedTradeSettlementPaymentMeans`).map(meansOf),
    ...nodesAt(cii, `${settlement}/SpecifiedTradeAllowanceCharge`).map(chargeOf),
    node('TaxTotal', [
      ...of('TaxAmount', `${totals}/TaxTotalAmount`),
      ...nodesAt(cii, `${settlement}/ApplicableTradeTax`).map((tax) =>
        node('TaxSubtotal', [
          ...copied(tax, 'BasisAmount', 'TaxableAmount'),
          ...copied(tax, 'CalculatedAmount', 'TaxAmount'),
          categoryOf('TaxCategory', tax),
        ]),
      ),
    ]),
    node('LegalMonetaryTotal', [
      ...of('LineExtensionAmount', `${totals}/LineTotalAmount`),
      ...of('AllowanceTotalAmount', `${totals}/AllowanceTotalAmount`),
      ...of('ChargeTotalAmount', `${totals}/ChargeTotalAmount`),
      ...of('TaxExclusiveAmount', `${totals}/TaxBasisTotalAmount`),
      ...of('TaxInclusiveAmount', `${totals}/GrandTotalAmount`),
      ...of('PrepaidAmount', `${totals}/TotalPrepaidAmount`),
      ...of('PayableRoundingAmount', `${totals}/RoundingAmount`),
      ...of('PayableAmount', `${totals}/DuePayableAmount`),
    ]),
    ...nodesAt(cii, `${trade}/IncludedSupplyChainTradeLineItem`).map((line) => lineOf(line, isNote)),
  ]);
}

function deliveryOf(cii: XmlNode): readonly XmlNode[] {
  const delivery = nodeAt(cii, `${trade}/ApplicableHeaderTradeDelivery`);
  const on = copied(delivery, 'ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString', 'ActualDeliveryDate');
  const country = copied(delivery, 'ShipToTradeParty/PostalTradeAddress/CountryID', 'IdentificationCode');
  const place = wrapped('Country', country);
  return wrapped('Delivery', [...on, ...wrapped('DeliveryLocation', wrapped('Address', place))]);
}

function partyOf(party: XmlNode | null): XmlNode {
  const address = nodeAt(party, 'PostalTradeAddress');
  return node('Party', [
    ...copied(party, 'URIUniversalCommunication/URIID', 'EndpointID'),
    ...wrapped('PartyIdentification', copied(party, 'ID', 'ID')),
    ...(address === null
      ? []
      : [node('PostalAddress', [node('Country', copied(address, 'CountryID', 'IdentificationCode'))])]),
    ...nodesAt(party, 'SpecifiedTaxRegistration/ID').map(({ attributes, text }) =>
      node('PartyTaxScheme', [
        leaf('CompanyID', text),
        node('TaxScheme', [leaf('ID', attributes['schemeID'] === 'VA' ? 'VAT' : 'TAX')]),
      ]),
    ),
    node('PartyLegalEntity', [
      ...copied(party, 'Name', 'RegistrationName'),
      ...copied(party, 'SpecifiedLegalOrganization/ID', 'CompanyID'),
    ]),
  ]);
}

function meansOf(means: XmlNode): XmlNode {
  const account = copied(means, 'PayeePartyCreditorFinancialAccount/IBANID', 'ID');
  return node('PaymentMeans', [
    ...copied(means, 'TypeCode', 'PaymentMeansCode'),
    ...wrapped('PayeeFinancialAccount', account),
  ]);
}

function chargeOf(charge: XmlNode): XmlNode {
  const tax = nodeAt(charge, 'CategoryTradeTax');
  return node('AllowanceCharge', [
    ...copied(charge, 'ChargeIndicator/Indicator', 'ChargeIndicator'),
    ...copied(charge, 'ReasonCode', 'AllowanceChargeReasonCode'),
    ...copied(charge, 'Reason', 'AllowanceChargeReason'),
    ...copied(charge, 'ActualAmount', 'Amount'),
    ...copied(charge, 'BasisAmount', 'BaseAmount'),
    ...(tax === null ? [] : [categoryOf('TaxCategory', tax)]),
  ]);
}

function lineOf(line: XmlNode, isNote: boolean): XmlNode {
  const tax = nodeAt(line, 'SpecifiedLineTradeSettlement/ApplicableTradeTax');
  const quantity = isNote ? 'CreditedQuantity' : 'InvoicedQuantity';
  return node(isNote ? 'CreditNoteLine' : 'InvoiceLine', [
    ...copied(line, 'AssociatedDocumentLineDocument/LineID', 'ID'),
    ...copied(line, 'SpecifiedLineTradeDelivery/BilledQuantity', quantity),
    ...copied(
      line,
      'SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount',
      'LineExtensionAmount',
    ),
    ...nodesAt(line, 'SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge').map(chargeOf),
    node('Item', [
      ...copied(line, 'SpecifiedTradeProduct/Name', 'Name'),
      ...(tax === null ? [] : [categoryOf('ClassifiedTaxCategory', tax)]),
    ]),
    node('Price', [
      ...copied(line, 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount', 'PriceAmount'),
      ...copied(line, 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/BasisQuantity', 'BaseQuantity'),
    ]),
  ]);
}

function categoryOf(name: string, tax: XmlNode): XmlNode {
  return node(name, [
    ...copied(tax, 'CategoryCode', 'ID'),
    ...copied(tax, 'RateApplicablePercent', 'Percent'),
    ...copied(tax, 'ExemptionReasonCode', 'TaxExemptionReasonCode'),
    ...copied(tax, 'ExemptionReason', 'TaxExemptionReason'),
    node('TaxScheme', copied(tax, 'TypeCode', 'ID')),
  ]);
}

// The element at a path under its other name; none when it is not there.
function copied(from: XmlNode | null, path: string, name: string): readonly XmlNode[] {
  const found = nodeAt(from, path);
  return found === null ? [] : [leaf(name, found.text, found.attributes)];
}

function wrapped(name: string, children: readonly XmlNode[]): readonly XmlNode[] {
  return children.length === 0 ? [] : [node(name, children)];
}
