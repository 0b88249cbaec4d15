import { combination, combinedMax } from '#domain/matching/combination';
import type { BookDocument, IncomingMoney } from '#domain/matching/model';
import { settledKey, type BookLookups } from '#domain/matching/moneyBook';
import { digitsIn, endingOf, keysInText, keysOfReference, plain, standsInGroups } from '#domain/matching/numberKeys';
import type { Cents } from '#domain/money/cents';

/** How a payment names a document: by its reference, its whole number, one too short to prove much, or a part of it. */
export type CitedHow = 'structured' | 'number' | 'shortNumber' | 'numberPart';
export type Cited = {
  readonly document: BookDocument;
  readonly how: CitedHow;
  /** The spelling that was found. */
  readonly key: string;
  /** The words may mean another document: one of this very amount, or of that of the money, or one that is named too. */
  readonly hasTwin: boolean;
};
type Hit = Omit<Cited, 'hasTwin'> & {
  /** A part that many numbers have: it names none of them, and is only looked at for twins. */
  readonly isChance: boolean;
};

/** A part of a number that fits more documents than this says nothing. */
const sharedMax = 3;
/** A year and a number: digits that do not stand in a text by chance. */
const longPart = 6;

/** The documents that a payment names, the surest way first; those already settled too. */
export function citedDocuments(book: BookLookups, { amount, name, structured, text }: IncomingMoney): readonly Cited[] {
  const keys = new Set([...keysInText(structured), ...keysOfReference(structured), ...keysInText(`${text} ${name}`)]);
  const hits: Hit[] = [];
  for (const key of keys) {
    for (const document of book.byReference.get(key) ?? []) {
      hits.push({ document, how: 'structured', key, isChance: false });
    }
    const found = book.byNumber.get(key) ?? [];
    const parts = found.filter(({ isWhole }) => !isWhole);
    for (const { document, isWhole } of found) {
      const how = isWhole ? 'number' : 'numberPart';
      hits.push({ document, how, key, isChance: !isWhole && parts.length > sharedMax });
    }
  }
  for (const key of wordsOf(`${structured} ${text}`)) {
    for (const document of book.byShortNumber.get(key) ?? []) {
      hits.push({ document, how: 'shortNumber', key, isChance: false });
    }
  }
  return surest(hits, amount);
}

/**
 * Whether digits that stand together by chance are what names a document: `REF 2026 12` has `202612`, and `12` is how
 * another one of this amount ends, a settled one of the same customer, or several of his that make the amount together.
 */
export function mayBeOther(book: BookLookups, money: IncomingMoney, { document, how, key }: Cited): boolean {
  if (how === 'structured' || /\D/.test(key)) return false;
  const said = digitsIn(`${money.text} ${money.structured}`);
  const alike = [document.open, money.amount ?? 0].flatMap((open) => book.byAmount.get(open) ?? []);
  if (alike.some((other) => other !== document && said.has(endingOf(other.number) ?? ''))) return true;
  // Written as one word it is that number.
  if (said.has(key.replace(/^0+(?=\d)/, ''))) return false;
  // Cut otherwise, they are those of two numbers: `2026-1 12` is not `2026-112`.
  if (!standsInGroups(`${money.text} ${money.structured}`, document.number)) return true;
  if (endsSettled(book, said, document)) return true;
  const others = (book.byCustomer.get(document.customerId) ?? []).filter(
    (other) => other !== document && said.has(endingOf(other.number) ?? ''),
  );
  return others.length > combinedMax || combination(others, money.amount ?? document.open) !== null;
}

/** Whether a short word can mean no other one of this customer: `LOYER 12` is said by who owes that sum twice, too. */
export function isOnlyOne(book: BookLookups, money: IncomingMoney, { document }: Cited): boolean {
  const own = book.byCustomer.get(document.customerId) ?? [];
  const said = digitsIn(`${money.text} ${money.structured}`);
  return (
    !endsSettled(book, said, document) && own.every(({ open }, at) => own[at] === document || open !== document.open)
  );
}

// Digits with which a settled one of the same customer ends.
function endsSettled(book: BookLookups, said: ReadonlySet<string>, { customerId, number }: BookDocument): boolean {
  const own = endingOf(number);
  return [...said].some((digits) => digits !== own && book.bySettledEnding.has(settledKey(customerId, digits)));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[\s,;:()]+/)
      .map(plain)
      .filter((word) => word !== ''),
  );
}

// `F-2026-01` holds `F-2026` too: the longer one is meant. With a whole number there, parts of others are chance.
function surest(hits: readonly Hit[], amount: Cents | null): readonly Cited[] {
  const telling = hits.filter(({ isChance }) => !isChance);
  const sure = telling.filter(({ how }) => how === 'structured' || how === 'number');
  const kept = sure.length > 0 ? sure : telling;
  const longest = kept.filter(({ key }) => !kept.some((other) => other.key !== key && other.key.includes(key)));
  const known = new Map<string, Hit>();
  const byHow = { structured: 0, number: 1, shortNumber: 2, numberPart: 3 } satisfies Record<CitedHow, number>;
  for (const hit of longest.toSorted((a, b) => byHow[a.how] - byHow[b.how])) {
    if (!known.has(hit.document.documentId)) known.set(hit.document.documentId, hit);
  }
  const unknown = hits.filter(({ document }) => !known.has(document.documentId));
  const others = unknown.filter(({ document }) => document.open !== 0);
  const settled = unknown.filter(({ document }) => document.open === 0);
  return [...known.values()].map(({ document, how, key }) => {
    const isTwin = (other: Hit) =>
      [document.open, amount].includes(other.document.open) && (key.includes(other.key) || other.key.includes(key));
    const isMore = (other: Hit) => !/\D/.test(key) && !other.isChance && other.key.length >= longPart;
    // `F-2026-12` and `F-2026-0012`: one spelling, two papers.
    const isShared = [...known.values()].some((other) => other.document !== document && other.key === key);
    // The same words name one that is paid: perhaps he pays it twice.
    const isSettledToo = settled.some(
      (other) => other.key.includes(key) || (other.how === 'shortNumber' && !/\D/.test(key) && key.endsWith(other.key)),
    );
    const hasTwin =
      how !== 'structured' && (isShared || isSettledToo || others.some((other) => isTwin(other) || isMore(other)));
    return { document, how, key, hasTwin };
  });
}
