import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger, type Ledger } from '#db/open';

let ledger: Ledger;
beforeEach(() => {
  ledger = openMemoryLedger(readMigrations(join(import.meta.dirname, '..', 'migrations')));
  for (const id of ['gone', 'kept']) {
    ledger.db
      .prepare(
        `INSERT INTO customer (id, number, name, relation, relation_guessed, country, language, is_locked, created_at, updated_at)
         VALUES (?, ?, ?, 'B2C', 0, 'FR', 'fr', 0, '', '')`,
      )
      .run(id, id === 'gone' ? '000001' : '000002', id);
  }
});
afterEach(() => {
  ledger.close();
});

it('takes what was learned about one customer, and leaves what was learned of others', () => {
  ledger.imports.rememberCustomer('dupont', 'gone', 'now');
  ledger.imports.rememberCustomer('dupond', null, 'now');
  ledger.imports.rememberCustomer('martin', 'kept', 'now');
  const learn = ledger.db.prepare(
    `INSERT INTO known_payer (id, customer_id, kind, value, movement_id, learned_on) VALUES (?, ?, 'name', ?, 'm', '2026-05-12')`,
  );
  learn.run('p1', 'gone', 'Dupont');
  learn.run('p2', 'kept', 'Martin');
  const run = (customerId: string) => ({ customerId, edits: [{ text: 'Cher Paul' }], reason: 'en vacances' });
  ledger.db
    .prepare(
      `INSERT INTO letter_run (id, started_on, stage, state, updated_at) VALUES ('r', '2026-05-12', 'closed', ?, '')`,
    )
    .run(JSON.stringify({ isSingle: false, letters: [run('gone'), run('kept')] }));
  expect(ledger.erasure.count(['gone'])).toEqual({ bankMovements: 0, payers: 1 });

  ledger.erasure.erase(['gone']);
  ledger.erasure.scrub();
  expect(ledger.db.prepare('SELECT file_key FROM import_customer').pluck().all()).toEqual(['martin']);
  expect(ledger.db.prepare('SELECT value FROM known_payer').pluck().all()).toEqual(['Martin']);
  expect(JSON.parse(ledger.runs.get('r')?.state ?? '')).toEqual({
    isSingle: false,
    letters: [{ customerId: 'gone', edits: [], reason: '' }, run('kept')],
  });
});
