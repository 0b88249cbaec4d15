import type { PlainDate } from '#domain/calendar/plainDate';
import { amountText, leaf, node, percentText, xmlText } from '#domain/einvoices/outgoingXml';
import type { XmlNode } from '#domain/imports/xmlNode';
import type { VatShare } from '#domain/ledger/vat';
import { subtractCents, sumCents, type Cents } from '#domain/money/cents';

/** A seller or a buyer as an electronic invoice names him. Empty: not known. */
export type OutgoingParty = {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  readonly country: string;
  /** Digits of the SIREN, the SIRET or the Belgian enterprise number. */
  readonly companyNumber: string;
  /** With the letters of its country. */
  readonly vatNumber: string;
};

/** What the ledger has of an invoice. It knows no lines: each rate of VAT makes one, named by the words of the invoice. */
export type OutgoingInvoice = {
  readonly kind: 'invoice' | 'creditNote';
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly deliveredOn: PlainDate | null;
  readonly orderReference: string;
  readonly paymentReference: string;
  readonly iban: string;
  readonly label: string;
  /** Above zero, also of a credit note. */
  readonly shares: readonly VatShare[];
  readonly gross: Cents;
  /** Paid before, of `gross`. */
  readonly paid: Cents;
  readonly seller: OutgoingParty;
  readonly buyer: OutgoingParty;
  /** Of a credit note: the invoice it lowers. */
  readonly preceding: string | null;
};

/** What an invoice of the ledger may lack. */
export const missingParts = [
  'seller.name',
  'seller.address',
  'seller.companyNumber',
  'seller.vatNumber',
  'iban',
  'buyer.name',
  'buyer.address',
  'buyer.companyNumber',
  'label',
  'vat',
  'vatZero',
  'dueOn',
] as const;
export type MissingPart = (typeof missingParts)[number];

/** What has to be added before an electronic invoice can be made; nothing: it is complete. */
export function missingFor(invoice: OutgoingInvoice): readonly MissingPart[] {
  const { buyer, dueOn, gross, iban, kind, label, seller, shares } = invoice;
  const hasAddress = ({ city, postcode, street }: OutgoingParty) =>
    [street, postcode, city].every((text) => text !== '');
  const total = sumCents(shares.flatMap(({ net, vat }) => [net, vat]));
  const lacks: Readonly<Record<MissingPart, boolean>> = {
    'seller.name': seller.name === '',
    'seller.address': !hasAddress(seller),
    'seller.companyNumber': seller.companyNumber === '',
    'seller.vatNumber': seller.vatNumber === '',
    iban: iban === '',
    'buyer.name': buyer.name === '',
    'buyer.address': !hasAddress(buyer),
    'buyer.companyNumber': buyer.companyNumber === '',
    label: label === '',
    vat: shares.length === 0 || total !== gross,
    // Why nothing is charged (exempt, reverse charge ...) has to be said, and the ledger does not know it.
    vatZero: shares.some(({ rateMilli }) => rateMilli === 0),
    dueOn: kind === 'invoice' && dueOn === null,
  };
  return missingParts.filter((part) => lacks[part]);
}

/**
 * An invoice or credit note of the ledger as UBL 2.1 for Peppol BIS Billing 3.
 *
 * @param invoice complete, as `missingFor` says
 * @source EN 16931-3-2; Peppol BIS Billing 3.0
 */
export function ublOf(invoice: OutgoingInvoice): XmlNode {
  const { kind, shares } = invoice;
  const isNote = kind === 'creditNote';
  const net = sumCents(shares.map((share) => share.net));
  const tax = sumCents(shares.map((share) => share.vat));
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
    node('AccountingSupplierParty', [partyOf(invoice.seller)]),
    node('AccountingCustomerParty', [partyOf(invoice.buyer)]),
    ...(invoice.deliveredOn === null ? [] : [node('Delivery', [leaf('ActualDeliveryDate', invoice.deliveredOn)])]),
    node('PaymentMeans', [
      leaf('PaymentMeansCode', '30'),
      ...(invoice.paymentReference === '' ? [] : [leaf('PaymentID', invoice.paymentReference)]),
      node('PayeeFinancialAccount', [leaf('ID', invoice.iban.replace(/\s/g, ''))]),
    ]),
    node('TaxTotal', [
      money('TaxAmount', tax),
      ...shares.map((share) =>
        node('TaxSubtotal', [
          money('TaxableAmount', share.net),
          money('TaxAmount', share.vat),
          categoryOf('TaxCategory', share),
        ]),
      ),
    ]),
    node('LegalMonetaryTotal', [
      money('LineExtensionAmount', net),
      money('TaxExclusiveAmount', net),
      money('TaxInclusiveAmount', invoice.gross),
      ...(invoice.paid === 0 ? [] : [money('PrepaidAmount', invoice.paid)]),
      money('PayableAmount', subtractCents(invoice.gross, invoice.paid)),
    ]),
    ...shares.map((share, index) => lineOf(invoice, share, index + 1)),
  ]);
}

function lineOf({ kind, label }: OutgoingInvoice, share: VatShare, n: number): XmlNode {
  const isNote = kind === 'creditNote';
  return node(isNote ? 'CreditNoteLine' : 'InvoiceLine', [
    leaf('ID', String(n)),
    leaf(isNote ? 'CreditedQuantity' : 'InvoicedQuantity', '1', { unitCode: 'C62' }),
    money('LineExtensionAmount', share.net),
    node('Item', [leaf('Name', label), categoryOf('ClassifiedTaxCategory', share)]),
    node('Price', [money('PriceAmount', share.net)]),
  ]);
}

function partyOf(party: OutgoingParty): XmlNode {
  const scheme = party.country === 'BE' ? '0208' : party.companyNumber.length === 14 ? '0009' : '0002';
  const number = leaf('CompanyID', party.companyNumber, { schemeID: scheme });
  return node('Party', [
    leaf('EndpointID', party.companyNumber, { schemeID: scheme }),
    node('PartyName', [leaf('Name', party.name)]),
    node('PostalAddress', [
      leaf('StreetName', party.street),
      leaf('CityName', party.city),
      leaf('PostalZone', party.postcode),
      node('Country', [leaf('IdentificationCode', party.country)]),
    ]),
    ...(party.vatNumber === '' ? [] : [node('PartyTaxScheme', [leaf('CompanyID', party.vatNumber), vatScheme()])]),
    node('PartyLegalEntity', [leaf('RegistrationName', party.name), number]),
  ]);
}

function categoryOf(name: string, { rateMilli }: VatShare): XmlNode {
  return node(name, [leaf('ID', 'S'), leaf('Percent', percentText(rateMilli)), vatScheme()]);
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
