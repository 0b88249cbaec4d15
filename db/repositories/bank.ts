import { rowInserter } from '#db/bulkRows';
import type { WriteDb } from '#db/database';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { cents, type Cents } from '#domain/money/cents';

export type StoredStatement = {
  readonly id: string;
  readonly account: string;
  readonly currency: string;
  readonly sequence: number | null;
  readonly openingCents: Cents | null;
  readonly openingOn: PlainDate | null;
  readonly closingCents: Cents | null;
  readonly closingOn: PlainDate | null;
  /** Last day it tells of. */
  readonly lastOn: PlainDate;
  readonly format: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly importedOn: PlainDate;
};

/** A movement as the bank told it, or one payment of a batch (`part` from 1). */
export type StoredMovement = {
  readonly id: string;
  readonly statementId: string;
  readonly account: string;
  readonly bookedOn: PlainDate;
  /** Amount of the whole movement; `amount` is that of the part. Cents, out below zero. */
  readonly entryCents: Cents;
  readonly ordinal: number;
  readonly part: number;
  readonly amount: Cents;
  readonly reference: string | null;
  readonly wordsHash: string;
  readonly format: string;
};

/** Whose money and what for; empty where the bank does not say. */
export type MovementWords = {
  readonly name: string;
  readonly iban: string;
  readonly structured: string;
  readonly text: string;
  readonly returnReason: string;
};

export const bankStates = ['waiting', 'later', 'matched', 'notCustomer', 'ignored', 'taken', 'none'] as const;
export type BankStateName = (typeof bankStates)[number];
export type BankState = {
  readonly id: string;
  readonly subjectId: string;
  readonly state: BankStateName;
  readonly was: BankStateName;
  /** Papers that a match made. */
  readonly made: readonly string[];
};
type StateRow = Omit<BankState, 'made'> & { readonly made: string };

export type KnownPayer = {
  readonly id: string;
  readonly customerId: string;
  readonly kind: 'iban' | 'name';
  readonly value: string;
  /** The movement that taught it. */
  readonly movementId: string;
  readonly learnedOn: PlainDate;
};

const movementColumns = `bank_movement.id, statement_id AS statementId, account, booked_on AS bookedOn,
  entry_cents AS entryCents, ordinal, part, amount_cents AS amount, reference, words_hash AS wordsHash, format`;
type MovementRow = Omit<StoredMovement, 'bookedOn' | 'amount' | 'entryCents'> & {
  readonly bookedOn: string;
  readonly amount: number;
  readonly entryCents: number;
};
const movementOf = (row: MovementRow): StoredMovement => ({
  ...row,
  bookedOn: plainDate(row.bookedOn),
  amount: cents(row.amount),
  entryCents: cents(row.entryCents),
});
const stateOf = (row: StateRow): BankState => ({ ...row, made: JSON.parse(row.made) as readonly string[] });

/** What the bank told, what became of it, and what was learned about who pays. */
export function bankRepository(db: WriteDb) {
  return { ...bankFacts(db), ...bankStanding(db), ...knownPayers(db) };
}

