import { plainWords } from '#domain/imports/cellText';
import type { ExistingDocument } from '#domain/imports/existing';
import { documentKey } from '#domain/imports/instalments';
import type { NamedInvoice, PlannedDocument } from '#domain/imports/plannedDocument';
import type { ImportProblem, ProblemCode } from '#domain/imports/problem';
import type { InvoiceDraft } from '#domain/imports/row';
import { minCents, negateCents, subtractCents, zeroCents, type Cents } from '#domain/money/cents';

/** A credit note of the ledger that named an invoice which was not there when it came. */
export type WaitingCredit = {
  readonly id: string;
  readonly number: string;
  readonly customerId: string;
  readonly names: NamedInvoice;
  /** What it still has to give: cents, zero or more. */
  readonly left: Cents;
};

/** A line of the plan, as far as it matters here. */
type Row = {
  readonly line: number;
  readonly draft: InvoiceDraft;
  readonly reasons: readonly ImportProblem[];
  readonly document: PlannedDocument | null;
};
type Target = { readonly number: string; readonly owner: string; open: Cents | null };
type Books = { readonly documents: readonly ExistingDocument[]; readonly waiting: readonly WaitingCredit[] };

/**
 * Links credit notes and the invoices they lower, whichever came first: those of the file, of the ledger, and credit
 * notes that wait in the ledger for an invoice of the file. Only what is written is linked. As much is deducted as
 * fits; what does not fit, and what names an invoice of somebody else, is told.
 *
 * @param ownerOf what the customer of a line is known by: the id of the ledger where he has one
 */
export function linkCredits<Planned extends Row>(
  rows: readonly Planned[],
  { documents, waiting }: Books,
  ownerOf: (draft: InvoiceDraft) => string | null,
): readonly Planned[] {
  const targets = targetsOf(rows, documents, ownerOf);
  const naming = new Map<string, WaitingCredit[]>();
  for (const credit of waiting) {
    const key = documentKey('invoice', credit.names.number);
    naming.set(key, [...(naming.get(key) ?? []), credit]);
  }
  const left = new Map(waiting.map((credit) => [credit.id, credit.left]));
  // Those that wait were there first.
  const withWaiting = rows.map((row) => {
    const { document } = row;
    if (document?.kind !== 'invoice') return row;
    const target = targets.get(documentKey('invoice', document.number));
    const credits = naming.get(documentKey('invoice', document.number)) ?? [];
    return target === undefined ? row : loweredBy(row, document, target, credits, left);
  });
  return withWaiting.map((row) => {
    const { document, draft } = row;
    const owner = ownerOf(draft);
    return document?.kind === 'creditNote' && owner !== null ? lowering(row, document, owner, targets) : row;
  });
}

function targetsOf(
  rows: readonly Row[],
  documents: readonly ExistingDocument[],
  ownerOf: (draft: InvoiceDraft) => string | null,
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const { document, draft } of rows) {
    const owner = ownerOf(draft);
    if (document?.kind !== 'invoice' || owner === null) continue;
    const open = subtractCents(document.grossCents, document.openingCents);
    targets.set(documentKey('invoice', document.number), { number: document.number, owner, open });
  }
  for (const { customerId, kind, number, openCents } of documents) {
    if (kind === 'invoice')
      targets.set(documentKey('invoice', number), { number, owner: customerId, open: openCents ?? null });
  }
  return targets;
}

function loweredBy<Planned extends Row>(
  row: Planned,
  document: PlannedDocument,
  target: Target,
  credits: readonly WaitingCredit[],
  left: Map<string, Cents>,
): Planned {
  const ids: string[] = [];
  const remarks: ImportProblem[] = [];
  for (const { customerId, id, names, number } of credits) {
    const has = left.get(id) ?? zeroCents;
    const tell = (code: ProblemCode, params: ImportProblem['params'] = {}) =>
      void remarks.push(remarkOf(row, code, { number, invoice: target.number, ...params }));
    if (customerId !== target.owner) {
      if (names.isTold && has > zeroCents) tell('creditNote.otherCustomer');
    } else if (has === zeroCents) {
      if (names.isTold && !ids.includes(id)) tell('creditNote.spent');
    } else {
      const used = take(target, has);
      left.set(id, subtractCents(has, used));
      if (used > zeroCents) ids.push(id);
      if (used === has) tell('creditNote.linked', { amount: used });
      else tell(...partly(used, has));
    }
  }
  return { ...row, reasons: [...row.reasons, ...remarks], document: { ...document, loweredBy: ids } };
}

function lowering<Planned extends Row>(
  row: Planned,
  document: PlannedDocument,
  owner: string,
  targets: ReadonlyMap<string, Target>,
): Planned {
  const { draft } = row;
  const names = namesOf(draft);
  const [first] = names;
  if (first === undefined) return row;
  const tell = (code: ProblemCode, invoice: string, params: ImportProblem['params'] = {}) => ({
    ...row,
    reasons: [...row.reasons, remarkOf(row, code, { number: document.number, invoice, ...params })],
  });
  const has = negateCents(document.grossCents);
  // What was used of it before the import was used for something else.
  if (document.openingCents === document.grossCents) return row;
  if (document.openingCents !== zeroCents) return first.isTold ? tell('creditNote.usedBefore', first.number) : row;

  const found = names.map(({ number }) => targets.get(documentKey('invoice', number)));
  const target = found.find((one) => one?.owner === owner);
  if (target === undefined) {
    const isOfOther = found.some((one) => one !== undefined);
    if (isOfOther) return first.isTold ? tell('creditNote.otherCustomer', first.number) : row;
    const told = first.isTold ? tell('creditNote.invoiceUnknown', first.number) : row;
    return { ...told, document: { ...document, names } };
  }
  const used = take(target, has);
  const said =
    used === has
      ? tell('creditNote.lowers', target.number)
      : tell(partly(used, has)[0], target.number, partly(used, has)[1]);
  return { ...said, document: { ...document, lowers: target.number } };
}

function partly(used: Cents, has: Cents): readonly [ProblemCode, ImportProblem['params']] {
  return used === zeroCents
    ? ['creditNote.invoicePaid', { rest: has }]
    : ['creditNote.lowersPart', { amount: used, rest: subtractCents(has, used) }];
}

/** As much as is still open of the invoice; all of it where that is not known. */
function take(target: Target, amount: Cents): Cents {
  if (target.open === null) return amount;
  const used = target.open > zeroCents ? minCents(target.open, amount) : zeroCents;
  target.open = subtractCents(target.open, used);
  return used;
}

/** The invoice that an electronic credit note names, or, of a list, the words of its line that hold a digit. */
function namesOf({ label, preceding }: InvoiceDraft): readonly NamedInvoice[] {
  if (preceding !== null && preceding !== undefined) return [{ number: preceding, isTold: true }];
  const words = (label ?? '').split(/[\s,;:()]+/).filter((word) => /\d/.test(word) && plainWords(word).length >= 3);
  return [...new Set(words)].slice(0, namesMax).map((number) => ({ number, isTold: false }));
}

const namesMax = 10;

function remarkOf({ line }: Row, code: ProblemCode, params: ImportProblem['params']): ImportProblem {
  return { line, column: null, field: 'number', code, params };
}
