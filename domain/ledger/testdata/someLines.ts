import fc from 'fast-check';
import { reckonedNet, type InvoiceLine, type LineAdjustment } from '#domain/ledger/invoiceLine';
import { cents, zeroCents } from '#domain/money/cents';
import { decimal, decimalOfCents, oneDecimal } from '#domain/money/decimal';

/** A line at the usual rate, one piece for its price. */
export function lineOf(change: Partial<InvoiceLine> = {}): InvoiceLine {
  const net = change.net ?? cents(10_000);
  return {
    ...{ kind: 'line', name: 'Pose de châssis', details: '', quantity: oneDecimal, unit: 'C62' },
    ...{ unitPrice: decimalOfCents(cents(Math.abs(net))), pricePer: oneDecimal, adjustments: [] },
    ...{ category: 'S', rateMilli: 20_000, exemption: '', exemptionCode: '', net },
    ...change,
  };
}

const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => clean(text) === text);
const tax = fc.constantFrom<Pick<InvoiceLine, 'category' | 'rateMilli' | 'exemption' | 'exemptionCode'>>(
  { category: 'S', rateMilli: 20_000, exemption: '', exemptionCode: '' },
  { category: 'S', rateMilli: 5_500, exemption: '', exemptionCode: '' },
  { category: 'S', rateMilli: 21_000, exemption: '', exemptionCode: '' },
  { category: 'E', rateMilli: 0, exemption: 'Art. 261 du CGI', exemptionCode: '' },
  { category: 'Z', rateMilli: 0, exemption: '', exemptionCode: '' },
  { category: 'AE', rateMilli: 0, exemption: 'Autoliquidation', exemptionCode: 'VATEX-EU-AE' },
);
const adjustment: fc.Arbitrary<LineAdjustment> = fc.record({
  isCharge: fc.boolean(),
  amount: fc.integer({ min: 1, max: 500 }).map(cents),
  reason: fc.constantFrom('Remise', 'Livraison'),
});
const quantity = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9_999 }));
const price = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 999_999 }));

const priced: fc.Arbitrary<InvoiceLine> = fc
  .record({
    ...{ name: words, details: fc.oneof(fc.constant(''), words), tax },
    unit: fc.constantFrom('C62', 'HUR', 'MTK', 'MTR'),
    quantity: quantity.map(([whole, rest]) => decimal(`${whole}.${String(rest).padStart(4, '0')}`)),
    unitPrice: price.map(([whole, rest]) => decimal(`${whole}.${String(rest).padStart(6, '0')}`)),
    pricePer: fc.constantFrom(oneDecimal, oneDecimal, decimal('100')),
    adjustments: fc.array(adjustment, { maxLength: 2 }),
  })
  .map(({ tax: vat, ...fields }) => ({ kind: 'line', ...fields, ...vat, net: reckonedNet(fields) ?? zeroCents }));

const ofAll: fc.Arbitrary<InvoiceLine> = fc
  .record({ kind: fc.constantFrom('allowance', 'charge'), size: fc.integer({ min: 1, max: 900 }), tax })
  .map(({ kind, size, tax: vat }) => {
    const net = cents(kind === 'allowance' ? -size : size);
    return lineOf({ kind, name: kind === 'allowance' ? 'Remise' : 'Frais de dossier', net, ...vat });
  });

/** Lines of one paper with quantities of four decimals and prices of six, discounts and charges, several rates. */
export const anyLines: fc.Arbitrary<readonly InvoiceLine[]> = fc
  .tuple(fc.array(priced, { minLength: 1, maxLength: 8 }), fc.array(ofAll, { maxLength: 2 }))
  .map(([lines, others]) => [...lines, ...others]);

// As a file gives them back: no blanks at the ends or joined, no signs that XML has no place for.
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
