import { assert } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import { cents, sumCents, type Cents } from '#domain/money/cents';
import { priceOf, type PostalService, type Tariff } from '#domain/postage/tariff';

/** An envelope as it goes over the counter. */
export type Posted = { readonly sheets: number; readonly isRegistered: boolean; readonly withReceipt: boolean };

/** So many of one service in one class of weight; `price` null: no tariff is known for it. */
export type PostageLine = {
  readonly service: PostalService;
  readonly count: number;
  /** Grams of the heaviest of them. */
  readonly grams: number;
  readonly upTo: number | null;
  readonly price: Cents | null;
};

/** `total` counts the prices that are known; `isComplete` false: some are not. */
export type Postage = { readonly lines: readonly PostageLine[]; readonly total: Cents; readonly isComplete: boolean };

/** A sheet of A4 of 80 g a square metre weighs 5 g (0.0625 m2); a DL envelope with a window as much. */
const sheetGrams = 5;
const envelopeGrams = 5;

/** Weight in grams of an envelope with so many sheets, 1 or more. */
export function weightOf(sheets: number): number {
  assert(Number.isInteger(sheets) && sheets >= 1, 'sheets in an envelope');
  return envelopeGrams + sheets * sheetGrams;
}

/** What all these envelopes cost at the counter on a day, by service and class of weight. */
export function postageOf(posted: readonly Posted[], tariffs: readonly Tariff[], on: PlainDate): Postage {
  const lines = new Map<string, PostageLine>();
  const add = (service: PostalService, grams: number) => {
    const found = priceOf(tariffs, { service, grams, on });
    // What no tariff holds is told apart by weight: the user looks it up.
    const upTo = found?.upTo ?? null;
    const key = `${service} ${found === null ? `${grams} g` : upTo}`;
    const before = lines.get(key);
    const heaviest = Math.max(grams, before?.grams ?? 0);
    lines.set(key, { service, count: (before?.count ?? 0) + 1, grams: heaviest, upTo, price: found?.price ?? null });
  };
  for (const { isRegistered, sheets, withReceipt } of posted) {
    const grams = weightOf(sheets);
    add(isRegistered ? 'registered' : 'letter', grams);
    if (isRegistered && withReceipt) add('receipt', grams);
  }
  const all = [...lines.values()];
  return {
    lines: all,
    total: sumCents(all.map(({ count, price }) => cents(count * (price ?? 0)))),
    isComplete: all.every(({ price }) => price !== null),
  };
}
