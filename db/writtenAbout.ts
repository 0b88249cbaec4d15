import type { WriteDb } from '#db/database';

/** What was written since the last time, by whom it is about. What is rolled back is not among it. */
export type Written = {
  /** Something that concerns every customer: the company, a sequence, a rate, a table that nobody told of. */
  readonly isAboutAll: boolean;
  /** Customers, by the ids under which it was recorded. */
  readonly customers: readonly string[];
};

type Row = 'NEW' | 'OLD';

const ofDocument = (row: Row) => `(SELECT customer_id FROM document WHERE id = ${row}.document_id)`;
const itself = (row: Row) => `${row}.customer_id`;

/** Tables whose every row is about one customer, and who he is; null: it is about all. */
const ofCustomers: Readonly<Record<string, (row: Row) => string>> = {
  customer: (row) => `${row}.id UNION SELECT ${row}.merged_into WHERE ${row}.merged_into IS NOT NULL`,
  note: itself,
  document: itself,
  document_vat: ofDocument,
  document_detail: ofDocument,
  invoice_line: ofDocument,
  named_invoice: ofDocument,
  item: itself,
  followup_event: itself,
  letter: itself,
  registered_mail: itself,
  item_state: itself,
  customer_state: itself,
  proposal: itself,
  posting: (row) => `id FROM customer WHERE seq = ${row}.customer_seq`,
  attachment: (row) => `CASE ${row}.owner_kind
    WHEN 'customer' THEN ${row}.owner_id
    WHEN 'document' THEN (SELECT customer_id FROM document WHERE id = ${row}.owner_id)
    WHEN 'mail' THEN (SELECT customer_id FROM registered_mail WHERE id = ${row}.owner_id) END`,
};

/**
 * Tables that say nothing of any customer that is not said elsewhere: the header of an entry seals postings, an action
 * names facts, a tour is kept by itself, words for searching follow names. Of the bank and of files, what was made counts.
 */
const ofNobody: readonly string[] = [
  ...['journal_entry', 'action', 'letter_run', 'search_entry', 'known_payer'],
  ...[
    'bank_statement',
    'bank_movement',
    'bank_words',
    'bank_state',
    'import_batch',
    'import_mapping',
    'import_customer',
  ],
];

/** Settings on which no paper to a customer depends: how it is printed, what it costs to post, when something was done. */
const silentSettings: readonly string[] = [
  ...['printChoices', 'printerOffsets', 'postalTariffs', 'lastRunOn', 'morningNoticeOn', 'lastBackupOn', 'bankSeenOn'],
];

/** More rows than this are thrown away once they were read. */
const rowsKept = 5_000;

/**
 * Begins to note whom what is written is about, by temporary triggers of this connection on every table: whatever writes
 * is seen, and what is rolled back is not. Nothing of it reaches the file. A table that is not known here is about all.
 */
export function watchWritten(db: WriteDb): { readonly take: () => Written } {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS written_about (id INTEGER PRIMARY KEY, customer_id TEXT);
    ${tablesOf(db).flatMap(triggersOf).join('\n')}`);
  const lastId = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM temp.written_about').pluck();
  const select = db
    .prepare<[number], string | null>('SELECT DISTINCT customer_id FROM temp.written_about WHERE id > ?')
    .pluck();
  const clear = db.prepare('DELETE FROM temp.written_about WHERE id < ?');
  let seen = lastId.get() ?? 0;
  let cleared = seen;
  return {
    take() {
      const last = lastId.get() ?? 0;
      if (last === seen) return { isAboutAll: false, customers: [] };
      const found = select.all(seen);
      seen = last;
      if (last - cleared > rowsKept) {
        // The last one stays: the numbers go on behind it.
        clear.run(last);
        cleared = last;
      }
      return { isAboutAll: found.includes(null), customers: found.filter((id) => id !== null) };
    },
  };
}

function tablesOf(db: WriteDb): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY name`,
    )
    .pluck()
    .all();
}

function triggersOf(table: string): readonly string[] {
  if (ofNobody.includes(table)) return [];
  const trigger = (on: string, rows: readonly Row[], when: string) => {
    const who = ofCustomers[table];
    const noted = rows.map((row) => `INSERT INTO written_about (customer_id) SELECT ${who?.(row) ?? 'NULL'};`);
    return `CREATE TEMP TRIGGER IF NOT EXISTS written_about_${table}_${on} AFTER ${on} ON main.${table} ${when}
      BEGIN ${noted.join(' ')} END;`;
  };
  return [
    trigger('INSERT', ['NEW'], whenOf(table, 'NEW')),
    trigger('UPDATE', ['OLD', 'NEW'], whenOf(table, 'NEW')),
    trigger('DELETE', ['OLD'], whenOf(table, 'OLD')),
  ];
}

function whenOf(table: string, row: Row): string {
  if (table !== 'setting') return '';
  return `WHEN ${row}.key NOT IN (${silentSettings.map((key) => `'${key}'`).join(', ')})`;
}
