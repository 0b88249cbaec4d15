import Database from 'better-sqlite3';

/** What can go wrong outside the program: a closed list, each with a sentence in `contract/refusals.ts`. */
export const failureCodes = [
  'database.newerThanApp',
  'database.migrationBroken',
  'database.notADatabase',
  'database.missing',
  'database.damaged',
  'database.busy',
  'database.unreachable',
  'disk.full',
  'folder.readOnly',
  'folder.missing',
  'ledger.inUse',
  'file.unreadable',
  'backup.invalid',
  'backup.targetExists',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** The world outside failed: disk, file, printer. Expected to happen, not the user's mistake. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: FailureCode, params: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.params = params;
  }
}

const sqliteFailures: readonly (readonly [prefix: string, code: FailureCode])[] = [
  ['SQLITE_NOTADB', 'database.notADatabase'],
  ['SQLITE_CORRUPT', 'database.damaged'],
  ['SQLITE_FULL', 'disk.full'],
  ['SQLITE_READONLY', 'folder.readOnly'],
  ['SQLITE_BUSY', 'database.busy'],
  ['SQLITE_LOCKED', 'database.busy'],
  ['SQLITE_CANTOPEN', 'database.unreachable'],
  ['SQLITE_IOERR', 'database.unreachable'],
];

const fileFailures: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EROFS: 'folder.readOnly',
  EACCES: 'folder.readOnly',
  EPERM: 'folder.readOnly',
  ENOENT: 'folder.missing',
  ENOTDIR: 'folder.missing',
  EEXIST: 'folder.missing',
  EIO: 'database.unreachable',
  ENXIO: 'database.unreachable',
};

/** The failure behind an error of SQLite or of the file system; the error itself when it is something else. */
export function asFailure(error: unknown): unknown {
  if (error instanceof Database.SqliteError) {
    const found = sqliteFailures.find(([prefix]) => error.code.startsWith(prefix));
    return found === undefined ? error : new Failure(found[1], {}, error);
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const code = fileFailures[error.code];
    return code === undefined ? error : new Failure(code, {}, error);
  }
  return error;
}

/** The failure behind a code of SQLite that another thread met; a database that cannot be reached when it is none of them. */
export function failureOf(code: string): Failure {
  const found = sqliteFailures.find(([prefix]) => code.startsWith(prefix));
  return new Failure(found?.[1] ?? 'database.unreachable', { code });
}

/** Runs `work`; an error of disk or database comes out as a Failure with its code. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFailure(error);
  }
}
