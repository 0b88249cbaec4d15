import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { duplicateOf } from '#app/letters/invoiceDuplicate';
import { termsOf } from '#app/letters/terms';
import { documentIdsOf } from '#app/queries/openInvoices';
import { rememberedAbout } from '#app/rememberedAbout';
import { chosenPapers, markOfCopies, markOfPaper } from '#app/runs/chosenPapers';
import { openItemIds, type CurrentLetter } from '#app/runs/currentRun';
import { paperPages } from '#app/runs/paperPages';
import type { Attachment } from '#db/repositories/attachments';
import type { DuplicateMark } from '#domain/letters/duplicateMark';
import type { LetterDocument } from '#domain/letters/model';

/** What goes into an envelope behind its letter: a paper drawn from the data, or one that was attached. */
export type Enclosed =
  | { readonly from: 'data'; readonly document: LetterDocument }
  /** The invoice as it was and the papers beside it, with the word of a duplicate on top; the general terms as they are. */
  | { readonly from: 'paper'; readonly paper: Attachment; readonly mark: DuplicateMark | null };

/**
 * The papers that go into the envelope behind a letter: its invoices in the order of its table, what was attached to them,
 * the general terms last; none unless it was asked for. An invoice whose own paper cannot be read is drawn from its data.
 */
export function enclosedWith(ctx: Context, letter: CurrentLetter): readonly Enclosed[] {
  const { file, issued, state } = letter;
  if (!state.encloses && state.papers.length === 0) return [];
  const itemIds = issued?.itemIds ?? openItemIds(file, state);
  const papers = chosenPapers(ctx, file, itemIds, state).map((offered): Enclosed => {
    return { from: 'paper', paper: offered.paper, mark: markOfPaper(offered) };
  });
  if (!state.encloses) return papers;
  const mark = markOfCopies(file, state);
  const terms = termsOf(ctx);
  return [
    ...documentIdsOf(file, itemIds).map((documentId) => invoiceOf(ctx, file, documentId, mark)),
    ...papers,
    ...(terms === null ? [] : [{ from: 'paper', paper: terms, mark: null } as const]),
  ];
}

/** An invoice that cannot be read is drawn from its data; nothing else can be. */
export function canBeDrawn({ ownerKind, role }: Attachment): boolean {
  return ownerKind === 'document' && role === 'invoice';
}

function invoiceOf(ctx: Context, file: CustomerFile, documentId: string, mark: DuplicateMark): Enclosed {
  const { id: customerId } = file.customer;
  const paper = rememberedAbout(ctx, customerId, `enclosed paper ${documentId}`, () => invoicePaper(ctx, documentId));
  if (paper !== null && paperPages(ctx, paper) !== 'unreadable') return { from: 'paper', paper, mark };
  const document = rememberedAbout(ctx, customerId, JSON.stringify(['enclosed', documentId, mark]), () =>
    duplicateOf(ctx, file, documentOf(file, documentId), mark),
  );
  return { from: 'data', document };
}

// The data of an electronic invoice is no page.
function invoicePaper({ ledger }: Context, documentId: string): Attachment | null {
  const papers = ledger.attachments.of('document', documentId);
  return papers.findLast(({ file, role }) => role === 'invoice' && !file.endsWith('.xml')) ?? null;
}
