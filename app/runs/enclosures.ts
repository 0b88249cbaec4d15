import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { duplicateOf } from '#app/letters/invoiceDuplicate';
import { documentIdsOf } from '#app/queries/openInvoices';
import { remembered } from '#app/remembered';
import { openItemIds, type CurrentLetter } from '#app/runs/currentRun';
import type { LetterDocument } from '#domain/letters/model';

/** The papers that go into the envelope behind a letter, in the order of its table; none unless it was asked for. */
export function enclosedWith(ctx: Context, { file, issued, state }: CurrentLetter): readonly LetterDocument[] {
  if (!state.encloses) return [];
  const itemIds = issued?.itemIds ?? openItemIds(file, state);
  return remembered(ctx, JSON.stringify(['enclosed', state.customerId, itemIds]), () =>
    invoicesOf(file, itemIds).map((invoice) => duplicateOf(ctx, file, invoice)),
  );
}

function invoicesOf(file: CustomerFile, itemIds: readonly string[]) {
  return documentIdsOf(file, itemIds).map((documentId) => documentOf(file, documentId));
}
