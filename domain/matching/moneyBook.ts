import type { BookDocument, PayerHint } from '#domain/matching/model';
import { tellingWords } from '#domain/matching/nameWords';
import { keysOfNumber, keysOfReference, plain } from '#domain/matching/numberKeys';

/** A document found under a spelling of its number. */
export type NumberHit = { readonly document: BookDocument; readonly isWhole: boolean };

/** Everything that is open, laid out so that one payment finds its invoices without looking at all of them. */
export type MoneyBook = {
  readonly byReference: ReadonlyMap<string, readonly BookDocument[]>;
  readonly byNumber: ReadonlyMap<string, readonly NumberHit[]>;
  /** Numbers too short to be found inside a text (`12`, `A-1`): only a word of its own says them. */
  readonly byShortNumber: ReadonlyMap<string, readonly BookDocument[]>;
  readonly byAmount: ReadonlyMap<number, readonly BookDocument[]>;
  /** Open documents of a customer, oldest due date first. */
  readonly byCustomer: ReadonlyMap<string, readonly BookDocument[]>;
  /** Customers with several open documents, by what they owe together. */
  readonly byTotal: ReadonlyMap<number, readonly string[]>;
  /** Customers by a telling word of their name. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly byIban: ReadonlyMap<string, readonly string[]>;
  readonly byAlias: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, string>;
};

/** The maps of a book while it is filled. */
type Filling = { [Key in keyof MoneyBook]: MoneyBook[Key] extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never };

/** A book to be filled document by document, so that a long list can be taken in parts. */
export function bookFiller() {
  const book = {
    ...{
      byReference: new Map(),
      byNumber: new Map(),
      byShortNumber: new Map(),
      byAmount: new Map(),
      byCustomer: new Map(),
    },
    ...{ byTotal: new Map(), byWord: new Map(), byIban: new Map(), byAlias: new Map(), names: new Map() },
  } as Filling;

  const name = (customerId: string, customerName: string): void => {
    if (book.names.has(customerId)) return;
    book.names.set(customerId, customerName);
    for (const word of new Set(tellingWords(customerName))) push(book.byWord, word, customerId);
  };

  return {
    /** Takes a customer who may have no document yet: he pays in advance. */
    name,
    /** Takes a document; documents of a customer come oldest due date first. */
    add(document: BookDocument): void {
      const keys = keysOfNumber(document.number);
      for (const { isWhole, key } of keys) push(book.byNumber, key, { document, isWhole });
      if (!keys.some(({ isWhole }) => isWhole)) push(book.byShortNumber, plain(document.number), document);
      for (const key of keysOfReference(document.reference)) push(book.byReference, key, document);
      name(document.customerId, document.customerName);
      if (document.open === 0) return;
      push(book.byAmount, document.open, document);
      push(book.byCustomer, document.customerId, document);
    },
    know({ customerId, kind, value }: PayerHint): void {
      push(kind === 'iban' ? book.byIban : book.byAlias, plain(value), customerId);
    },
    finish(): MoneyBook {
      for (const [customerId, documents] of book.byCustomer) {
        if (documents.length > 1) push(book.byTotal, totalOf(documents), customerId);
      }
      return book;
    },
  };
}

/** The book of a short list. */
export function moneyBook(documents: readonly BookDocument[], payers: readonly PayerHint[] = []): MoneyBook {
  const filler = bookFiller();
  for (const document of documents) filler.add(document);
  for (const payer of payers) filler.know(payer);
  return filler.finish();
}

/** What is open of these together, in cents; credit notes lower it. */
export function totalOf(documents: readonly BookDocument[]): number {
  return documents.reduce((sum, { open }) => sum + open, 0);
}

function push<Key, Value>(map: Map<Key, readonly Value[]>, key: Key, value: Value): void {
  const known = map.get(key) as Value[] | undefined;
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
