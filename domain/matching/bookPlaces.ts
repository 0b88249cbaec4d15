import type { BookLookups, MoneyBook } from '#domain/matching/moneyBook';

const parts: readonly (keyof MoneyBook)[] = [
  ...(['byReference', 'byNumber', 'byShortNumber', 'bySettledEnding', 'byAmount', 'byCustomer'] as const),
  ...(['byTotal', 'byWord', 'byWholeName', 'byIban', 'byAlias', 'names'] as const),
];
const seeds = new Map(parts.map((part, index) => [part, Math.imul(index + 1, 0x9e37_79b1)]));

/** Places are numbers below this: few enough for a table of them, so many that two are seldom the same. */
export const placesMax = 2 ** 20;

/**
 * A place of the book as a number, one for each key of each part. Two places may have the same number: whoever asks what
 * depends on a place may find too much, never too little.
 */
export function placeOf(part: keyof MoneyBook, key: string | number): number {
  let hash = seeds.get(part) ?? 0;
  if (typeof key === 'number') hash = Math.imul(hash ^ key, 0x85eb_ca6b);
  else for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x0100_0193);
  return ((hash ^ (hash >>> 15)) >>> 0) % placesMax;
}

/** The same book, which says where it is looked at, whether something stands there or not. */
export function watchedBook(book: MoneyBook, onLook: (place: number) => void): BookLookups {
  const watched = <Part extends keyof MoneyBook>(part: Part) => {
    const map: ReadonlyMap<string | number, unknown> = book[part];
    return {
      get(key: string | number) {
        onLook(placeOf(part, key));
        return map.get(key);
      },
      has(key: string | number) {
        onLook(placeOf(part, key));
        return map.has(key);
      },
    } as BookLookups[Part];
  };
  return {
    byReference: watched('byReference'),
    byNumber: watched('byNumber'),
    byShortNumber: watched('byShortNumber'),
    bySettledEnding: watched('bySettledEnding'),
    byAmount: watched('byAmount'),
    byCustomer: watched('byCustomer'),
    byTotal: watched('byTotal'),
    byWord: watched('byWord'),
    byWholeName: watched('byWholeName'),
    byIban: watched('byIban'),
    byAlias: watched('byAlias'),
    names: watched('names'),
  };
}
