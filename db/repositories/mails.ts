import type { WriteDb } from '#db/database';
import { ownersOf, rowsOfCustomer } from '#db/repositories/owners';

export const mailCarriers = ['laposte', 'bpost'] as const;
export type MailCarrier = (typeof mailCarriers)[number];

/** A registered letter given to the post; its life is told by the events of kind `mail`. */
export type RegisteredMail = {
  readonly id: string;
  readonly letterId: string;
  readonly customerId: string;
  readonly carrier: MailCarrier;
  readonly withReceipt: boolean;
};
type MailRow = Omit<RegisteredMail, 'withReceipt'> & { readonly withReceipt: 0 | 1 };

const columns = 'id, letter_id AS letterId, customer_id AS customerId, carrier, with_receipt AS withReceipt';
const fromRow = (row: MailRow, customerId: string): RegisteredMail => ({
  ...row,
  customerId,
  withReceipt: row.withReceipt === 1,
});

/** Registered mail of the ledger. */
export function mailsRepository(db: WriteDb) {
  const insert = db.prepare(`
    INSERT INTO registered_mail (id, letter_id, customer_id, carrier, with_receipt, recorded_at)
    VALUES (@id, @letterId, @customerId, @carrier, @withReceipt, @recordedAt)
  `);
  const selectOne = db.prepare<[string], MailRow>(`SELECT ${columns} FROM registered_mail WHERE id = ?`);
  const selectOfCustomer = rowsOfCustomer<MailRow>(
    db,
    (isHis) => `SELECT ${columns} FROM registered_mail WHERE customer_id ${isHis} ORDER BY rowid`,
  );
  const selectOfLetter = db.prepare<[string], MailRow>(
    `SELECT ${columns} FROM registered_mail WHERE letter_id = ? ORDER BY rowid`,
  );
  const selectAll = db.prepare<[], MailRow>(`SELECT ${columns} FROM registered_mail ORDER BY rowid`);

  const owners = ownersOf(db);
  const named = (row: MailRow) => fromRow(row, owners.now(row.customerId));

  return {
    append(mail: RegisteredMail, recordedAt: string): void {
      insert.run({ ...mail, withReceipt: mail.withReceipt ? 1 : 0, recordedAt });
    },

    get(id: string): RegisteredMail | null {
      const row = selectOne.get(id);
      return row === undefined ? null : named(row);
    },

    ofCustomer: (customerId: string): readonly RegisteredMail[] => selectOfCustomer(customerId).map(named),
    ofLetter: (letterId: string): readonly RegisteredMail[] => selectOfLetter.all(letterId).map(named),
    all: (): readonly RegisteredMail[] => selectAll.all().map(named),
  };
}
