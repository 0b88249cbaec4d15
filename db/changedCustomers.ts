import type { WriteDb } from '#db/database';

/** What is written of customers, noted as it is written. */
export type ChangedCustomers = {
  /** Ids under which something was recorded or changed since the last time. What is rolled back is not among them. */
  readonly take: () => readonly string[];
};

type Watched = { readonly table: string; readonly on: string; readonly when?: string; readonly customers: string };

const ofRow = (row: 'NEW' | 'OLD') => `SELECT ${row}.customer_id`;
// Names, papers, what is open of them, and who pays: what a payment is told by.
const watched: readonly Watched[] = [
  { table: 'customer', on: 'INSERT', customers: 'SELECT NEW.id' },
  { table: 'customer', on: 'UPDATE OF name', when: 'OLD.name <> NEW.name', customers: 'SELECT NEW.id' },
  {
    table: 'customer',
    on: 'UPDATE OF merged_into',
    when: 'OLD.merged_into IS NOT NEW.merged_into',
    customers: 'SELECT NEW.id UNION SELECT OLD.merged_into UNION SELECT NEW.merged_into',
  },
  { table: 'document', on: 'INSERT', customers: ofRow('NEW') },
  { table: 'document', on: 'UPDATE', customers: ofRow('NEW') },
  {
    table: 'document_detail',
    on: 'INSERT',
    customers: 'SELECT customer_id FROM document WHERE id = NEW.document_id',
  },
  {
    table: 'document_detail',
    on: 'UPDATE OF payment_reference',
    customers: 'SELECT customer_id FROM document WHERE id = NEW.document_id',
  },
  { table: 'item_state', on: 'INSERT', customers: ofRow('NEW') },
  {
    table: 'item_state',
    on: 'UPDATE',
    when: 'OLD.open_cents <> NEW.open_cents OR OLD.due_on <> NEW.due_on OR OLD.customer_id <> NEW.customer_id',
    customers: `${ofRow('OLD')} UNION ${ofRow('NEW')}`,
  },
  { table: 'item_state', on: 'DELETE', customers: ofRow('OLD') },
  {
    table: 'posting',
    on: 'INSERT',
    when: `NEW.account = 'customers'`,
    customers: 'SELECT id FROM customer WHERE seq = NEW.customer_seq',
  },
  { table: 'known_payer', on: 'INSERT', customers: ofRow('NEW') },
  { table: 'known_payer', on: 'UPDATE', customers: `${ofRow('OLD')} UNION ${ofRow('NEW')}` },
  { table: 'known_payer', on: 'DELETE', customers: ofRow('OLD') },
];

/**
 * Begins to note whose papers, names and payers are written, by triggers of this connection: whatever writes is seen, and
 * what is rolled back is not. Nothing of it reaches the file.
 */
export function watchCustomers(db: WriteDb): ChangedCustomers {
  const triggers = watched.map(
    ({ customers, on, table, when }, index) => `CREATE TEMP TRIGGER IF NOT EXISTS customer_changed_${index}
      AFTER ${on} ON main.${table} ${when === undefined ? '' : `WHEN ${when}`}
      BEGIN INSERT INTO changed_customer (customer_id) ${customers}; END;`,
  );
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS changed_customer (customer_id TEXT); ${triggers.join('\n')}`);
  const isAny = db.prepare('SELECT 1 FROM temp.changed_customer LIMIT 1');
  const select = db
    .prepare<[], string>(
      'SELECT DISTINCT customer_id FROM temp.changed_customer WHERE customer_id IS NOT NULL ORDER BY customer_id',
    )
    .pluck();
  const clear = db.prepare('DELETE FROM temp.changed_customer');
  return {
    take() {
      if (isAny.get() === undefined) return [];
      const ids = select.all();
      clear.run();
      return ids;
    },
  };
}
