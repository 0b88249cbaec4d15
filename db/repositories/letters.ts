import type { WriteDb } from '#db/database';
import { ownersOf, rowsOfCustomer } from '#db/repositories/owners';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { cents, type Cents } from '#domain/money/cents';

/** A letter as it was drawn. The PDF lies beside the database, under its SHA-256. */
export type Letter = {
  readonly id: string;
  /** `L-2026-0001`: the numbered list of letters, never renumbered. */
  readonly number: string;
  readonly customerId: string;
  readonly kind: string;
  readonly channel: string;
  readonly level: number;
  readonly language: Language;
  readonly datedOn: PlainDate;
  readonly deadlineOn: PlainDate | null;
  readonly itemIds: readonly string[];
  readonly total: Cents;
  readonly pages: number;
  /** Name of the file inside `letters/`. */
  readonly file: string;
  readonly sha256: string;
  /** The LetterDocument as JSON text. */
  readonly model: string;
  readonly isTrial: boolean;
};
type LetterRow = Omit<Letter, 'datedOn' | 'deadlineOn' | 'itemIds' | 'total' | 'isTrial'> & {
  readonly datedOn: string;
  readonly deadlineOn: string | null;
  readonly itemIds: string;
  readonly total: number;
  readonly isTrial: 0 | 1;
};

const columns = `id, number, customer_id AS customerId, kind, channel, level, language, dated_on AS datedOn,
  deadline_on AS deadlineOn, item_ids AS itemIds, total_cents AS total, pages, file, sha256, model,
  is_trial AS isTrial`;
const fromRow = (row: LetterRow, customerId: string): Letter => ({
  ...row,
  customerId,
  datedOn: plainDate(row.datedOn),
  deadlineOn: row.deadlineOn === null ? null : plainDate(row.deadlineOn),
  itemIds: JSON.parse(row.itemIds) as string[],
  total: cents(row.total),
  isTrial: row.isTrial === 1,
});

/** The numbered list of letters. */
export function lettersRepository(db: WriteDb) {
  const nextSeq = db.prepare<[], number>('SELECT coalesce(max(seq), 0) + 1 FROM letter').pluck();
  const insert = db.prepare(`
    INSERT INTO letter (id, seq, number, customer_id, kind, channel, level, language, dated_on, deadline_on, item_ids,
      total_cents, pages, file, sha256, model, is_trial, recorded_at)
    VALUES (@id, @seq, @number, @customerId, @kind, @channel, @level, @language, @datedOn, @deadlineOn, @itemIds,
      @total, @pages, @file, @sha256, @model, @isTrial, @recordedAt)
  `);
  const selectOne = db.prepare<[string], LetterRow>(`SELECT ${columns} FROM letter WHERE id = ?`);
  const selectOfCustomer = rowsOfCustomer<LetterRow>(
    db,
    (isHis) => `SELECT ${columns} FROM letter WHERE customer_id ${isHis} ORDER BY seq`,
  );
  const owners = ownersOf(db);
  const named = (row: LetterRow) => fromRow(row, owners.now(row.customerId));
  const selectRecordedAt = db.prepare<[string], string>('SELECT recorded_at FROM letter WHERE id = ?').pluck();
  const selectAll = db.prepare<[], LetterRow>(`SELECT ${columns} FROM letter ORDER BY seq`);

  return {
    append(letter: Letter, recordedAt: string): void {
      insert.run({
        ...letter,
        seq: nextSeq.get() ?? 1,
        itemIds: JSON.stringify(letter.itemIds),
        isTrial: letter.isTrial ? 1 : 0,
        recordedAt,
      });
    },

    /** The next number of the list of letters in that year. */
    nextNumber: (year: number): string => `L-${year}-${String(nextSeq.get() ?? 1).padStart(5, '0')}`,

    get(id: string): Letter | null {
      const row = selectOne.get(id);
      return row === undefined ? null : named(row);
    },

    /** Instant at which a letter was issued: what was recorded later was not known to it. */
    recordedAt: (id: string): string | null => selectRecordedAt.get(id) ?? null,

    ofCustomer: (customerId: string): readonly Letter[] => selectOfCustomer(customerId).map(named),
    all: (): readonly Letter[] => selectAll.all().map(named),
  };
}
