import { rowInserter } from '#db/bulkRows';
import { bulkWork } from '#db/bulkWork';
import type { WriteDb } from '#db/database';

export const searchKinds = ['customer', 'document', 'mail'] as const;
/** More hits than this are not ranked. */
const rankedMost = 500;
export type SearchKind = (typeof searchKinds)[number];
export type SearchHit = { readonly kind: SearchKind; readonly ref: string; readonly text: string };

/** Finds anything by three letters or more of its name, number, amount or town. */
export function searchRepository(db: WriteDb) {
  const upsert = db.prepare<[SearchKind, string, string]>(`
    INSERT INTO search_entry (kind, ref, text) VALUES (?, ?, ?)
    ON CONFLICT (ref) DO UPDATE SET text = excluded.text WHERE text <> excluded.text
  `);
  const insert = rowInserter(db, 'search_entry', ['kind', 'ref', 'text']);
  const select = db.prepare<[string, number], SearchHit>(
    // Three letters that stand in every number match the whole book: the best is looked for among the newest.
    `SELECT kind, ref, text FROM (
       SELECT kind, ref, text, rank AS score FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ${rankedMost}
     ) ORDER BY score LIMIT ?`,
  );
  const selectShort = db.prepare<[string, number], SearchHit>(
    `SELECT kind, ref, text FROM search_entry WHERE text LIKE ? ESCAPE '\\' ORDER BY id LIMIT ?`,
  );
  const selectOne = db.prepare<[string], SearchHit>('SELECT kind, ref, text FROM search_entry WHERE ref = ?');

  return {
    put(kind: SearchKind, ref: string, text: string): void {
      // In bulk nothing is there yet that could be changed.
      if (bulkWork(db) === null) upsert.run(kind, ref, text);
      else insert([kind, ref, text]);
    },

    get(ref: string): SearchHit | null {
      return selectOne.get(ref) ?? null;
    },

    /** At most `limit` hits, best first. Fewer than three letters look at the beginning of the text. */
    find(text: string, limit: number): readonly SearchHit[] {
      const wanted = text.trim();
      if (wanted === '') return [];
      if ([...wanted].length < 3) return selectShort.all(`${wanted.replace(/[\\%_]/g, '\\$&')}%`, limit);
      return select.all(`"${wanted.replaceAll('"', '""')}"`, limit);
    },
  };
}
