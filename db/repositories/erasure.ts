import type { WriteDb } from '#db/database';

/** What was kept of customers in words, beside their own fields and their notes. */
export type ErasedWords = { readonly bankMovements: number; readonly payers: number };

type RunState = { readonly letters: readonly { readonly customerId: string }[] };

const isOneOf = 'IN (SELECT value FROM json_each(:ids))';
const movementsOf = `
  SELECT movement_id AS id FROM known_payer WHERE customer_id ${isOneOf}
  UNION SELECT movement_id FROM bank_words WHERE iban <> ''
    AND iban IN (SELECT value FROM known_payer WHERE kind = 'iban' AND customer_id ${isOneOf})
  UNION SELECT bank_state.subject_id FROM bank_state, json_each(bank_state.made) AS paper
    JOIN document ON document.id = paper.value WHERE document.customer_id ${isOneOf}`;

/** Takes the words about a person out of the ledger, for good. Facts hold ids and figures, and stay. */
export function erasureRepository(db: WriteDb) {
  const named = (customerIds: readonly string[]) => ({ ids: JSON.stringify(customerIds) });
  const countMovements = db
    .prepare<[{ ids: string }], number>(
      `SELECT count(*) FROM bank_words WHERE movement_id IN (SELECT id FROM (${movementsOf}))`,
    )
    .pluck();
  const countPayers = db
    .prepare<[{ ids: string }], number>(`SELECT count(*) FROM known_payer WHERE customer_id ${isOneOf}`)
    .pluck();
  const erasing = [
    // Before the payers, who tell which movements were his.
    `DELETE FROM bank_words WHERE movement_id IN (SELECT id FROM (${movementsOf}))`,
    `DELETE FROM known_payer WHERE customer_id ${isOneOf}`,
    // Somebody new of a file has no id yet, and may be him: the user is asked again at worst.
    `DELETE FROM import_customer WHERE customer_id IS NULL OR customer_id ${isOneOf}`,
    // The reference of a payment is what the bank wrote beside it; that of an invoice is a figure.
    `UPDATE document_detail SET payment_reference = ''
     WHERE document_id IN (SELECT id FROM document WHERE kind <> 'invoice' AND customer_id ${isOneOf})`,
    `UPDATE document_detail SET label = '', order_reference = ''
     WHERE document_id IN (SELECT id FROM document WHERE customer_id ${isOneOf})`,
  ].map((sql) => db.prepare<[{ ids: string }]>(sql));
  const selectRuns = db.prepare<[{ ids: string }], { id: string; state: string }>(`
    SELECT id, state FROM letter_run WHERE EXISTS (
      SELECT 1 FROM json_each(state, '$.letters') AS letter
      WHERE json_extract(letter.value, '$.customerId') ${isOneOf})`);
  const updateRun = db.prepare<[string, string]>('UPDATE letter_run SET state = ? WHERE id = ?');

  return {
    /** How much there is of these customers. */
    count(customerIds: readonly string[]): ErasedWords {
      const ids = named(customerIds);
      return { bankMovements: countMovements.get(ids) ?? 0, payers: countPayers.get(ids) ?? 0 };
    },

    /** Who pays for them, what the bank and files of others called them, what was typed about their invoices and letters. */
    erase(customerIds: readonly string[]): void {
      for (const statement of erasing) statement.run(named(customerIds));
      for (const { id, state } of selectRuns.all(named(customerIds))) {
        const run = JSON.parse(state) as RunState;
        const letters = run.letters.map((letter) =>
          customerIds.includes(letter.customerId) ? { ...letter, edits: [], reason: '' } : letter,
        );
        updateRun.run(JSON.stringify({ ...run, letters }), id);
      }
    },

    /**
     * Writes the file anew, so that nothing of what was erased is left in its free space, its index of words or its
     * journal. Outside of a transaction; takes a moment for a big ledger.
     */
    scrub(): void {
      db.exec(`INSERT INTO search (search) VALUES ('rebuild')`);
      db.exec('VACUUM');
      db.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}
