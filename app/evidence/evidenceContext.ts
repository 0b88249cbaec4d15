import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { addresseeOf } from '#app/letters/composeFor';
import { openInvoiceRows } from '#app/queries/openInvoices';
import { senderOf } from '#app/letters/sender';
import { countryOf } from '#app/settings';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { PaperFacts } from '#domain/letters/papers/paper';
import { ok, reject, type Result } from '#domain/result';

/** Whose file is made, on which day, and how its papers are framed. */
export type EvidenceContext = {
  readonly file: CustomerFile;
  readonly today: PlainDate;
  /** Invoices it is about, and their instalments. */
  readonly documentIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly paper: PaperFacts;
};

/** The customer with what every paper about him needs: about these invoices, or about all that is owed. */
export function evidenceContext(
  ctx: Context,
  { customerId, documentIds }: { readonly customerId: string; readonly documentIds: readonly string[] },
): Result<EvidenceContext, 'customer.unknown' | 'invoice.unknown'> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const { language, number, relation, tone } = file.customer;
  if (!documentIds.every((id) => file.documents.some((document) => document.id === id)))
    return reject('invoice.unknown');
  const wanted = documentIds.length > 0 ? documentIds : openInvoiceRows(file, today).map((row) => row.documentId);
  return ok({
    file,
    today,
    documentIds: wanted,
    itemIds: file.facts.items.filter(({ documentId }) => wanted.includes(documentId)).map(({ itemId }) => itemId),
    paper: {
      ...{ language, country: countryOf(ctx.ledger), relation, tone, today, reference: number },
      ...{ sender: senderOf(ctx), addressee: addresseeOf(ctx, file) },
    },
  });
}
