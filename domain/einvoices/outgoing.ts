import type { PlainDate } from '#domain/calendar/plainDate';
import { vatPartsOf, type InvoiceLine, type VatPart } from '#domain/ledger/invoiceLine';
import type { VatShare } from '#domain/ledger/vat';
import { negateCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { decimalOfCents, oneDecimal } from '#domain/money/decimal';

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

/** What the ledger has of an invoice. */
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
  /** As on its paper. Empty when the ledger has none: each rate of VAT makes one, named by the words of the invoice. */
  readonly lines: readonly InvoiceLine[];
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
  'buyer.vatNumber',
  'label',
  'vat',
  'vatZero',
  'exemption',
  'outOfScope',
  'deliveredOn',
  'dueOn',
] as const;
export type MissingPart = (typeof missingParts)[number];

/** What has to be added before an electronic invoice can be made; nothing: it is complete. */
export function missingFor(invoice: OutgoingInvoice): readonly MissingPart[] {
  const { buyer, deliveredOn, dueOn, gross, iban, kind, label, lines, seller, shares } = invoice;
  const hasAddress = ({ city, postcode, street }: OutgoingParty) =>
    [street, postcode, city].every((text) => text !== '');
  const total = sumCents(shares.flatMap(({ net, vat }) => [net, vat]));
  const categories = new Set(lines.map(({ category }) => category));
  const lacks: Readonly<Record<MissingPart, boolean>> = {
    'seller.name': seller.name === '',
    'seller.address': !hasAddress(seller),
    'seller.companyNumber': seller.companyNumber === '',
    'seller.vatNumber': seller.vatNumber === '' && !categories.has('O') && taxNumberToWrite(invoice) === '',
    iban: iban === '',
    'buyer.name': buyer.name === '',
    'buyer.address': !hasAddress(buyer),
    'buyer.companyNumber': buyer.companyNumber === '',
    'buyer.vatNumber': buyer.vatNumber === '' && categories.has('K'),
    label: lines.length === 0 && label === '',
    vat: shares.length === 0 || total !== gross,
    // Why nothing is charged (exempt, reverse charge ...) has to be said: without its lines the ledger does not know it.
    vatZero: lines.length === 0 && shares.some(({ rateMilli }) => rateMilli === 0),
    exemption: lines.some(isUnexplained),
    outOfScope: categories.has('O') && categories.size > 1,
    deliveredOn: deliveredOn === null && categories.has('K'),
    dueOn: kind === 'invoice' && dueOn === null,
  };
  return missingParts.filter((part) => lacks[part]);
}

// The other categories without VAT say why by themselves.
function isUnexplained({ category, exemption, exemptionCode }: InvoiceLine): boolean {
  return category === 'E' && exemption === '' && exemptionCode === '';
}

/** The lines to write: those of the paper or, when they are not known, one for each rate of VAT. */
export function linesToWrite({ label, lines, shares }: OutgoingInvoice): readonly InvoiceLine[] {
  if (lines.length > 0) return lines;
  return shares.map(({ net, rateMilli }) => ({
    ...{ kind: 'line', name: label, details: '', quantity: oneDecimal, unit: 'C62' },
    ...{ unitPrice: decimalOfCents(net), pricePer: oneDecimal, adjustments: [] },
    ...{ category: 'S', rateMilli, exemption: '', exemptionCode: '', net },
  }));
}

const ownReason = { AE: 'VATEX-EU-AE', K: 'VATEX-EU-IC', G: 'VATEX-EU-G', O: 'VATEX-EU-O' } as const;

/**
 * VAT by category and rate as it is written: bases of the lines, VAT as the ledger has it, and why nothing is charged.
 *
 * @source code list VATEX of the European Commission
 */
export function vatToWrite(invoice: OutgoingInvoice): readonly VatPart[] {
  return vatPartsOf(linesToWrite(invoice)).map((part) => ({
    ...part,
    vat:
      part.category === 'S'
        ? (invoice.shares.find(({ rateMilli }) => rateMilli === part.rateMilli)?.vat ?? zeroCents)
        : zeroCents,
    exemptionCode: codeOf(part),
  }));
}

function codeOf({ category, exemption, exemptionCode }: VatPart): string {
  if (category === 'S' || category === 'Z' || category === 'E') return exemptionCode;
  return exemptionCode === '' && exemption === '' ? ownReason[category] : exemptionCode;
}

/** What lines and what is taken off or added for the whole document make, all above zero; null: nothing is. */
export function sumsToWrite(invoice: OutgoingInvoice): {
  readonly lines: Cents;
  readonly allowances: Cents | null;
  readonly charges: Cents | null;
  readonly net: Cents;
  readonly tax: Cents;
} {
  const written = linesToWrite(invoice);
  const sum = (kind: InvoiceLine['kind']) =>
    sumCents(written.filter((line) => line.kind === kind).map(({ net }) => net));
  const has = (kind: InvoiceLine['kind']) => written.some((line) => line.kind === kind);
  return {
    lines: sum('line'),
    // Nothing at all is a sum too, when something of nothing is taken off.
    allowances: has('allowance') ? negateCents(sum('allowance')) : null,
    charges: has('charge') ? sum('charge') : null,
    net: sumCents(written.map(({ net }) => net)),
    tax: sumCents(vatToWrite(invoice).map(({ vat }) => vat)),
  };
}

/** What makes a party be found in the network: the scheme of its number. */
export function schemeOf({ companyNumber, country }: OutgoingParty): string {
  if (country === 'BE') return '0208';
  return companyNumber.length === 14 ? '0009' : '0002';
}

/** A supply out of the scope of VAT names no VAT number. */
export function vatNumberToWrite(invoice: OutgoingInvoice, party: OutgoingParty): string {
  return invoice.lines.some(({ category }) => category === 'O') ? '' : party.vatNumber;
}

/**
 * What a seller without a VAT number is known by to the tax office (BT-32): in France the SIREN, for a small business that
 * charges no VAT at all (franchise en base). Empty: he needs a VAT number.
 *
 * @source EN 16931, BR-E-02; CGI art. 293 B; OECD, tax identification numbers of France: the SIREN of a business
 */
export function taxNumberToWrite({ lines, seller }: OutgoingInvoice): string {
  const isExempt = lines.length > 0 && lines.every(({ category }) => category === 'E');
  return seller.vatNumber === '' && seller.country === 'FR' && isExempt ? seller.companyNumber.slice(0, 9) : '';
}
