import type { WriteDb } from '#db/database';

// Most ledgers never merge anybody: then nothing is looked up. One process works on a ledger, and says when it merges.
const merging = new WeakMap<WriteDb, boolean>();

function mayHaveMerges(db: WriteDb): boolean {
  const known = merging.get(db);
  if (known !== undefined) return known;
  const found = db.prepare('SELECT 1 FROM customer WHERE merged_into IS NOT NULL LIMIT 1').get() !== undefined;
  merging.set(db, found);
  return found;
}

/** From now on customers of this ledger may be merged. */
export function noteMerges(db: WriteDb): void {
  merging.set(db, true);
}

/**
 * Who a recorded customer is today: two customers may turn out to be one, and what was recorded of either is then read
 * as his. Nothing recorded is changed by it.
 */
export function ownersOf(db: WriteDb) {
  const selectInto = db.prepare<[string], string | null>('SELECT merged_into FROM customer WHERE id = ?').pluck();
  const selectMerged = db
    .prepare<[string], string>('SELECT id FROM customer WHERE merged_into = ? ORDER BY seq')
    .pluck();
  const now = (customerId: string): string =>
    mayHaveMerges(db) ? (selectInto.get(customerId) ?? customerId) : customerId;

  return {
    /** The customer that this one is today. */
    now,

    /** Under which ids facts of this customer were recorded, his own first. */
    recordedAs(customerId: string): readonly string[] {
      const today = now(customerId);
      return mayHaveMerges(db) ? [today, ...selectMerged.all(today)] : [today];
    },
  };
}

/**
 * Reads what was recorded of a customer, under whichever id.
 *
 * @param sql the statement, given the test that follows the column of the customer's id, and the one of his number
 */
export function rowsOfCustomer<Row>(
  db: WriteDb,
  sql: (isHis: string, isHisNumber: string) => string,
): (customerId: string) => readonly Row[] {
  const { recordedAs } = ownersOf(db);
  const list = 'IN (SELECT value FROM json_each(?))';
  const ofOne = db.prepare<[string], Row>(sql('= ?', '= (SELECT seq FROM customer WHERE id = ?)'));
  const ofSeveral = db.prepare<[string], Row>(sql(list, `IN (SELECT seq FROM customer WHERE id ${list})`));
  return (customerId) => {
    const [first = customerId, ...others] = recordedAs(customerId);
    return others.length === 0 ? ofOne.all(first) : ofSeveral.all(JSON.stringify([first, ...others]));
  };
}
