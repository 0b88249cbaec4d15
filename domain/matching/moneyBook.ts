import type { BookDocument, PayerHint } from '#domain/matching/model';
import { tellingWords } from '#domain/matching/nameWords';
import { endingOf, keysOfNumber, keysOfReference, plain } from '#domain/matching/numberKeys';
import { sortedIndex } from '#domain/matching/sortedIndex';

/** A document found under a spelling of its number. */
export type NumberHit = { readonly document: BookDocument; readonly isWhole: boolean };
/** A customer's name, and the words of it that tell who he is. */
export type BookName = { readonly customerId: string; readonly name: string; readonly words: readonly string[] };

/** Everything that is open, laid out so that one payment finds its invoices without looking at all of them. */
export type MoneyBook = {
  readonly byReference: ReadonlyMap<string, readonly BookDocument[]>;
  readonly byNumber: ReadonlyMap<string, readonly NumberHit[]>;
  /** Numbers too short to be found inside a text (`12`, `A-1`): only a word of its own says them. */
  readonly byShortNumber: ReadonlyMap<string, readonly BookDocument[]>;
  /** Settled documents by the digits at their end, of each customer: `settledKey`. */
  readonly bySettledEnding: ReadonlyMap<string, readonly BookDocument[]>;
  readonly byAmount: ReadonlyMap<number, readonly BookDocument[]>;
  /** Open documents of a customer, oldest due date first. */
  readonly byCustomer: ReadonlyMap<string, readonly BookDocument[]>;
  /** Customers with several open documents, by what they owe together. */
  readonly byTotal: ReadonlyMap<number, readonly string[]>;
  /** Customers by a telling word of their name. */
  readonly byWord: ReadonlyMap<string, readonly BookName[]>;
  /** Customers by every name they had, in capitals without accents and blanks. */
  readonly byWholeName: ReadonlyMap<string, readonly string[]>;
  readonly byIban: ReadonlyMap<string, readonly string[]>;
  readonly byAlias: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, BookName>;
};

/** All that is asked of a book: what stands at a key of one of its parts. */
export type BookLookups = { readonly [Part in keyof MoneyBook]: Pick<MoneyBook[Part], 'get' | 'has'> };
/** Hears what of a book became something else: a key of one of its parts. */
export type BookListener = (part: keyof MoneyBook, key: string | number) => void;

/** A customer with all that money of his is known by. */
export type BookCustomer = {
  readonly customerId: string;
  readonly name: string;
  /** Names under which he was recorded before he was found to be the same one. */
  readonly otherNames: readonly string[];
  readonly payers: readonly Omit<PayerHint, 'customerId'>[];
  readonly documents: readonly BookDocument[];
};

/** A book that follows its customers. It always stands as one that was just made of them. */
export type LiveBook = {
  readonly book: MoneyBook;
  /** Takes a customer as he is now, in place of what was known of him. */
  readonly put: (customer: BookCustomer) => void;
  readonly remove: (customerId: string) => void;
};

/** An empty book, to be filled customer by customer. */
export function liveBook(onChange: BookListener = () => undefined): LiveBook {
  const indexes = indexesOf(onChange);
  const names = new Map<string, BookName>();
  const known = new Map<string, BookCustomer>();

  // Says who a customer is, and what he owes together, to be added or dropped.
  const tell = ({ documents, name, otherNames, payers, ...his }: BookCustomer, say: 'add' | 'drop'): void => {
    const { customerId } = his;
    const words = tellingWords(name);
    if (say === 'add') names.set(customerId, { customerId, name, words });
    else names.delete(customerId);
    onChange('names', customerId);
    for (const word of words) indexes.byWord[say](word, { customerId, name, words });
    for (const each of [name, ...otherNames]) indexes.byWholeName[say](plain(each), customerId);
    for (const each of otherNames) indexes.byAlias[say](plain(each), customerId);
    for (const { kind, value } of payers) {
      (kind === 'iban' ? indexes.byIban : indexes.byAlias)[say](plain(value), customerId);
    }
  };
  const tellTotal = ({ customerId, documents }: BookCustomer, say: 'add' | 'drop'): void => {
    const open = documents.filter((each) => each.open !== 0);
    if (open.length > 1) indexes.byTotal[say](totalOf(open), customerId);
  };
  // What stays as it is is left alone: nobody need look at it again.
  const change = (before: BookCustomer | null, after: BookCustomer | null): void => {
    const { added, dropped } = changedDocuments(before?.documents ?? [], after?.documents ?? []);
    const isSameOne = before !== null && after !== null && headOf(before) === headOf(after);
    for (const document of dropped) tellDocument(indexes, document, 'drop');
    if (before !== null) tellTotal(before, 'drop');
    if (before !== null && !isSameOne) tell(before, 'drop');
    for (const document of added) tellDocument(indexes, document, 'add');
    if (after !== null) tellTotal(after, 'add');
    if (after !== null && !isSameOne) tell(after, 'add');
  };

  return {
    book: { ...mapsOf(indexes), names },
    put(customer) {
      change(known.get(customer.customerId) ?? null, customer);
      known.set(customer.customerId, customer);
    },
    remove(customerId) {
      change(known.get(customerId) ?? null, null);
      known.delete(customerId);
    },
  };
}

