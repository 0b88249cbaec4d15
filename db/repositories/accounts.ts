import type { WriteDb } from '#db/database';
import type { AccountRole } from '#domain/ledger/entry';

export type Account = { readonly role: AccountRole; readonly code: string; readonly name: string };

/** The chart of accounts: the number and the name of each role. */
export function accountsRepository(db: WriteDb) {
  const selectAll = db.prepare<[], Account>('SELECT role, code, name FROM account ORDER BY code');
  const upsert = db.prepare(`
    INSERT INTO account (role, code, name) VALUES (@role, @code, @name)
    ON CONFLICT (role) DO UPDATE SET code = excluded.code, name = excluded.name
  `);

  return {
    all: (): readonly Account[] => selectAll.all(),

    save(account: Account): void {
      upsert.run(account);
    },
  };
}
