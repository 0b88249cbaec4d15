import { plainWords } from '#domain/imports/cellText';
import type { InvoiceDraft } from '#domain/imports/row';

/**
 * The numbers of a list, and which lines share one. Some programs write an invoice that is paid in several times on
 * several lines: same customer, same number, same date, another due date. Those lines are one invoice. A number that
 * comes again with anything else different is a mistake.
 */
export class NumbersOfList {
  readonly #lines = new Map<string, InvoiceDraft[]>();

  /** Takes in one more line. Gives the line that has its number already, or null when it is free or shared rightly. */
  clashOf(draft: InvoiceDraft): number | null {
    if (draft.number === null) return null;
    const key = documentKey(draft.kind, draft.number);
    const known = this.#lines.get(key);
    if (known === undefined) {
      this.#lines.set(key, [draft]);
      return null;
    }
    if (known.every((other) => areInstalments(other, draft))) {
      known.push(draft);
      return null;
    }
    return known[0]?.line ?? null;
  }

  /** The lines of each invoice that is paid in several times, by due date. */
  instalments(): readonly (readonly InvoiceDraft[])[] {
    return [...this.#lines.values()]
      .filter((lines) => lines.length > 1)
      .map((lines) => lines.toSorted((a, b) => ((a.dueDate ?? '') < (b.dueDate ?? '') ? -1 : 1)));
  }
}

/** What makes a number the same for a reader: capitals, blanks and accents do not count. */
export function documentKey(kind: InvoiceDraft['kind'], number: string): string {
  return `${kind} ${plainWords(number)}`;
}

function areInstalments(a: InvoiceDraft, b: InvoiceDraft): boolean {
  const isSameInvoice =
    a.kind === 'invoice' &&
    a.date !== null &&
    a.date === b.date &&
    plainWords(a.customer.name ?? '') === plainWords(b.customer.name ?? '') &&
    plainWords(a.customer.code ?? '') === plainWords(b.customer.code ?? '');
  return isSameInvoice && a.dueDate !== null && b.dueDate !== null && a.dueDate !== b.dueDate;
}
