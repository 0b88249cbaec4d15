import { plainDate } from '#domain/calendar/plainDate';
import type { OutgoingInvoice } from '#domain/einvoices/outgoing';
import { sharesOfLines, type InvoiceLine, type VatCategory } from '#domain/ledger/invoiceLine';
import { lineOf } from '#domain/ledger/testdata/someLines';
import { vatTotals } from '#domain/ledger/vat';
import { cents, sumCents } from '#domain/money/cents';
import { decimal } from '#domain/money/decimal';

const party = {
  ...{ name: 'Menuiserie Lambert SRL', street: 'Rue des Carrières 12', city: 'Liège', postcode: '4000', country: 'BE' },
  ...{ companyNumber: '0428759497', vatNumber: 'BE0428759497' },
};

/** An invoice of a Belgian joiner to a garage, complete, without lines. */
export const someInvoice: OutgoingInvoice = {
  ...{ kind: 'invoice', number: 'F-1', orderReference: '', paymentReference: '+++202/6000/04236+++', preceding: null },
  ...{ iban: 'BE68 5390 0754 7034', label: 'Pose de châssis & <portes>', seller: party, paid: cents(0) },
  issuedOn: plainDate('2026-02-12'),
  dueOn: plainDate('2026-03-14'),
  deliveredOn: null,
  shares: [{ rateMilli: 21_000, net: cents(120_000), vat: cents(25_200) }],
  lines: [],
  gross: cents(145_200),
  buyer: { ...party, name: 'Garage Hubert', companyNumber: '0403170701', vatNumber: 'BE0403170701' },
};

/** The same invoice with these lines and what they make. */
export function invoiceWith(lines: readonly InvoiceLine[], change: Partial<OutgoingInvoice> = {}): OutgoingInvoice {
  const shares = sharesOfLines(lines);
  const { net, vat } = vatTotals(shares);
  return { ...someInvoice, lines, shares, gross: sumCents([net, vat]), ...change };
}

/** One with a line that has a discount and a charge, and with a discount and a charge on the whole, all of one category. */
export function invoiceOf(category: VatCategory, change: Partial<OutgoingInvoice> = {}): OutgoingInvoice {
  const tax = {
    ...{ category, rateMilli: category === 'S' ? 21_000 : 0 },
    exemption: category === 'S' || category === 'Z' ? '' : 'Sans TVA',
  };
  const adjustments = [
    { isCharge: false, amount: cents(1_000), reason: 'Remise' },
    { isCharge: true, amount: cents(500), reason: 'Livraison' },
  ];
  const hours = { quantity: decimal('2.5'), unit: 'HUR', unitPrice: decimal('4200'), pricePer: decimal('100') };
  return invoiceWith(
    [
      lineOf({ ...tax, ...hours, adjustments, net: cents(10_000), details: 'Deux châssis' }),
      lineOf({ ...tax, name: 'Fournitures', net: cents(4_250) }),
      lineOf({ ...tax, kind: 'allowance', name: 'Remise', net: cents(-500) }),
      lineOf({ ...tax, kind: 'charge', name: 'Frais de dossier', net: cents(250) }),
    ],
    { deliveredOn: plainDate('2026-02-10'), ...change },
  );
}
