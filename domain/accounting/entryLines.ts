import { moveEntries, standingMoves, type Book, type BookLine, type Lettering } from '#domain/accounting/book';
import { addDays, earlierOf, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { AccountRole, EntryKind } from '#domain/ledger/entry';
import { cents, negateCents, zeroCents, type Cents } from '#domain/money/cents';

/** Journals of the books: opening balances, sales, bank, cash, various. */
export const journalCodes = ['AN', 'VE', 'BQ', 'CA', 'OD'] as const;
export type JournalCode = (typeof journalCodes)[number];

/** A line of an accounting entry as it leaves for the accountant. */
export type EntryLine = {
  readonly journal: JournalCode;
  /** Counted from 1 in each journal, in the order written: an entry written later never renumbers another. */
  readonly number: number;
  readonly on: PlainDate;
  readonly account: AccountRole;
  readonly customerId: string | null;
  readonly documentId: string | null;
  readonly kind: EntryKind | 'opening';
  /** Place of the entry in the journal of the program; 0: opening balances. */
  readonly entrySeq: number;
  readonly pieceOn: PlainDate;
  readonly debit: Cents;
  readonly credit: Cents;
  readonly lettering: Lettering | null;
  readonly validatedOn: PlainDate;
};

type Wanted = {
  /** First and last day, both included; the last is that of the book. */
  readonly from: PlainDate;
  /** Of each item, up to the last day. */
  readonly lettering: ReadonlyMap<string, Lettering>;
  /** Whose; null: everybody's. Entries keep their numbers. */
  readonly customerId: string | null;
};

/**
 * The entries of a period, balanced one by one, in the order written. What was open before stands as one opening entry,
 * item by item; matching is no entry but a letter. Yields line by line.
 */
export function* entryLines(book: Book, { customerId, from, lettering }: Wanted): Generator<EntryLine> {
  const moves = moveEntries(book.lines);
  const journals = journalsOf(book.lines);
  const numbers = new Map<JournalCode, number>();
  yield* openingLines(book, moves, { customerId, from, lettering });
  let validatedOn: PlainDate | null = null;
  let entry = { seq: 0, number: 0 };
  for (const line of book.lines) {
    if (line.effectiveOn < from || moves.has(line.entryId)) continue;
    const journal = journals.get(line.entryId) ?? 'OD';
    if (entry.seq !== line.entrySeq) {
      entry = { seq: line.entrySeq, number: (numbers.get(journal) ?? 0) + 1 };
      numbers.set(journal, entry.number);
    }
    // A clock that went back does not take validation back.
    validatedOn = validatedOn === null ? line.recordedOn : laterOf(validatedOn, line.recordedOn);
    if (customerId !== null && line.customerId !== customerId) continue;
    yield {
      ...shared(line, lettering),
      ...{ journal, number: entry.number, on: line.effectiveOn, kind: line.kind, entrySeq: line.entrySeq },
      pieceOn: pieceDate(book, line),
      validatedOn,
    };
  }
}

function shared(
  line: Pick<BookLine, 'account' | 'amount' | 'customerId' | 'documentId' | 'itemId'>,
  lettering: Wanted['lettering'],
) {
  const { account, amount, customerId, documentId, itemId } = line;
  return {
    ...{ account, customerId, documentId },
    debit: amount > 0 ? amount : zeroCents,
    credit: amount < 0 ? negateCents(amount) : zeroCents,
    lettering: account === 'customers' && itemId !== null ? (lettering.get(itemId) ?? null) : null,
  };
}

function pieceDate(book: Book, { documentId, effectiveOn, kind }: BookLine): PlainDate {
  const issuedOn = documentId === null ? undefined : book.documents.get(documentId)?.issuedOn;
  return kind === 'invoice' || kind === 'creditNote' ? (issuedOn ?? effectiveOn) : effectiveOn;
}

// A reversal stands in the journal of what it takes back.
function journalsOf(lines: readonly BookLine[]): ReadonlyMap<string, JournalCode> {
  const journals = new Map<string, JournalCode>();
  for (const { account, corrects, entryId, kind } of lines) {
    if (corrects !== null) journals.set(entryId, journals.get(corrects) ?? 'OD');
    else if (kind === 'invoice' || kind === 'creditNote') journals.set(entryId, 'VE');
    else if (account === 'bank') journals.set(entryId, 'BQ');
    else if (account === 'cash') journals.set(entryId, 'CA');
    else if (!journals.has(entryId)) journals.set(entryId, 'OD');
  }
  return journals;
}

// What every item of the customers account was worth the evening before, against the opening balance. Matching that was
// taken back since counts for nothing: the letters are those of the last day, and lines that share one cancel out.
function* openingLines(
  book: Book,
  moves: ReadonlySet<string>,
  { customerId, from, lettering }: Wanted,
): Generator<EntryLine> {
  const standing = standingMoves(book.lines, moves);
  const open = new Map<string, { readonly line: BookLine; sum: number }>();
  let validatedOn: PlainDate = from;
  for (const line of book.lines) {
    if (line.effectiveOn >= from) {
      validatedOn = earlierOf(validatedOn, line.recordedOn);
      continue;
    }
    if (line.account !== 'customers' || line.itemId === null) continue;
    if (customerId !== null && line.customerId !== customerId) continue;
    if (moves.has(line.entryId) && !standing.has(line.entryId)) continue;
    const item = open.get(line.itemId) ?? { line, sum: 0 };
    open.set(line.itemId, item);
    item.sum += line.amount;
  }
  const frame = { journal: 'AN', number: 1, on: from, kind: 'opening', entrySeq: 0, validatedOn } as const;
  let total = 0;
  for (const { line, sum } of open.values()) {
    if (sum === 0) continue;
    total += sum;
    const documentId = book.items.get(line.itemId ?? '')?.documentId ?? line.documentId;
    const pieceOn = (documentId === null ? undefined : book.documents.get(documentId)?.issuedOn) ?? addDays(from, -1);
    yield { ...shared({ ...line, documentId, amount: cents(sum) }, lettering), ...frame, pieceOn };
  }
  if (total === 0) return;
  const counter = { account: 'openingBalance', customerId: null, documentId: null, itemId: null } as const;
  yield { ...shared({ ...counter, amount: cents(-total) }, lettering), ...frame, pieceOn: from };
}
