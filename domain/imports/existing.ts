import type { PlainDate } from '#domain/calendar/plainDate';
import { plainWords } from '#domain/imports/cellText';
import type { PlannedCustomer } from '#domain/imports/customers';
import { documentKey } from '#domain/imports/instalments';
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

/** The invoice that a credit note lowers, and what the user is told of it. */
export type Lowered = { readonly lowers: string | null; readonly remarks: readonly ImportProblem[] };

const nothingLowered: Lowered = { lowers: null, remarks: [] };

/**
 * Finds the invoices that credit notes lower: named by an electronic credit note, or in the words of a list ("avoir sur
 * facture F-12"). One of another customer, or unknown, is lowered by nobody: the credit stays with the customer.
 */
export class InvoicesToLower {
  readonly #customers = new Map<string, { readonly number: string; readonly customerKey: string }>();

  /**
   * @param drafts the lines of the file that are taken
   * @param customerOf what the customer of a line is known by, the id of the ledger where he has one
   */
  constructor(
    drafts: readonly InvoiceDraft[],
    documents: readonly ExistingDocument[],
    customerOf: (draft: InvoiceDraft) => string | null,
  ) {
    for (const draft of drafts) {
      const customerKey = customerOf(draft);
      if (draft.kind === 'invoice' && draft.number !== null && customerKey !== null)
        this.#add(draft.number, customerKey);
    }
    // What is in the ledger comes before what a file says of the same number.
    for (const { customerId, kind, number } of documents) if (kind === 'invoice') this.#add(number, customerId);
  }

  #add(number: string, customerKey: string): void {
    this.#customers.set(documentKey('invoice', number), { number, customerKey });
  }

  /** @param customerKey as `customerOf` gives it */
  of(draft: InvoiceDraft, customerKey: string | null): Lowered {
    if (draft.kind !== 'creditNote' || customerKey === null) return nothingLowered;
    const said = draft.preceding ?? null;
    if (said === null) {
      const named = numberWords(draft.label ?? '')
        .map((word) => this.#customers.get(documentKey('invoice', word)))
        .find((invoice) => invoice?.customerKey === customerKey);
      return named === undefined ? nothingLowered : lowered(draft, named.number);
    }
    const invoice = this.#customers.get(documentKey('invoice', said));
    if (invoice === undefined) return kept(draft, 'creditNote.invoiceUnknown', said);
    return invoice.customerKey === customerKey
      ? lowered(draft, invoice.number)
      : kept(draft, 'creditNote.otherCustomer', said);
  }
}

function lowered(draft: InvoiceDraft, invoice: string): Lowered {
  return { lowers: invoice, remarks: [problemOf(draft, 'creditNote.lowers', { invoice })] };
}

function kept(draft: InvoiceDraft, code: ProblemCode, invoice: string): Lowered {
  return { lowers: null, remarks: [problemOf(draft, code, { invoice })] };
}

// Words that hold a digit; a plain amount or a year is found to be no number of an invoice.
function numberWords(label: string): readonly string[] {
  return label.split(/[\s,;:()]+/).filter((word) => /\d/.test(word) && plainWords(word).length >= 3);
}

function problemOf(draft: InvoiceDraft, code: ProblemCode, params: ImportProblem['params']): ImportProblem {
  return { line: draft.line, column: null, field: 'number', code, params: { number: draft.number ?? '', ...params } };
}
