import { linesNet, reckonedNet, sharesOfTax, vatPartsOf, type InvoiceLine } from '#domain/ledger/invoiceLine';
import type { VatShare } from '#domain/ledger/vat';
import { addCents, subtractCents, sumCents, type Cents } from '#domain/money/cents';
import { negateDecimal, oneDecimal, parseDecimal, type Decimal } from '#domain/money/decimal';
import { decimalSignIn } from '#domain/money/parseAmount';

/** Units that are offered, the commonest first: codes of UN/ECE recommendation 20, as electronic invoices write them. */
export const typedUnits = ['C62', 'HUR', 'DAY', 'LS', 'MTR', 'MTK', 'MTQ', 'KGM', 'LTR', 'KMT'] as const;
export type TypedUnit = (typeof typedUnits)[number];

/** A line of the detail of an invoice while it is typed; `rate` in thousandths of a percent. */
export type TypedLine = {
  readonly key: number;
  readonly name: string;
  readonly quantity: string;
  readonly unit: TypedUnit;
  readonly price: string;
  readonly rate: string | null;
};

/** One of a thing, of which nothing is typed yet. */
export const emptyLine: Omit<TypedLine, 'key'> = { name: '', quantity: '1', unit: 'C62', price: '', rate: null };

/** A quantity or a price as typed, with comma or point and all its decimals; null when it is none. */
export function typedDecimal(text: string): Decimal | null {
  const bare = text.replace(/[\s€]/g, '');
  // `1.250` is read as an amount would be: thousands.
  const isThousands = /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(bare);
  const sign = isThousands ? ',' : (decimalSignIn(bare) ?? (bare.includes(',') ? ',' : '.'));
  const [whole = '', ...decimals] = bare.split(sign);
  const groups = sign === ',' ? '.' : ',';
  if (decimals.length > 1 || (whole.includes(groups) && !/^-?\d{1,3}([.,]\d{3})+$/.test(whole))) return null;
  return parseDecimal([whole.replaceAll(groups, ''), ...decimals].join('.'));
}

/**
 * The lines as they are kept; null while one of them is not complete. Nothing typed is no line, a price below zero is a
 * discount for the whole invoice.
 *
 * @param rate of a line that says none
 */
export function linesTyped(typed: readonly TypedLine[], rate: string): readonly InvoiceLine[] | null {
  const begun = typed.filter(({ name, price }) => name.trim() !== '' || price.trim() !== '');
  const lines = begun.map((line) => lineOf(line, line.rate ?? rate)).filter((line) => line !== null);
  return lines.length === begun.length ? lines : null;
}

function lineOf({ name, price, quantity, unit }: TypedLine, rate: string): InvoiceLine | null {
  const [many, each, rateMilli] = [typedDecimal(quantity), typedDecimal(price), Number(rate)];
  if (name.trim() === '' || many === null || each === null || many.startsWith('-') || many === '0') return null;
  const net = reckonedNet({ quantity: many, unitPrice: each, pricePer: oneDecimal, adjustments: [] });
  if (net === null) return null;
  const isDiscount = net < 0;
  return {
    ...{
      kind: isDiscount ? 'allowance' : 'line',
      name: name.trim(),
      details: '',
      unit: isDiscount ? 'C62' : unit,
      net,
    },
    ...{ quantity: many, unitPrice: each.startsWith('-') ? negateDecimal(each) : each },
    ...{ pricePer: oneDecimal, adjustments: [], exemption: '', exemptionCode: '' },
    // Why nothing is charged is not asked: an electronic invoice says that it is missing.
    ...{ category: rateMilli === 0 ? 'E' : 'S', rateMilli },
  };
}

/** What the lines make with VAT, in cents. */
export function linesGross(lines: readonly InvoiceLine[]): Cents {
  return addCents(linesNet(lines), sumCents(vatPartsOf(lines).map(({ vat }) => vat)));
}

/** VAT by rate of an invoice of this amount with these lines; null when they make another one. */
export function sharesTyped(lines: readonly InvoiceLine[], gross: Cents): readonly VatShare[] | null {
  return sharesOfTax(lines, subtractCents(gross, linesNet(lines)));
}
