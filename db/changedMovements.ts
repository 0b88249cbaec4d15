import { changesNoted, type Changes } from '#db/changes';
import type { WriteDb } from '#db/database';

const ofRow = (row: 'NEW' | 'OLD', column: string) => `SELECT ${row}.${column}`;

/**
 * Begins to note what becomes of movements of the bank, from the time they are there, and what is changed or erased of
 * their words.
 */
export function watchMovements(db: WriteDb): Changes {
  return changesNoted(db, 'changed_movement', [
    { table: 'bank_state', on: 'INSERT', ids: ofRow('NEW', 'subject_id') },
    { table: 'bank_words', on: 'UPDATE', ids: ofRow('NEW', 'movement_id') },
    { table: 'bank_words', on: 'DELETE', ids: ofRow('OLD', 'movement_id') },
  ]);
}
