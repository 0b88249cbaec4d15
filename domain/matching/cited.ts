import type { BookDocument, IncomingMoney } from '#domain/matching/model';
import type { MoneyBook } from '#domain/matching/moneyBook';
import { keysInText, keysOfReference, plain } from '#domain/matching/numberKeys';

/** How a payment names a document: by its reference, its whole number, one too short to prove much, or a part of it. */
export type CitedHow = 'structured' | 'number' | 'shortNumber' | 'numberPart';
export type Cited = { readonly document: BookDocument; readonly how: CitedHow };
type Hit = Cited & { readonly key: string };

/** A part of a number that fits more documents than this says nothing. */
const sharedMax = 3;

/** The documents that a payment names, the surest way first; those already settled too. */
export function citedDocuments(book: MoneyBook, { name, structured, text }: IncomingMoney): readonly Cited[] {
  const keys = new Set([...keysInText(structured), ...keysOfReference(structured), ...keysInText(`${text} ${name}`)]);
  const hits: Hit[] = [];
  for (const key of keys) {
    for (const document of book.byReference.get(key) ?? []) hits.push({ document, how: 'structured', key });
    const found = book.byNumber.get(key) ?? [];
    const parts = found.filter(({ isWhole }) => !isWhole);
    for (const { document, isWhole } of found) {
      if (isWhole) hits.push({ document, how: 'number', key });
      else if (parts.length <= sharedMax) hits.push({ document, how: 'numberPart', key });
    }
  }
  for (const key of wordsOf(`${structured} ${text}`)) {
    for (const document of book.byShortNumber.get(key) ?? []) hits.push({ document, how: 'shortNumber', key });
  }
  return surest(hits);
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
function surest(hits: readonly Hit[]): readonly Cited[] {
  const sure = hits.filter(({ how }) => how === 'structured' || how === 'number');
  const kept = sure.length > 0 ? sure : hits;
  const longest = kept.filter(({ key }) => !kept.some((other) => other.key !== key && other.key.includes(key)));
  const known = new Map<string, Cited>();
  const byHow = { structured: 0, number: 1, shortNumber: 2, numberPart: 3 } satisfies Record<CitedHow, number>;
  for (const { document, how } of longest.toSorted((a, b) => byHow[a.how] - byHow[b.how])) {
    if (!known.has(document.documentId)) known.set(document.documentId, { document, how });
  }
  return [...known.values()];
}
