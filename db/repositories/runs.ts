import type { WriteDb } from '#db/database';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';

export const runStages = ['choose', 'check', 'preview', 'print', 'post', 'closed', 'abandoned'] as const;
export type RunStage = (typeof runStages)[number];

/** A tour of letters: a draft that can be left at any step and found again. `state` is JSON, checked by the caller. */
export type StoredRun = {
  readonly id: string;
  readonly startedOn: PlainDate;
  readonly stage: RunStage;
  readonly state: string;
};
type RunRow = Omit<StoredRun, 'startedOn'> & { readonly startedOn: string };

const columns = 'id, started_on AS startedOn, stage, state';
const fromRow = (row: RunRow): StoredRun => ({ ...row, startedOn: plainDate(row.startedOn) });

/** The tours of letters. */
export function runsRepository(db: WriteDb) {
  const upsert = db.prepare(`
    INSERT INTO letter_run (id, started_on, stage, state, updated_at)
    VALUES (@id, @startedOn, @stage, @state, @updatedAt)
    ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, state = excluded.state, updated_at = excluded.updated_at
  `);
  const selectOne = db.prepare<[string], RunRow>(`SELECT ${columns} FROM letter_run WHERE id = ?`);
  const selectUnderWay = db.prepare<[], RunRow>(`
    SELECT ${columns} FROM letter_run WHERE stage NOT IN ('closed', 'abandoned')
    ORDER BY updated_at DESC, rowid DESC LIMIT 1
  `);
  const selectAllUnderWay = db.prepare<[], RunRow>(`
    SELECT ${columns} FROM letter_run WHERE stage NOT IN ('closed', 'abandoned') ORDER BY updated_at DESC, rowid DESC
  `);
  const selectClosed = db.prepare<[number], RunRow>(`
    SELECT ${columns} FROM letter_run WHERE stage = 'closed' ORDER BY started_on DESC, rowid DESC LIMIT ?
  `);

  return {
    save(run: StoredRun, updatedAt: string): void {
      upsert.run({ ...run, updatedAt });
    },

    get(id: string): StoredRun | null {
      const row = selectOne.get(id);
      return row === undefined ? null : fromRow(row);
    },

    /** The tour last worked on that is neither finished nor given up. */
    underWay(): StoredRun | null {
      const row = selectUnderWay.get();
      return row === undefined ? null : fromRow(row);
    },

    /** All tours that are neither finished nor given up, the one last worked on first. */
    allUnderWay: (): readonly StoredRun[] => selectAllUnderWay.all().map(fromRow),

    /** The newest finished tours first. */
    closed: (limit: number): readonly StoredRun[] => selectClosed.all(limit).map(fromRow),
  };
}
