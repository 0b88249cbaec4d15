import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { duplicateOf } from '#app/letters/invoiceDuplicate';
import { termsOf } from '#app/letters/terms';
import { documentIdsOf } from '#app/queries/openInvoices';
import { remembered } from '#app/remembered';
import { openItemIds, type CurrentLetter } from '#app/runs/currentRun';
import { paperPages } from '#app/runs/paperPages';
import type { Attachment } from '#db/repositories/attachments';
import type { LetterDocument } from '#domain/letters/model';

/** What goes into an envelope behind its letter: a paper drawn from the data, or one that was attached. */
export type Enclosed =
  | { readonly from: 'data'; readonly document: LetterDocument }
  /** The invoice as it was, with the word of a duplicate on top; the general terms as they are. */
  | { readonly from: 'paper'; readonly paper: Attachment; readonly isStamped: boolean };

/**
 * The papers that go into the envelope behind a letter, in the order of its table, the general terms last; none unless it
 * was asked for. An invoice whose own paper cannot be read is drawn from its data.
 */
export function enclosedWith(ctx: Context, letter: CurrentLetter): readonly Enclosed[] {
  const { file, issued, state } = letter;
  if (!state.encloses) return [];
  const itemIds = issued?.itemIds ?? openItemIds(file, state);
  const terms = termsOf(ctx);
  return [
    ...documentIdsOf(file, itemIds).map((documentId) => invoiceOf(ctx, file, documentId)),
    ...(terms === null ? [] : [{ from: 'paper', paper: terms, isStamped: false } as const]),
  ];
}

function invoiceOf(ctx: Context, file: CustomerFile, documentId: string): Enclosed {
  const paper = remembered(ctx, `enclosed paper ${documentId}`, () => invoicePaper(ctx, documentId));
  if (paper !== null && paperPages(ctx, paper) !== 'unreadable') return { from: 'paper', paper, isStamped: true };
  const document = remembered(ctx, JSON.stringify(['enclosed', file.customer.id, documentId]), () =>
    duplicateOf(ctx, file, documentOf(file, documentId)),
  );
  return { from: 'data', document };
}

// The data of an electronic invoice is no page.
function invoicePaper({ ledger }: Context, documentId: string): Attachment | null {
  const papers = ledger.attachments.of('document', documentId);
  return papers.findLast(({ file, role }) => role === 'invoice' && !file.endsWith('.xml')) ?? null;
}
