import { draftOfEInvoice } from '#domain/einvoices/draftOfEInvoice';
import type { InvoiceDraft } from '#domain/imports/row';
import type { FileReading } from '#workers/read/fileReading';

/**
 * The invoices of a file, wherever they stood: lines of a list, an electronic invoice, the files of an archive. Those of
 * an archive are numbered anew, because each file counts from its own first line.
 */
export function draftsOf({ invoice, members, reading }: FileReading): readonly InvoiceDraft[] {
  if (members.length > 0) {
    return members
      .flatMap((member) => draftsOf(member.reading))
      .map((draft, index) => ({
        ...draft,
        line: index + 1,
        problems: draft.problems.map((problem) => ({ ...problem, line: index + 1 })),
      }));
  }
  if (invoice !== null) return [draftOfEInvoice(invoice)];
  return reading?.drafts ?? [];
}
