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
 * An invoice or credit note of the ledger as UBL 2.1 for Peppol BIS Billing 3. The order of the elements is that of the
 * schema.
 *
 * @param invoice complete, as `missingFor` says
 * @source EN 16931-3-2; Peppol BIS Billing 3.0
 */
export function ublOf(invoice: OutgoingInvoice): XmlNode {
  const isNote = invoice.kind === 'creditNote';
  const lines = linesToWrite(invoice);
  return node(isNote ? 'CreditNote' : 'Invoice', [
    leaf('CustomizationID', 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'),
    leaf('ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'),
    leaf('ID', invoice.number),
    leaf('IssueDate', invoice.issuedOn),
    ...(isNote || invoice.dueOn === null ? [] : [leaf('DueDate', invoice.dueOn)]),
    leaf(isNote ? 'CreditNoteTypeCode' : 'InvoiceTypeCode', isNote ? '381' : '380'),
    leaf('DocumentCurrencyCode', 'EUR'),
    // Peppol wants a reference of the buyer: without his order, his own name finds the way in his house.
    leaf('BuyerReference', invoice.orderReference === '' ? invoice.buyer.name : invoice.orderReference),
    ...(invoice.preceding === null
      ? []
      : [node('BillingReference', [node('InvoiceDocumentReference', [leaf('ID', invoice.preceding)])])]),
    node('AccountingSupplierParty', [partyOf(invoice, invoice.seller)]),
    node('AccountingCustomerParty', [partyOf(invoice, invoice.buyer)]),
    ...deliveryOf(invoice),
    node('PaymentMeans', [
      leaf('PaymentMeansCode', '30'),
      ...optional('PaymentID', invoice.paymentReference),
      node('PayeeFinancialAccount', [leaf('ID', invoice.iban.replace(/\s/g, ''))]),
    ]),
    ...lines.filter(({ kind }) => kind !== 'line').map(adjustmentOfAll),
    ...totalsOf(invoice),
    ...lines.filter(({ kind }) => kind === 'line').map((line, index) => lineOf(line, index + 1, isNote)),
  ]);
}

function deliveryOf({ buyer, deliveredOn }: OutgoingInvoice): readonly XmlNode[] {
  if (deliveredOn === null) return [];
  const country = node('Country', [leaf('IdentificationCode', buyer.country)]);
  return [
    node('Delivery', [leaf('ActualDeliveryDate', deliveredOn), node('DeliveryLocation', [node('Address', [country])])]),
  ];
}

function totalsOf(invoice: OutgoingInvoice): readonly XmlNode[] {
  const { allowances, charges, lines, net, tax } = sumsToWrite(invoice);
  return [
    node('TaxTotal', [
      money('TaxAmount', tax),
      ...vatToWrite(invoice).map((part) =>
        node('TaxSubtotal', [
          money('TaxableAmount', part.net),
          money('TaxAmount', part.vat),
          categoryOf('TaxCategory', part, [
            ...optional('TaxExemptionReasonCode', part.exemptionCode),
            ...optional('TaxExemptionReason', part.exemption),
          ]),
        ]),
      ),
    ]),
    node('LegalMonetaryTotal', [
      money('LineExtensionAmount', lines),
      money('TaxExclusiveAmount', net),
      money('TaxInclusiveAmount', invoice.gross),
      ...(allowances === null ? [] : [money('AllowanceTotalAmount', allowances)]),
      ...(charges === null ? [] : [money('ChargeTotalAmount', charges)]),
      ...(invoice.paid === 0 ? [] : [money('PrepaidAmount', invoice.paid)]),
      money('PayableAmount', subtractCents(invoice.gross, invoice.paid)),
    ]),
  ];
}

function lineOf(line: InvoiceLine, n: number, isNote: boolean): XmlNode {
  const { adjustments, details, name, net, pricePer, quantity, unit, unitPrice } = line;
  return node(isNote ? 'CreditNoteLine' : 'InvoiceLine', [
    leaf('ID', String(n)),
    leaf(isNote ? 'CreditedQuantity' : 'InvoicedQuantity', quantity, { unitCode: unit }),
    money('LineExtensionAmount', net),
    ...adjustments.map((one) => adjustmentOf(one, [])),
    node('Item', [...optional('Description', details), leaf('Name', name), categoryOf('ClassifiedTaxCategory', line)]),
    node('Price', [
      leaf('PriceAmount', unitPrice, { currencyID: 'EUR' }),
      ...(pricePer === oneDecimal ? [] : [leaf('BaseQuantity', pricePer, { unitCode: unit })]),
    ]),
  ]);
}

function adjustmentOfAll(line: InvoiceLine): XmlNode {
  const isCharge = line.kind === 'charge';
  const amount = isCharge ? line.net : negateCents(line.net);
  return adjustmentOf({ isCharge, amount, reason: line.name }, [categoryOf('TaxCategory', line)]);
}

function adjustmentOf({ amount, isCharge, reason }: LineAdjustment, tax: readonly XmlNode[]): XmlNode {
  return node('AllowanceCharge', [
    leaf('ChargeIndicator', String(isCharge)),
    reason === '' ? leaf('AllowanceChargeReasonCode', isCharge ? 'ABK' : '95') : leaf('AllowanceChargeReason', reason),
    money('Amount', amount),
    ...tax,
  ]);
}

function partyOf(invoice: OutgoingInvoice, party: OutgoingParty): XmlNode {
  const schemeID = schemeOf(party);
  const vatNumber = vatNumberToWrite(invoice, party);
  const taxNumber = party === invoice.seller ? taxNumberToWrite(invoice) : '';
  return node('Party', [
    leaf('EndpointID', party.companyNumber, { schemeID }),
    node('PartyName', [leaf('Name', party.name)]),
    node('PostalAddress', [
      leaf('StreetName', party.street),
      leaf('CityName', party.city),
      leaf('PostalZone', party.postcode),
      node('Country', [leaf('IdentificationCode', party.country)]),
    ]),
    ...(vatNumber === '' ? [] : [node('PartyTaxScheme', [leaf('CompanyID', vatNumber), vatScheme()])]),
    ...(taxNumber === ''
      ? []
      : [node('PartyTaxScheme', [leaf('CompanyID', taxNumber), node('TaxScheme', [leaf('ID', 'TAX')])])]),
    node('PartyLegalEntity', [
      leaf('RegistrationName', party.name),
      leaf('CompanyID', party.companyNumber, { schemeID }),
    ]),
  ]);
}

function categoryOf(
  name: string,
  { category, rateMilli }: Pick<VatPart, 'category' | 'rateMilli'>,
  reasons: readonly XmlNode[] = [],
): XmlNode {
  const percent = category === 'O' ? [] : [leaf('Percent', percentText(rateMilli))];
  return node(name, [leaf('ID', category), ...percent, ...reasons, vatScheme()]);
}

const vatScheme = () => node('TaxScheme', [leaf('ID', 'VAT')]);

function money(name: string, amount: Cents): XmlNode {
  return leaf(name, amountText(amount), { currencyID: 'EUR' });
}

const spaces = 'urn:oasis:names:specification:ubl:schema:xsd';

/** The text of a UBL file: what has parts is an aggregate, what has text is basic. */
export function ublText(root: XmlNode): string {
  return xmlText(
    root,
    (element) => (element === root || element.name === root.name ? '' : element.children.length > 0 ? 'cac:' : 'cbc:'),
    {
      xmlns: `${spaces}:${root.name}-2`,
      'xmlns:cac': `${spaces}:CommonAggregateComponents-2`,
      'xmlns:cbc': `${spaces}:CommonBasicComponents-2`,
    },
  );
}
