import { and, asc, eq, getTableColumns, isNull, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { WriteDb } from '#db/database';
import { attachment as table } from '#db/schema';

/** A paper kept beside the ledger: quote, delivery note, proof of the post. */
export type Attachment = {
  readonly id: string;
  readonly ownerKind: 'customer' | 'document' | 'mail' | 'company';
  readonly ownerId: string;
  readonly role: string;
  readonly fileName: string;
  /** Name of the file inside `attachments/`. */
  readonly file: string;
  readonly sha256: string;
};

/** Papers of customers, documents and registered letters. */
export function attachmentsRepository(db: WriteDb) {
  const insert = db.prepare(`
    INSERT INTO attachment (id, owner_kind, owner_id, role, file_name, file, sha256, recorded_at)
    VALUES (@id, @ownerKind, @ownerId, @role, @fileName, @file, @sha256, @recordedAt)
  `);
  const markRemoved = db.prepare<[string, string]>('UPDATE attachment SET removed_at = ? WHERE id = ?');
  const { recordedAt, removedAt, ...columns } = getTableColumns(table);
  const isKept = isNull(table.removedAt);
  const isOwner = and(eq(table.ownerKind, sql.placeholder('ownerKind')), eq(table.ownerId, sql.placeholder('ownerId')));
  const selectOfOwner = drizzle(db)
    .select(columns)
    .from(table)
    .where(and(isOwner, isKept))
    .orderBy(asc(table.id))
    .prepare();
  const selectOne = drizzle(db)
    .select(columns)
    .from(table)
    .where(and(eq(table.id, sql.placeholder('id')), isKept))
    .prepare();
  const selectAll = drizzle(db).select(columns).from(table).where(isKept).orderBy(asc(table.id)).prepare();

  // A logo that was replaced is still named by the letters it was printed on.
  const selectNeeded = drizzle(db)
    .select(columns)
    .from(table)
    .where(or(isKept, eq(table.ownerKind, 'company')))
    .orderBy(asc(table.id))
    .prepare();

  return {
    append(attachment: Attachment, recordedAt: string): void {
      insert.run({ ...attachment, recordedAt });
    },

    remove(id: string, at: string): void {
      markRemoved.run(at, id);
    },

    of: (ownerKind: Attachment['ownerKind'], ownerId: string): readonly Attachment[] =>
      selectOfOwner.all({ ownerKind, ownerId }),
    /** Null: there is none, or it was taken away. */
    get: (id: string): Attachment | null => selectOne.get({ id }) ?? null,
    all: (): readonly Attachment[] => selectAll.all(),
    /** Every paper whose file must stay: those in use, and the pictures of letterheads that were replaced. */
    needed: (): readonly Attachment[] => selectNeeded.all(),
  };
}
