import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger } from '#db/open';
import { watchWritten } from '#db/writtenAbout';

const nothing = { isAboutAll: false, customers: [] };
const all = { isAboutAll: true, customers: [] };

function watched() {
  const ledger = openMemoryLedger(readMigrations(join(import.meta.dirname, 'migrations')));
  const { db } = ledger;
  for (const [index, id] of ['ann', 'bob'].entries()) {
    db.prepare(
      `INSERT INTO customer (id, number, name, relation, country, language, created_at, updated_at)
       VALUES (?, ?, ?, 'B2B', 'FR', 'fr', '2026-05-12', '2026-05-12')`,
    ).run(id, `C${index}`, id);
  }
  return { ledger, db, ...watchWritten(db) };
}

it('names whom it is about, once', () => {
  const { db, take } = watched();
  expect(take()).toEqual(nothing);
  db.exec(`UPDATE customer SET city = 'Limoges' WHERE id = 'bob'; UPDATE customer SET street = 'rue' WHERE id = 'bob'`);
  expect(take()).toEqual({ isAboutAll: false, customers: ['bob'] });
  expect(take()).toEqual(nothing);
  db.exec(`UPDATE customer SET merged_into = 'ann' WHERE id = 'bob'`);
  expect(take().customers.toSorted()).toEqual(['ann', 'bob']);
});

it('takes what it does not know for something about all, and how letters are printed for nothing', () => {
  const { db, ledger, take } = watched();
  ledger.settings.set('printChoices', { printer: 'laser' });
  expect(take()).toEqual(nothing);
  ledger.settings.set('somethingNew', 1);
  expect(take()).toEqual(all);
  db.exec(`INSERT INTO account (role, code, name) VALUES ('test', '999999', 'Test')`);
  expect(take()).toEqual(all);
});

it('forgets what is rolled back, and goes on when much was written', () => {
  const { db, take } = watched();
  expect(
    db.transaction(() => {
      db.exec(`UPDATE customer SET city = 'Limoges'`);
      throw new Error('rolled back');
    }),
  ).toThrow('rolled back');
  expect(take()).toEqual(nothing);
  for (let time = 0; time < 3_000; time += 1) db.exec(`UPDATE customer SET city = '${time}' WHERE id = 'ann'`);
  expect(take().customers).toEqual(['ann']);
  expect(take()).toEqual(nothing);
  db.exec(`UPDATE customer SET city = 'Paris' WHERE id = 'bob'`);
  expect(take().customers).toEqual(['bob']);
});
