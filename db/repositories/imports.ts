import type { WriteDb } from '#db/database';
import type { PlainDate } from '#domain/calendar/plainDate';

export type ImportCounts = { readonly customers: number; readonly invoices: number; readonly payments: number };

/** Files that were committed, and the columns remembered by their header. */
export function importsRepository(db: WriteDb) {
  const insert = db.prepare(`
    INSERT INTO import_batch (id, file_name, sha256, imported_on, recorded_at, counts)
    VALUES (@id, @fileName, @sha256, @importedOn, @recordedAt, @counts)
  `);
  const selectByHash = db.prepare<[string], string>('SELECT id FROM import_batch WHERE sha256 = ? LIMIT 1').pluck();
  const selectMapping = db.prepare<[string], string>('SELECT mapping FROM import_mapping WHERE signature = ?').pluck();
  const upsertMapping = db.prepare<[string, string, string]>(`
    INSERT INTO import_mapping (signature, mapping, updated_at) VALUES (?, ?, ?)
    ON CONFLICT (signature) DO UPDATE SET mapping = excluded.mapping, updated_at = excluded.updated_at
  `);

  const upsertCustomer = db.prepare<[string, string | null, string]>(`
    INSERT INTO import_customer (file_key, customer_id, updated_at) VALUES (?, ?, ?)
    ON CONFLICT (file_key) DO UPDATE SET customer_id = excluded.customer_id, updated_at = excluded.updated_at
  `);
  const selectCustomers = db.prepare<[], { key: string; customerId: string | null }>(
    'SELECT file_key AS key, owner.id AS customerId FROM import_customer LEFT JOIN owner ON owner.recorded_id = customer_id',
  );

  return {
    append(batch: {
      readonly id: string;
      readonly fileName: string;
      readonly sha256: string;
      readonly importedOn: PlainDate;
      readonly recordedAt: string;
      readonly counts: ImportCounts;
    }): void {
      insert.run({ ...batch, counts: JSON.stringify(batch.counts) });
    },

    /** The batch that committed a file of this content, or null. */
    batchOfFile: (sha256: string): string | null => selectByHash.get(sha256) ?? null,

    /** The mapping remembered for a header, as it was stored, or null. */
    mapping(signature: string): unknown {
      const text = selectMapping.get(signature);
      return text === undefined ? null : (JSON.parse(text) as unknown);
    },

    /** Who a customer of a file is, as the user said; null: nobody of the ledger then. */
    rememberCustomer(key: string, customerId: string | null, updatedAt: string): void {
      upsertCustomer.run(key, customerId, updatedAt);
    },

    /** Everything that was said so, by the key of files. */
    customers: (): Readonly<Record<string, string | null>> =>
      Object.fromEntries(selectCustomers.all().map(({ customerId, key }) => [key, customerId])),

    saveMapping(signature: string, mapping: unknown, updatedAt: string): void {
      upsertMapping.run(signature, JSON.stringify(mapping), updatedAt);
    },
  };
}
