import type { WriteDb } from '#db/database';
import { ownersOf } from '#db/repositories/owners';

/** An invoice that a credit note names and that was not there when it came. */
export type NamedInvoiceOf = {
  readonly creditNoteId: string;
  readonly creditNote: string;
  readonly customerId: string;
  readonly number: string;
  readonly isTold: boolean;
};
type NamedRow = Omit<NamedInvoiceOf, 'isTold'> & { readonly isTold: number };

/** What credit notes name that came before their invoice. Written with the credit note, never changed. */
export function namedInvoicesRepository(db: WriteDb) {
  const insert = db.prepare<[string, string, number]>(
    'INSERT INTO named_invoice (document_id, number, is_told) VALUES (?, ?, ?)',
  );
  const selectAll = db.prepare<[], NamedRow>(`
    SELECT document.id AS creditNoteId, document.number AS creditNote, document.customer_id AS customerId,
      named_invoice.number AS number, is_told AS isTold
    FROM named_invoice JOIN document ON document.id = named_invoice.document_id
    ORDER BY document.seq, is_told DESC, named_invoice.number
  `);
  const selectTold = db
    .prepare<[string], string>('SELECT number FROM named_invoice WHERE document_id = ? AND is_told = 1')
    .pluck();
  const owners = ownersOf(db);

  return {
    append(creditNoteId: string, names: readonly { readonly number: string; readonly isTold: boolean }[]): void {
      for (const { isTold, number } of names) insert.run(creditNoteId, number, isTold ? 1 : 0);
    },

    /** Oldest credit note first. */
    all: (): readonly NamedInvoiceOf[] =>
      selectAll.all().map((row) => ({ ...row, customerId: owners.now(row.customerId), isTold: row.isTold === 1 })),

    /** The invoice that the paper of a credit note names, or null. */
    toldBy: (creditNoteId: string): string | null => selectTold.get(creditNoteId) ?? null,
  };
}
