import { withBulkWork } from '#db/bulkWork';
import type { WriteDb } from '#db/database';
import { assert } from '#domain/assert';

/** What every single insert sets off; for a whole ledger it is done once at the end. */
const insertTriggers = ['journal_entry_balances', 'posting_sealed', 'search_entry_added', 'invoice_line_sealed'];

/**
 * Fills a ledger that holds nothing yet, quickly: without a write-ahead log and without waiting for the disk. All is
 * written or nothing, and on the disk for good before it returns.
 */
export function fillEmptyLedger<Value>(db: WriteDb, fill: () => Value): Value {
  assert(!db.inTransaction, 'a ledger is filled outside a transaction');
  const isInMemory = db.memory;
  if (!isInMemory) db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  // What was written is read again, customer by customer, from all over the file: it stays in memory until then.
  const cacheSize = db.pragma('cache_size', { simple: true }) as number;
  db.pragma('cache_size = -786432');
  db.pragma('temp_store = MEMORY');
  // Dates and kinds are checked by their types already; `check` looks at every row of any ledger again.
  db.pragma('ignore_check_constraints = ON');
  try {
    return fill();
  } finally {
    db.pragma(`cache_size = ${cacheSize}`);
    db.pragma('temp_store = DEFAULT');
    db.pragma('ignore_check_constraints = OFF');
    db.pragma('foreign_keys = ON');
    db.pragma('synchronous = FULL');
    if (!isInMemory) db.pragma('journal_mode = WAL');
  }
}

/** What is made again from the facts: written in bulk when the facts are there. */
const projected = ['item_state', 'customer_state', 'proposal'];

/**
 * Takes the secondary indexes and the guards of single inserts away while `write` runs, and builds them again in one
 * sweep each. What the guards and the references would have refused is looked for before they are back.
 *
 * @throws BugError when an entry does not balance or a reference leads nowhere: nothing is kept
 */
export function writeInBulk(db: WriteDb, write: () => void): void {
  assert(db.inTransaction, 'a ledger is written in bulk inside a transaction');
  without(db, ({ name, type }) => type === 'index' || insertTriggers.includes(name), write);
  db.exec(`INSERT INTO search (search) VALUES ('rebuild')`);
  assertSound(db);
}

/** The same for what is projected of the facts: into empty tables, each customer once, without being read meanwhile. */
export function projectInBulk(db: WriteDb, project: () => void): void {
  assert(db.inTransaction, 'a ledger is written in bulk inside a transaction');
  without(db, ({ table, type }) => type === 'index' && projected.includes(table), project);
}

type Part = { readonly name: string; readonly table: string; readonly type: 'index' | 'trigger'; readonly sql: string };

function without(db: WriteDb, isTakenAway: (part: Part) => boolean, write: () => void): void {
  const parts = db
    .prepare<[], Part>(
      `SELECT name, tbl_name AS "table", type, sql FROM sqlite_master
       WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY name`,
    )
    .all()
    .filter(isTakenAway);
  for (const { name, type } of parts) db.exec(`DROP ${type} ${name}`);
  withBulkWork(db, write);
  for (const { sql } of parts) db.exec(sql);
}

function assertSound(db: WriteDb): void {
  const unbalanced = db
    .prepare('SELECT 1 FROM posting GROUP BY entry_seq, currency HAVING sum(amount_cents) <> 0 LIMIT 1')
    .get();
  const empty = db
    .prepare(
      'SELECT 1 FROM journal_entry WHERE NOT EXISTS (SELECT 1 FROM posting WHERE entry_seq = journal_entry.seq) LIMIT 1',
    )
    .get();
  assert(unbalanced === undefined && empty === undefined, 'an entry written in bulk does not balance');
  const broken = db.pragma('foreign_key_check') as unknown[];
  assert(broken.length === 0, 'a reference written in bulk leads nowhere');
}
