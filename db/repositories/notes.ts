import type { WriteDb } from '#db/database';
import { ownersOf, rowsOfCustomer } from '#db/repositories/owners';

export type Note = {
  readonly id: string;
  readonly customerId: string | null;
  readonly text: string;
  readonly isPrivate: boolean;
  readonly updatedAt: string;
};
type NoteRow = Omit<Note, 'isPrivate'> & { readonly isPrivate: 0 | 1 };

const columns = 'id, customer_id AS customerId, text, is_private AS isPrivate, updated_at AS updatedAt';
const fromRow = (row: NoteRow): Note => ({ ...row, isPrivate: row.isPrivate === 1 });

/** Every free text: editable and erasable, so that facts hold none. */
export function notesRepository(db: WriteDb) {
  const selectOne = db.prepare<[string], NoteRow>(`SELECT ${columns} FROM note WHERE id = ?`);
  const selectOfCustomer = rowsOfCustomer<NoteRow>(
    db,
    (isHis) => `SELECT ${columns} FROM note WHERE customer_id ${isHis} ORDER BY id`,
  );
  const upsert = db.prepare(`
    INSERT INTO note (id, customer_id, text, is_private, updated_at)
    VALUES (@id, @customerId, @text, @isPrivate, @updatedAt)
    ON CONFLICT (id) DO UPDATE SET text = excluded.text, is_private = excluded.is_private, updated_at = excluded.updated_at
  `);
  const owners = ownersOf(db);
  const eraseAll = db.prepare<[string]>(`UPDATE note SET text = '' WHERE customer_id = ?`);

  return {
    get(id: string): Note | null {
      const row = selectOne.get(id);
      return row === undefined ? null : fromRow(row);
    },

    ofCustomer: (customerId: string): readonly Note[] => selectOfCustomer(customerId).map(fromRow),

    save(note: Note): void {
      upsert.run({ ...note, isPrivate: note.isPrivate ? 1 : 0 });
    },

    eraseOf(customerId: string): void {
      for (const recorded of owners.recordedAs(customerId)) eraseAll.run(recorded);
    },
  };
}