function bankFacts(db: WriteDb) {
  const insertStatement = db.prepare(`
    INSERT INTO bank_statement (id, account, currency, sequence, opening_cents, opening_on, closing_cents, closing_on,
      last_on, format, file_name, sha256, imported_on, recorded_at)
    VALUES (@id, @account, @currency, @sequence, @openingCents, @openingOn, @closingCents, @closingOn, @lastOn, @format,
      @fileName, @sha256, @importedOn, @recordedAt)
  `);
  const insertMovement = rowInserter(db, 'bank_movement', [
    ...['id', 'statement_id', 'account', 'booked_on', 'entry_cents', 'ordinal', 'part', 'amount_cents', 'reference'],
    ...['words_hash', 'format'],
  ]);
  const insertWords = rowInserter(db, 'bank_words', [
    ...['movement_id', 'name', 'iban', 'structured', 'text', 'return_reason'],
  ]);
  const selectAlike = db.prepare<[string, string, number], MovementRow>(
    `SELECT ${movementColumns} FROM bank_movement
     WHERE account = ? AND booked_on = ? AND entry_cents = ? ORDER BY ordinal, part`,
  );
  const selectMovement = db.prepare<[string], MovementRow>(`SELECT ${movementColumns} FROM bank_movement WHERE id = ?`);
  const selectWords = db.prepare<[string], MovementWords>(
    'SELECT name, iban, structured, text, return_reason AS returnReason FROM bank_words WHERE movement_id = ?',
  );

  return {
    appendStatement(statement: StoredStatement, recordedAt: string): void {
      insertStatement.run({ ...statement, recordedAt });
    },
    appendMovement(movement: StoredMovement, words: MovementWords): void {
      const { account, amount, bookedOn, entryCents, format, id, ordinal, part, reference, statementId } = movement;
      insertMovement([
        ...[id, statementId, account, bookedOn, entryCents, ordinal, part, amount, reference],
        ...[movement.wordsHash, format],
      ]);
      const { iban, name, returnReason, structured, text } = words;
      insertWords([id, name, iban, structured, text, returnReason]);
    },
    /** Movements of one amount on one day, in their order. */
    alike: (account: string, on: PlainDate, entryCents: Cents): readonly StoredMovement[] =>
      selectAlike.all(account, on, entryCents).map(movementOf),
    movement(id: string): StoredMovement | null {
      const row = selectMovement.get(id);
      return row === undefined ? null : movementOf(row);
    },
    /** Null once they were erased. */
    words: (id: string): MovementWords | null => selectWords.get(id) ?? null,
  };
}

function bankStanding(db: WriteDb) {
  const insert = rowInserter(db, 'bank_state', ['id', 'subject_id', 'state', 'was', 'made', 'recorded_at']);
  const columns = 'id, subject_id AS subjectId, state, was, made';
  const selectLast = db.prepare<[string], StateRow>(
    `SELECT ${columns} FROM bank_state WHERE subject_id = ? ORDER BY seq DESC LIMIT 1`,
  );
  const selectOne = db.prepare<[string], StateRow>(`SELECT ${columns} FROM bank_state WHERE id = ?`);
  const selectMaking = db.prepare<[string], StateRow>(
    `SELECT ${columns} FROM bank_state AS s WHERE state = 'matched'
       AND EXISTS (SELECT 1 FROM json_each(s.made) WHERE value = ?) ORDER BY seq DESC`,
  );

  return {
    appendState({ id, made, state, subjectId, was }: BankState, recordedAt: string): void {
      insert([id, subjectId, state, was, JSON.stringify(made), recordedAt]);
    },
    state(id: string): BankState | null {
      const row = selectOne.get(id);
      return row === undefined ? null : stateOf(row);
    },
    /** What became of a statement or a movement last. */
    lastState(subjectId: string): BankState | null {
      const row = selectLast.get(subjectId);
      return row === undefined ? null : stateOf(row);
    },
    /** The matches that made a paper, newest first. */
    statesMaking: (documentId: string): readonly BankState[] => selectMaking.all(documentId).map(stateOf),
  };
}

function knownPayers(db: WriteDb) {
  const insert = db.prepare(`
    INSERT INTO known_payer (id, customer_id, kind, value, movement_id, learned_on)
    VALUES (@id, @customerId, @kind, @value, @movementId, @learnedOn)
    ON CONFLICT (kind, value, customer_id) DO NOTHING
  `);
  const selectAll = db.prepare<[], Omit<KnownPayer, 'learnedOn'> & { readonly learnedOn: string }>(`
    SELECT known_payer.id, owner.id AS customerId, kind, value, movement_id AS movementId, learned_on AS learnedOn
    FROM known_payer JOIN owner ON owner.recorded_id = customer_id ORDER BY learned_on DESC, known_payer.id DESC
  `);
  const removeOne = db.prepare<[string]>('DELETE FROM known_payer WHERE id = ?');
  const removeOfMovement = db.prepare<[string]>('DELETE FROM known_payer WHERE movement_id = ?');

  return {
    learn(payer: KnownPayer): void {
      insert.run(payer);
    },
    payers: (): readonly KnownPayer[] =>
      selectAll.all().map((row) => ({ ...row, learnedOn: plainDate(row.learnedOn) })),
    forgetPayer(id: string): void {
      removeOne.run(id);
    },
    /** What a movement taught goes with its match. */
    forgetTaughtBy(movementId: string): void {
      removeOfMovement.run(movementId);
    },
  };
}
