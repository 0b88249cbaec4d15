import type Database from 'better-sqlite3';
import { assert } from '#domain/assert';

declare const readBrand: unique symbol;
declare const writeBrand: unique symbol;

/** A database that can only be read: `prepare` refuses every statement that would write. */
export type ReadDb = Pick<Database.Database, 'prepare'> & { readonly [readBrand]: true };

/** A database that commands write to. Queries do not get one. */
export type WriteDb = Database.Database & { readonly [readBrand]: true; readonly [writeBrand]: true };

/** Marks a connection that `open.ts` made ready. */
export function writeDb(db: Database.Database): WriteDb {
  return db as WriteDb;
}

/** The reading side of a connection: a statement that writes is a bug, found when it is prepared. */
export function readDb(db: Database.Database): ReadDb {
  const prepare = (sql: string) => {
    const statement = db.prepare(sql);
    assert(statement.readonly, `a query may not write: ${sql.slice(0, 80)}`);
    return statement;
  };
  return { prepare } as unknown as ReadDb;
}
