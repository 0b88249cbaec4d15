import type { WriteDb } from '#db/database';

/** What is written, noted as it is written. */
export type Changes = {
  /** Ids of what was written since the last time, each once. What is rolled back is not among them. */
  readonly take: () => readonly string[];
};

/** What is noted when a row of a table is written: the ids that a query of the row gives. */
export type Noted = { readonly table: string; readonly on: string; readonly when?: string; readonly ids: string };

/**
 * Begins to note what is written, by triggers of this connection: whatever writes is seen, and what is rolled back is not.
 * Nothing of it reaches the file.
 *
 * @param name of the temporary table in which it is noted
 */
export function changesNoted(db: WriteDb, name: string, noted: readonly Noted[]): Changes {
  const triggers = noted.map(
    ({ ids, on, table, when }, index) => `CREATE TEMP TRIGGER IF NOT EXISTS ${name}_${index}
      AFTER ${on} ON main.${table} ${when === undefined ? '' : `WHEN ${when}`}
      BEGIN INSERT INTO ${name} (id) ${ids}; END;`,
  );
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS ${name} (id TEXT); ${triggers.join('\n')}`);
  const isAny = db.prepare(`SELECT 1 FROM temp.${name} LIMIT 1`);
  const select = db
    .prepare<[], string>(`SELECT DISTINCT id FROM temp.${name} WHERE id IS NOT NULL ORDER BY id`)
    .pluck();
  const clear = db.prepare(`DELETE FROM temp.${name}`);
  return {
    take() {
      if (isAny.get() === undefined) return [];
      const ids = select.all();
      clear.run();
      return ids;
    },
  };
}
