import type { WriteDb } from '#db/database';

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

const columns = 'id, owner_kind AS ownerKind, owner_id AS ownerId, role, file_name AS fileName, file, sha256';

/** Papers of customers, documents and registered letters. */
export function attachmentsRepository(db: WriteDb) {
  const insert = db.prepare(`
    INSERT INTO attachment (id, owner_kind, owner_id, role, file_name, file, sha256, recorded_at)
    VALUES (@id, @ownerKind, @ownerId, @role, @fileName, @file, @sha256, @recordedAt)
  `);
  const markRemoved = db.prepare<[string, string]>('UPDATE attachment SET removed_at = ? WHERE id = ?');
  const selectOfOwner = db.prepare<[string, string], Attachment>(`
    SELECT ${columns} FROM attachment WHERE owner_kind = ? AND owner_id = ? AND removed_at IS NULL ORDER BY id
  `);
  const selectAll = db.prepare<[], Attachment>(
    `SELECT ${columns} FROM attachment WHERE removed_at IS NULL ORDER BY id`,
  );

  return {
    append(attachment: Attachment, recordedAt: string): void {
      insert.run({ ...attachment, recordedAt });
    },

    remove(id: string, at: string): void {
      markRemoved.run(at, id);
    },

    of: (ownerKind: Attachment['ownerKind'], ownerId: string): readonly Attachment[] =>
      selectOfOwner.all(ownerKind, ownerId),
    all: (): readonly Attachment[] => selectAll.all(),
  };
}