function indexesOf(onChange: BookListener): Indexes {
  const documents = <Key extends string | number>(part: keyof MoneyBook) =>
    sortedIndex<Key, BookDocument>(oldestFirst, (key) => onChange(part, key));
  const customers = <Key extends string | number>(part: keyof MoneyBook) =>
    sortedIndex<Key, string>(alphabetic, (key) => onChange(part, key));
  return {
    byReference: documents<string>('byReference'),
    byNumber: sortedIndex<string, NumberHit>(byDocument, (key) => onChange('byNumber', key)),
    byShortNumber: documents<string>('byShortNumber'),
    bySettledEnding: documents<string>('bySettledEnding'),
    byAmount: documents<number>('byAmount'),
    byCustomer: documents<string>('byCustomer'),
    byTotal: customers<number>('byTotal'),
    byWord: sortedIndex<string, BookName>(
      (a, b) => alphabetic(a.customerId, b.customerId),
      (key) => onChange('byWord', key),
    ),
    byWholeName: customers<string>('byWholeName'),
    byIban: customers<string>('byIban'),
    byAlias: customers<string>('byAlias'),
  };
}

function changedDocuments(before: readonly BookDocument[], after: readonly BookDocument[]) {
  if (before.length === 0) return { dropped: [], added: after };
  const left = new Map(before.map((document) => [document.documentId, document]));
  const added = after.filter((document) => {
    const known = left.get(document.documentId);
    if (known === undefined || !isSameDocument(known, document)) return true;
    left.delete(document.documentId);
    return false;
  });
  return { dropped: [...left.values()], added };
}

function isSameDocument(a: BookDocument, b: BookDocument): boolean {
  return (
    a.open === b.open &&
    a.number === b.number &&
    a.reference === b.reference &&
    a.dueOn === b.dueOn &&
    a.customerId === b.customerId &&
    a.customerName === b.customerName &&
    a.instalments.length === b.instalments.length &&
    a.instalments.every((open, index) => open === b.instalments[index])
  );
}

function headOf({ name, otherNames, payers }: BookCustomer): string {
  return JSON.stringify([name, otherNames, payers.map(({ kind, value }) => [kind, value])]);
}

type Indexes = {
  readonly [Key in Exclude<keyof MoneyBook, 'names'>]: MoneyBook[Key] extends ReadonlyMap<infer K, readonly (infer V)[]>
    ? ReturnType<typeof sortedIndex<K, V>>
    : never;
};

function tellDocument(indexes: Indexes, document: BookDocument, say: 'add' | 'drop'): void {
  const keys = keysOfNumber(document.number);
  for (const { isWhole, key } of keys) indexes.byNumber[say](key, { document, isWhole });
  if (!keys.some(({ isWhole }) => isWhole)) indexes.byShortNumber[say](plain(document.number), document);
  for (const key of keysOfReference(document.reference)) indexes.byReference[say](key, document);
  if (document.open === 0) {
    const ending = endingOf(document.number);
    if (ending !== null) indexes.bySettledEnding[say](settledKey(document.customerId, ending), document);
    return;
  }
  indexes.byAmount[say](document.open, document);
  indexes.byCustomer[say](document.customerId, document);
}

function mapsOf(indexes: Indexes): Omit<MoneyBook, 'names'> {
  return {
    byReference: indexes.byReference.map,
    byNumber: indexes.byNumber.map,
    byShortNumber: indexes.byShortNumber.map,
    bySettledEnding: indexes.bySettledEnding.map,
    byAmount: indexes.byAmount.map,
    byCustomer: indexes.byCustomer.map,
    byTotal: indexes.byTotal.map,
    byWord: indexes.byWord.map,
    byWholeName: indexes.byWholeName.map,
    byIban: indexes.byIban.map,
    byAlias: indexes.byAlias.map,
  };
}

/** Where the settled documents of a customer stand whose number ends with these digits. */
export function settledKey(customerId: string, ending: string): string {
  return `${customerId} ${ending}`;
}

/** The book of a short list. */
export function moneyBook(documents: readonly BookDocument[], payers: readonly PayerHint[] = []): MoneyBook {
  const { book, put } = liveBook();
  for (const customerId of new Set([...documents, ...payers].map((each) => each.customerId))) {
    const own = documents.filter((each) => each.customerId === customerId);
    put({
      customerId,
      name: own[0]?.customerName ?? '',
      otherNames: [],
      payers: payers.filter((each) => each.customerId === customerId),
      documents: own,
    });
  }
  return book;
}

/** What is open of these together, in cents; credit notes lower it. */
export function totalOf(documents: readonly BookDocument[]): number {
  return documents.reduce((sum, { open }) => sum + open, 0);
}

// As they are offered: oldest due date first; the number and the id only make the order the same each time. A document
// that goes over to another customer is known of both until the first one is told again.
function oldestFirst(a: BookDocument, b: BookDocument): number {
  return (
    alphabetic(a.dueOn ?? '', b.dueOn ?? '') ||
    alphabetic(a.number, b.number) ||
    alphabetic(a.documentId, b.documentId) ||
    alphabetic(a.customerId, b.customerId)
  );
}

function byDocument(a: NumberHit, b: NumberHit): number {
  return oldestFirst(a.document, b.document) || Number(b.isWhole) - Number(a.isWhole);
}

function alphabetic(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
