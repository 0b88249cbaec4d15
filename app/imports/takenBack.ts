import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { Document } from '#db/repositories/documents';

/**
 * Ids of the invoices and credit notes that were taken back and do not stand again: their numbers are free, so that an
 * import that was undone can be made anew.
 */
export function documentsTakenBack(ctx: Context): ReadonlySet<string> {
  const rows = reading<{ id: string }>(
    ctx,
    `WITH RECURSIVE reversal (entry_seq, last, depth) AS (
       SELECT made.seq, back.id, 1 FROM journal_entry AS back JOIN journal_entry AS made ON made.id = back.corrects
       WHERE back.corrects IS NOT NULL AND made.kind IN ('invoice', 'creditNote')
       UNION ALL
       SELECT entry_seq, next.id, depth + 1 FROM reversal JOIN journal_entry AS next ON next.corrects = last
     )
     SELECT DISTINCT document.id AS id
     FROM (SELECT entry_seq, max(depth) AS depth FROM reversal GROUP BY entry_seq) AS chain
     JOIN posting ON posting.entry_seq = chain.entry_seq JOIN document ON document.seq = posting.document_seq
     WHERE chain.depth % 2 = 1`,
  ).all();
  return new Set(rows.map(({ id }) => id));
}

/** The document of a number that stands, or null. */
export function standingDocument(
  { ledger }: Context,
  kind: 'invoice' | 'creditNote',
  number: string,
  takenBack: ReadonlySet<string>,
): Document | null {
  return ledger.documents.byNumber(kind, number).find(({ id }) => !takenBack.has(id)) ?? null;
}
