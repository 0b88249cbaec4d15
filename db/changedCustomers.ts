import { changesNoted, type Changes, type Noted } from '#db/changes';
import type { WriteDb } from '#db/database';

const ofRow = (row: 'NEW' | 'OLD') => `SELECT ${row}.customer_id`;
// Names, papers, what is open of them, and who pays: what a payment is told by.
const watched: readonly Noted[] = [
  { table: 'customer', on: 'INSERT', ids: 'SELECT NEW.id' },
  { table: 'customer', on: 'UPDATE OF name', when: 'OLD.name <> NEW.name', ids: 'SELECT NEW.id' },
  {
    table: 'customer',
    on: 'UPDATE OF merged_into',
    when: 'OLD.merged_into IS NOT NEW.merged_into',
    ids: 'SELECT NEW.id UNION SELECT OLD.merged_into UNION SELECT NEW.merged_into',
  },
  { table: 'document', on: 'INSERT', ids: ofRow('NEW') },
  { table: 'document', on: 'UPDATE', ids: ofRow('NEW') },
  {
    table: 'document_detail',
    on: 'INSERT',
    ids: 'SELECT customer_id FROM document WHERE id = NEW.document_id',
  },
  {
    table: 'document_detail',
    on: 'UPDATE OF payment_reference',
    ids: 'SELECT customer_id FROM document WHERE id = NEW.document_id',
  },
  { table: 'item_state', on: 'INSERT', ids: ofRow('NEW') },
  {
    table: 'item_state',
    on: 'UPDATE',
    when: 'OLD.open_cents <> NEW.open_cents OR OLD.due_on <> NEW.due_on OR OLD.customer_id <> NEW.customer_id',
    ids: `${ofRow('OLD')} UNION ${ofRow('NEW')}`,
  },
  { table: 'item_state', on: 'DELETE', ids: ofRow('OLD') },
  {
    table: 'posting',
    on: 'INSERT',
    when: `NEW.account = 'customers'`,
    ids: 'SELECT id FROM customer WHERE seq = NEW.customer_seq',
  },
  { table: 'known_payer', on: 'INSERT', ids: ofRow('NEW') },
  { table: 'known_payer', on: 'UPDATE', ids: `${ofRow('OLD')} UNION ${ofRow('NEW')}` },
  { table: 'known_payer', on: 'DELETE', ids: ofRow('OLD') },
];

/** Begins to note whose papers, names and payers are written. */
export function watchCustomers(db: WriteDb): Changes {
  return changesNoted(db, 'changed_customer', watched);
}
