import type { Language } from '#domain/country';
import { formatCents, formatEuros } from '#domain/format/amount';
import { formatDecimal, unitWord } from '#domain/format/quantity';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import { negateCents } from '#domain/money/cents';
import { oneDecimal } from '#domain/money/decimal';

const noBreak = '\u00a0';

/** What a line is about, with its other words and what is taken off or added. */
export function lineWords({ adjustments, details, name }: InvoiceLine, language: Language): string {
  const changes = adjustments.map(({ amount, isCharge, reason }) =>
    `${reason} ${formatEuros(isCharge ? amount : negateCents(amount), language)}`.trim(),
  );
  const words = [name, details].filter((text) => text !== '').join(' · ');
  return changes.length === 0 ? words : `${words} (${changes.join(', ')})`;
}

/** How much of it: `16 h`, `2`; nothing for what is taken off or added for the whole. */
export function quantityText({ kind, quantity, unit }: InvoiceLine, language: Language): string {
  if (kind !== 'line') return '';
  const word = unitWord(unit, language);
  return `${formatDecimal(quantity, language)}${word === '' ? '' : `${noBreak}${word}`}`;
}

/** The price of one without VAT, or of several: `12,50 / 100`. */
export function unitPriceText({ kind, pricePer, unitPrice }: InvoiceLine, language: Language): string {
  if (kind !== 'line') return '';
  const price = formatDecimal(unitPrice, language, 2);
  return pricePer === oneDecimal ? price : `${price} /${noBreak}${formatDecimal(pricePer, language)}`;
}

/** A line in one sentence: `Pose de châssis · 16 h × 60,00 · 960,00 €`; one piece says no quantity. */
export function lineSentence(line: InvoiceLine, language: Language): string {
  const isPlain = line.kind !== 'line' || (line.quantity === oneDecimal && unitWord(line.unit, language) === '');
  const count = isPlain ? [] : [`${quantityText(line, language)} × ${unitPriceText(line, language)}`];
  return [lineWords(line, language), ...count, formatEuros(line.net, language)].join(' · ');
}

/** The price without VAT of a line, without currency: its column says it. */
export function netText({ net }: InvoiceLine, language: Language): string {
  return formatCents(net, language);
}
