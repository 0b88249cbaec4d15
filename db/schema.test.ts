import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger, type Ledger } from '#db/open';
import * as schema from '#db/schema';

type Column = { readonly name: string; readonly type: string; readonly notNull: boolean };
let ledger: Ledger;

beforeAll(() => {
  ledger = openMemoryLedger(readMigrations(join(import.meta.dirname, 'migrations')));
});
afterAll(() => {
  ledger.close();
});

function columnsOf(table: string): readonly Column[] {
  return ledger.db
    .prepare<[], { name: string; type: string; notnull: number; pk: number }>(`PRAGMA table_info(${table})`)
    .all()
    .map(({ name, notnull, pk, type }) => ({ name, type, notNull: notnull === 1 || pk > 0 }));
}

const mirrors = Object.values(schema).filter((value) => is(value, SQLiteTable));

describe('schema.ts mirrors the migrations', () => {
  it('has every table', () => {
    const tables = ledger.db
      .prepare<[], string>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'
         ORDER BY name`,
      )
      .pluck()
      .all();
    expect(mirrors.map((table) => getTableName(table)).sort()).toEqual(tables);
  });

  it.each(mirrors.map((table) => [getTableName(table), table] as const))('%s', (name, table) => {
    const mirrored = getTableConfig(table).columns.map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      notNull: column.notNull || column.primary,
    }));
    expect(mirrored).toEqual(columnsOf(name));
  });
});
