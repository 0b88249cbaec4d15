import { draftOfEInvoice } from '#domain/einvoices/draftOfEInvoice';
import type { ImportProblem } from '#domain/imports/problem';
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

/** A statement is understood, and an import of invoices is not the door for its payments: that is said. */
export function statementProblems(file: FileReading): readonly ImportProblem[] {
  const problem: ImportProblem = { line: null, column: null, field: null, code: 'format.bankStatement', params: {} };
  return hasStatements(file) ? [problem] : [];
}

function hasStatements({ members, reading, statements }: FileReading): boolean {
  return (
    statements.length > 0 || reading?.content === 'bank' || members.some((member) => hasStatements(member.reading))
  );
}
