import type { PlainDate } from '#domain/calendar/plainDate';
import type { PlannedCustomer } from '#domain/imports/customers';
import type { ImportProblem, ProblemCode } from '#domain/imports/problem';
import type { InvoiceDraft } from '#domain/imports/row';
import { sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** What is in the ledger already. */
export type ExistingDocument = {
  readonly id: string;
  readonly kind: 'invoice' | 'creditNote';
  readonly number: string;
  readonly customerId: string;
  readonly date: PlainDate;
  /** Cents; below zero for a credit note. */
  readonly grossCents: Cents;
  /** What is still to be paid of an invoice; absent: not known. */
  readonly openCents?: Cents;
};

/**
 * What a line is that has a number of the ledger: the same document (same date, total and customer), or another one,
 * and then it replaces nothing.
 */
export function duplicateProblem(
  draft: InvoiceDraft,
  together: readonly InvoiceDraft[],
  found: ExistingDocument,
  customer: PlannedCustomer | null,
): ImportProblem {
  const isSame =
    found.grossCents === sumCents(together.map(({ grossCents }) => grossCents ?? zeroCents)) &&
    (draft.date === null || draft.date === found.date) &&
    (customer === null || customer.existingId === found.customerId);
  return problemOf(draft, isSame ? 'number.alreadyThere' : 'number.otherContent', {});
}

function problemOf(draft: InvoiceDraft, code: ProblemCode, params: ImportProblem['params']): ImportProblem {
  return { line: draft.line, column: null, field: 'number', code, params: { number: draft.number ?? '', ...params } };
}
