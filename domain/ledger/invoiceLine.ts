import { vatTotals, type VatShare } from '#domain/ledger/vat';
import { addCents, cents, negateCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { negateDecimal, priceOf, type Decimal } from '#domain/money/decimal';

/**
 * How VAT applies: standard, zero rate, exempt, reverse charge, supply inside the Union, export, out of scope.
 *
 * @source EN 16931, BT-151 (UNTDID 5305)
 */
export const vatCategories = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
export type VatCategory = (typeof vatCategories)[number];

/** Something taken off a line, or added to it. */
export type LineAdjustment = { readonly isCharge: boolean; readonly amount: Cents; readonly reason: string };

/**
 * A line of an invoice or credit note as its paper has it; `allowance` and `charge` are what is taken off or added for the
 * whole document. Figures of a credit note are above zero, as on its paper.
 */
export type InvoiceLine = {
  readonly kind: 'line' | 'allowance' | 'charge';
  readonly name: string;
  /** More words about the same thing; empty when there are none. */
  readonly details: string;
  readonly quantity: Decimal;
  /** Code of UN/ECE recommendation 20 (`HUR` an hour, `MTK` a square metre); `C62` one piece. */
  readonly unit: string;
  /** Euros without VAT for `pricePer` units. */
  readonly unitPrice: Decimal;
  readonly pricePer: Decimal;
  readonly adjustments: readonly LineAdjustment[];
  readonly category: VatCategory;
  /** Thousandths of a percent; 0 unless the category is `S`. */
  readonly rateMilli: number;
  /** Why no VAT is charged, in words and as a code of the list VATEX; empty when it is charged or not said. */
  readonly exemption: string;
  readonly exemptionCode: string;
  /** Without VAT, after its adjustments; below zero for an allowance of the whole document. */
  readonly net: Cents;
};

/** More lines than this are not kept: no paper of a craftsman has them. */
export const linesMax = 1_000;

/** Sum of the lines without VAT. */
export function linesNet(lines: readonly InvoiceLine[]): Cents {
  return sumCents(lines.map(({ net }) => net));
}

/** VAT of one category and rate, in cents. */
export type VatPart = {
  readonly category: VatCategory;
  readonly rateMilli: number;
  readonly net: Cents;
  readonly vat: Cents;
  readonly exemption: string;
  readonly exemptionCode: string;
};

/** What the lines make, category by category and rate by rate; VAT is rounded half up once for each. */
export function vatPartsOf(lines: readonly InvoiceLine[]): readonly VatPart[] {
  const parts = new Map<string, VatPart>();
  for (const { category, exemption, exemptionCode, net, rateMilli } of lines) {
    const key = `${category} ${rateMilli}`;
    const known = parts.get(key);
    parts.set(key, {
      ...{ category, rateMilli, vat: zeroCents },
      net: addCents(known?.net ?? zeroCents, net),
      exemption: known === undefined || known.exemption === '' ? exemption : known.exemption,
      exemptionCode: known === undefined || known.exemptionCode === '' ? exemptionCode : known.exemptionCode,
    });
  }
  return [...parts.values()].map((part) => ({ ...part, vat: vatOn(part.net, part.rateMilli) }));
}

/** VAT on a price without it, rounded half up to the cent (away from zero below it). Rate in thousandths of a percent. */
export function vatOn(net: Cents, rateMilli: number): Cents {
  const exact = BigInt(net) * BigInt(rateMilli);
  const size = (2n * (exact < 0n ? -exact : exact) + 100_000n) / 200_000n;
  return cents(Number(exact < 0n ? -size : size));
}

/** VAT of a document rate by rate, as its lines make it. */
export function sharesOfLines(lines: readonly InvoiceLine[]): readonly VatShare[] {
  return sharesByRate(vatPartsOf(lines));
}

/** One share for each rate: what is charged nothing for several reasons is one share of nothing. */
export function sharesByRate(parts: readonly VatShare[]): readonly VatShare[] {
  const shares = new Map<number, VatShare>();
  for (const { net, rateMilli, vat } of parts) {
    const known = shares.get(rateMilli);
    shares.set(rateMilli, {
      rateMilli,
      net: addCents(known?.net ?? zeroCents, net),
      vat: addCents(known?.vat ?? zeroCents, vat),
    });
  }
  return [...shares.values()].toSorted((a, b) => a.rateMilli - b.rateMilli);
}

/**
 * The lines belong to a document with these shares of VAT: rate by rate they make its net amounts. Each share may differ
 * from the VAT of its lines by what rounding line by line makes, a cent each.
 *
 * @param shares above zero, also of a credit note
 */
export function doLinesAgree(lines: readonly InvoiceLine[], shares: readonly VatShare[]): boolean {
  const made = sharesOfLines(lines);
  return (
    made.length === shares.length &&
    made.every(({ net, rateMilli, vat }) => {
      const said = shares.find((share) => share.rateMilli === rateMilli);
      return said !== undefined && said.net === net && Math.abs(said.vat - vat) <= lines.length;
    })
  );
}

/**
 * VAT rate by rate when its sum is said: what rounding line by line leaves beside, a cent each at most, belongs to the
 * largest share. Null when the lines make another sum.
 */
export function sharesOfTax(lines: readonly InvoiceLine[], tax: Cents): readonly VatShare[] | null {
  const shares = sharesOfLines(lines);
  const off = subtractCents(tax, vatTotals(shares).vat);
  if (off === 0) return shares;
  const largest = shares.toSorted((a, b) => b.vat - a.vat)[0];
  if (largest === undefined || Math.abs(off) > lines.length || largest.rateMilli === 0) return null;
  const settled = shares.map((share) => (share === largest ? { ...share, vat: addCents(share.vat, off) } : share));
  return doLinesAgree(lines, settled) ? settled : null;
}

/** What quantity, price and adjustments of a line make; null when it is too large to be money. */
export function reckonedNet({
  adjustments,
  pricePer,
  quantity,
  unitPrice,
}: Pick<InvoiceLine, 'adjustments' | 'pricePer' | 'quantity' | 'unitPrice'>): Cents | null {
  const price = priceOf(quantity, unitPrice, pricePer);
  if (price === null) return null;
  return sumCents([price, ...adjustments.map(({ amount, isCharge }) => (isCharge ? amount : negateCents(amount)))]);
}

const turned = { line: 'line', allowance: 'charge', charge: 'allowance' } as const;

/** The same lines on a paper of the other kind: an invoice below zero is a credit note above it. */
export function turnLines(lines: readonly InvoiceLine[]): readonly InvoiceLine[] {
  return lines.map((line) => ({
    ...line,
    kind: turned[line.kind],
    quantity: line.kind === 'line' ? negateDecimal(line.quantity) : line.quantity,
    adjustments: line.adjustments.map((one) => ({ ...one, isCharge: !one.isCharge })),
    net: negateCents(line.net),
  }));
}
