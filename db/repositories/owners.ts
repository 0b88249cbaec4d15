import type { WriteDb } from '#db/database';

/**
 * Who a recorded customer is today: two customers may turn out to be one, and what was recorded of either is then read
 * as his. Nothing recorded is changed by it.
 */
export function ownersOf(db: WriteDb) {
  const selectInto = db.prepare<[string], string | null>('SELECT merged_into FROM customer WHERE id = ?').pluck();
  const selectMerged = db
    .prepare<[string], string>('SELECT id FROM customer WHERE merged_into = ? ORDER BY seq')
    .pluck();
  const now = (customerId: string): string => selectInto.get(customerId) ?? customerId;

  return {
    /** The customer that this one is today. */
    now,

    /** Under which ids facts of this customer were recorded, his own first. */
    recordedAs(customerId: string): readonly string[] {
      const today = now(customerId);
      return [today, ...selectMerged.all(today)];
    },
  };
}

/**
 * Reads what was recorded of a customer, under whichever id.
 *
 * @param sql the statement, given the test that follows the column of the customer's id
 */
export function rowsOfCustomer<Row>(
  db: WriteDb,
  sql: (isHis: string) => string,
): (customerId: string) => readonly Row[] {
  const { recordedAs } = ownersOf(db);
  const ofOne = db.prepare<[string], Row>(sql('= ?'));
  const ofSeveral = db.prepare<[string], Row>(sql('IN (SELECT value FROM json_each(?))'));
  return (customerId) => {
    const [first = customerId, ...others] = recordedAs(customerId);
    return others.length === 0 ? ofOne.all(first) : ofSeveral.all(JSON.stringify([first, ...others]));
  };
}
