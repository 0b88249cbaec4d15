import type { Context } from '#app/context';
import { fileWith, fileWithPapers, type CustomerFile, type NewPapers } from '#app/customerFile';
import type { Document, Item } from '#db/repositories/documents';
import type { StoredEvent } from '#db/repositories/events';
import { present } from '#domain/assert';
import type { AccountLine } from '#domain/ledger/customerAccount';
import type { JournalEntry } from '#domain/ledger/entry';

/** The customers that a unit looks at, as they stand with what it appended. */
export type UnitFiles = {
  readonly of: (recordedAs: string) => CustomerFile;
  /** He is read again when he is next asked for. */
  readonly forget: (customerId: string) => void;
  readonly addEvent: (customerId: string, event: StoredEvent) => void;
  readonly addPaper: (customerId: string, document: Document, items: readonly Item[]) => void;
  /** An entry that stands at this place of the journal. */
  readonly addEntry: (customerId: string, entry: JournalEntry, seq: number) => void;
};

type Kept = { file: CustomerFile; more: { documents: Document[]; items: Item[]; lines: AccountLine[] } | null };

const filesKept = 500;

/**
 * Keeps the files of a unit and adds to them what it appends: a payment is not reason enough to read a customer's years
 * again, from the disk.
 *
 * @param appends `written`: what is appended is in the ledger at once, so that any file may be read again; `later`: it is
 *   only in these files until all is written
 */
export function unitFiles(
  { ledger }: Pick<Context, 'ledger'>,
  load: (customerId: string) => CustomerFile | null,
  appends: 'written' | 'later',
): UnitFiles {
  const files = new Map<string, Kept>();
  const { today: whoIs } = ledger.customers;

  const loaded = (customerId: string): Kept => {
    // A big piece of work looks at thousands of customers, each of them once.
    if (appends === 'written' && files.size >= filesKept) files.clear();
    const own: Kept = { file: present(load(customerId), `customer ${customerId}`), more: null };
    files.set(customerId, own);
    return own;
  };
  // Whoever is not known yet is read with what was written of him, unless it is not written yet.
  const keptFor = (customerId: string): Kept | null =>
    files.get(customerId) ?? (appends === 'later' ? loaded(customerId) : null);
  const upToDate = (own: Kept): CustomerFile => {
    if (own.more !== null) own.file = fileWithPapers(ledger, own.file, own.more);
    own.more = null;
    return own.file;
  };

  return {
    of(recordedAs) {
      const customerId = whoIs(recordedAs);
      return upToDate(files.get(customerId) ?? loaded(customerId));
    },
    forget: (customerId) => void files.delete(customerId),
    addEvent(customerId, event) {
      const own = keptFor(customerId);
      if (own !== null) own.file = fileWith(ledger, upToDate(own), event);
    },
    addPaper(customerId, document, items) {
      const own = keptFor(customerId);
      if (own === null) return;
      own.more ??= { documents: [], items: [], lines: [] };
      own.more.documents.push(document);
      own.more.items.push(...items);
    },
    addEntry(customerId, entry, seq) {
      const own = keptFor(customerId);
      if (own === null) return;
      own.more ??= { documents: [], items: [], lines: [] };
      const lines = linesOf(entry, seq, papersOf(own), (recordedAs) => whoIs(recordedAs) === customerId);
      if (lines === null) files.delete(customerId);
      else own.more.lines.push(...lines);
    },
  };
}

type Papers = Pick<NewPapers, 'documents' | 'items'>;

function papersOf({ file, more }: Kept): readonly Papers[] {
  return more === null ? [file] : [more, file];
}

// Null: it names a paper that the file does not hold.
function linesOf(
  { corrects, effectiveOn, id, kind, postings }: JournalEntry,
  seq: number,
  papers: readonly Papers[],
  isHis: (recordedAs: string) => boolean,
): readonly AccountLine[] | null {
  const documentOf = (documentId: string) =>
    papers
      .map(({ documents }) => documents.find((each) => each.id === documentId))
      .find((found) => found !== undefined);
  const holds = (itemId: string) => papers.some(({ items }) => items.some((each) => each.id === itemId));
  const lines: AccountLine[] = [];
  for (const { account, amount, claimId, customerId, documentId, itemId } of postings) {
    if (customerId === null || !isHis(customerId)) continue;
    const document = documentId === null ? null : documentOf(documentId);
    if (document === undefined || (itemId !== null && !holds(itemId))) return null;
    const documentKind = document?.kind ?? null;
    lines.push({
      entrySeq: seq,
      entryId: id,
      kind,
      corrects,
      effectiveOn,
      account,
      itemId,
      documentId,
      documentKind,
      claimId,
      amount,
    });
  }
  return lines;
}
