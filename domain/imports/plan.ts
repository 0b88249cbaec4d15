import type { CalendarPlace } from '#domain/calendar/holidays';
import { addDays, dateOf, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';
import {
  matchCustomers,
  type ExistingCustomer,
  type LikenessQuestion,
  type PlannedCustomer,
  type SameCustomer,
} from '#domain/imports/customers';
import { linkCredits, type WaitingCredit } from '#domain/imports/creditLinks';
import { duplicateProblem, type ExistingDocument } from '#domain/imports/existing';
import { documentKey, NumbersOfList } from '#domain/imports/instalments';
import { documentOf, type PlannedDocument } from '#domain/imports/plannedDocument';
import { severityOf, type ImportProblem, type ProblemCode } from '#domain/imports/problem';
import type { RemindedLevel } from '#domain/imports/reminded';
import type { InvoiceDraft } from '#domain/imports/row';
import { subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { dueByTerms, withDueDate } from '#domain/imports/paymentTerms';
import type { EndOfMonthMethod } from '#domain/terms/paymentTerms';

export type ImportContext = {
  readonly today: PlainDate;
  readonly country: Country;
  /** Relation of a customer of whom neither the file nor his name says anything. */
  readonly relation: Relation;
  /** Days to pay, for a due date that the user has to agree to. */
  readonly termsDays: Readonly<Record<Relation, number>>;
  /** Whose working days a proposed due date falls on, and how "fin de mois" is counted; absent: plain days. */
  readonly calendar?: { readonly place: CalendarPlace; readonly endOfMonth: EndOfMonthMethod };
  readonly documents: readonly ExistingDocument[];
  readonly customers: readonly ExistingCustomer[];
  /** Credit notes whose invoice was not there. Left out: none. */
  readonly waiting?: readonly WaitingCredit[];
  /** Digits of the numbers of the user's own business: an invoice of somebody else is no sale. Left out: not checked. */
  readonly ownNumbers?: readonly string[];
  /** Customers of files before of whom the user said who they are, by their key. */
  readonly remembered?: SameCustomer;
};

/** What the user completed or chose for one line. */
export type RowDecision = {
  readonly isLeftOut?: boolean;
  readonly number?: string;
  readonly date?: PlainDate;
  readonly dueDate?: PlainDate;
  readonly customer?: string;
  readonly grossCents?: Cents;
  /** Yes, this negative invoice is a credit note. */
  readonly isCreditNote?: boolean;
  readonly reminded?: RemindedLevel;
};

export type ImportDecisions = {
  /** By line of the file. */
  readonly rows: Readonly<Record<number, RowDecision>>;
  /** Business or consumer, by key of the planned customer. */
  readonly relations: Readonly<Record<string, Relation>>;
  /** Who is who among customers that look alike. */
  readonly same: SameCustomer;
  /** Told once for all late invoices of the file; a line may say otherwise. */
  readonly reminded: RemindedLevel;
  /** Day of those reminders, from which the next step is counted; null: today. */
  readonly remindedOn: PlainDate | null;
};

/** Nothing chosen yet: what the preview shows first. */
export const noDecisions: ImportDecisions = { rows: {}, relations: {}, same: {}, reminded: 'none', remindedOn: null };

export const rowStates = ['ready', 'toComplete', 'duplicate', 'wrong', 'leftOut'] as const;
export type RowState = (typeof rowStates)[number];

export type PlannedRow = {
  readonly line: number;
  readonly state: RowState;
  /** Why, worst first; remarks too. */
  readonly reasons: readonly ImportProblem[];
  /** The line with what the user completed. */
  readonly draft: InvoiceDraft;
  readonly customerKey: string | null;
  /** Date from the terms of the customer, for a missing due date. */
  readonly proposedDueDate: PlainDate | null;
  /** Name that goes with the code elsewhere, for a missing customer. */
  readonly proposedCustomer: string | null;
  /** The document of the ledger with its number, when it is another one: to be looked at side by side. */
  readonly differsFrom: ExistingDocument | null;
  /** What the button writes; null: nothing for this line. */
  readonly document: PlannedDocument | null;
};

export type ImportPlan = {
  readonly rows: readonly PlannedRow[];
  /** Customers of the documents that will be written, existing or new. */
  readonly customers: readonly PlannedCustomer[];
  /** Customers that look like another one. */
  readonly questions: readonly LikenessQuestion[];
  readonly counts: Readonly<Record<RowState, number>>;
  readonly willWrite: {
    readonly customers: number;
    readonly invoices: number;
    readonly creditNotes: number;
    readonly payments: number;
  };
  /** Left to pay after the import, credit notes deducted. */
  readonly openCents: Cents;
};

const yearMin = 2000;
const yearsAheadMax = 5;

/**
 * Says, line by line, what an import would write, what is there already, what is wrong. Nothing is written. The same
 * file twice gives only duplicates the second time.
 */
export function planImport(
  drafts: readonly InvoiceDraft[],
  context: ImportContext,
  decisions: ImportDecisions = noDecisions,
): ImportPlan {
  const completed = drafts.map((draft) =>
    withDueDate(completeDraft(draft, decisions.rows[draft.line]), context.calendar),
  );
  const { clashes, instalments } = linesOfOneNumber(completed, decisions);
  const matching = matchCustomers(completed, context, decisions.relations, decisions.same, context.remembered);
  const ownerOf = (draft: InvoiceDraft) => ownerKey(matching.customerOf(draft));
  const existing = new Map(
    context.documents.map((document) => [documentKey(document.kind, document.number), document]),
  );

  const rows = completed.map((draft): PlannedRow => {
    const customer = matching.customerOf(draft);
    const found = existing.get(documentKey(draft.kind, draft.number ?? ''));
    const together = instalments.get(draft.line) ?? [draft];
    const reasons = sortReasons([
      ...draft.problems.filter(({ code }) => code !== 'number.usedTwice'),
      ...dateProblems(draft, context.today),
      ...purchaseProblem(draft, context.ownNumbers ?? []),
      ...(clashes.get(draft.line) ?? []),
      ...instalmentRemark(draft, together),
      ...(found === undefined ? [] : [duplicateProblem(draft, together, found, customer)]),
      ...guessRemark(draft, customer),
    ]);
    const state = decisions.rows[draft.line]?.isLeftOut === true ? 'leftOut' : stateOf(reasons);
    // An invoice in several instalments is written with the first of them.
    const isWritten = state === 'ready' && together[0]?.line === draft.line;
    const reminded = decisions.rows[draft.line]?.reminded ?? decisions.reminded;
    const setting = { today: context.today, reminded, remindedOn: decisions.remindedOn };
    const document = isWritten && customer !== null ? documentOf(together, customer, setting) : null;
    const isOther = reasons.some(({ code }) => code === 'number.otherContent');
    return {
      line: draft.line,
      state,
      reasons,
      draft,
      customerKey: customer?.key ?? null,
      proposedDueDate: proposedDueDate(draft, customer, context),
      proposedCustomer: draft.customer.name === null ? matching.nameOfCode(draft.customer.code ?? '') : null,
      differsFrom: isOther ? (found ?? null) : null,
      document,
    };
  });
  const { documents, waiting = [] } = context;
  const settled = linkCredits(holdBackInstalments(rows, instalments), { documents, waiting }, ownerOf);
  return { rows: settled, questions: matching.questions, ...summary(settled, matching.customers) };
}

function ownerKey(customer: PlannedCustomer | null): string | null {
  return customer === null ? null : (customer.existingId ?? customer.key);
}

// What the user types replaces the cell, and the problems of that cell with it.
function completeDraft(draft: InvoiceDraft, decision: RowDecision | undefined): InvoiceDraft {
  if (decision === undefined) return draft;
  const { number, date, dueDate, customer, grossCents, isCreditNote } = decision;
  const typed = new Set(
    (['number', 'date', 'dueDate', 'customer', 'grossCents'] as const).filter((field) => decision[field] !== undefined),
  );
  const kept = draft.problems.filter(({ field, code }) => {
    if (code === 'dueDate.beforeDate') return !typed.has('date') && !typed.has('dueDate');
    if (code === 'invoice.negative') return isCreditNote !== true && !typed.has('grossCents');
    return !typed.has(field as 'number');
  });
  const next: InvoiceDraft = {
    ...draft,
    number: number ?? draft.number,
    date: date ?? draft.date,
    dueDate: dueDate ?? draft.dueDate,
    customer: customer === undefined ? draft.customer : { ...draft.customer, name: customer },
    grossCents: grossCents ?? draft.grossCents,
    // Another total makes the parts of the old one meaningless.
    ...(grossCents === undefined
      ? {}
      : { netCents: null, taxCents: null, kind: grossCents < 0 ? 'creditNote' : 'invoice' }),
    problems: kept,
  };
  const isBackwards = next.date !== null && next.dueDate !== null && next.dueDate < next.date;
  const wasNoted = kept.some(({ code }) => code === 'dueDate.beforeDate');
  return isBackwards && !wasNoted ? { ...next, problems: [...kept, dueBeforeDate(next)] } : next;
}

function dueBeforeDate(draft: InvoiceDraft): ImportProblem {
  return problemOf(draft, 'dueDate.beforeDate', 'dueDate', { date: draft.date ?? '', dueDate: draft.dueDate ?? '' });
}

function dateProblems(draft: InvoiceDraft, today: PlainDate): readonly ImportProblem[] {
  const { date, dueDate } = draft;
  const horizon = dateOf(yearOf(today) + yearsAheadMax, 12, 31);
  const problems: ImportProblem[] = [];
  if (date !== null && yearOf(date) < yearMin) problems.push(problemOf(draft, 'date.tooOld', 'date', { date }));
  // A list may be made a few days ahead of its invoices, not years.
  if (date !== null && date > addDays(today, 366))
    problems.push(problemOf(draft, 'date.tooFarAhead', 'date', { date }));
  if (dueDate !== null && horizon !== null && dueDate > horizon) {
    problems.push(problemOf(draft, 'dueDate.tooFarAhead', 'dueDate', { dueDate }));
  }
  return problems;
}

// Counted again here: a number typed in the preview, or a line left out, makes or ends a clash.
function linesOfOneNumber(drafts: readonly InvoiceDraft[], decisions: ImportDecisions) {
  const numbers = new NumbersOfList();
  const clashes = new Map<number, readonly ImportProblem[]>();
  for (const draft of drafts) {
    if (draft.number === null || decisions.rows[draft.line]?.isLeftOut === true) continue;
    const firstLine = numbers.clashOf(draft);
    if (firstLine === null) continue;
    clashes.set(draft.line, [problemOf(draft, 'number.usedTwice', 'number', { number: draft.number, firstLine })]);
  }
  const instalments = new Map(
    numbers.instalments().flatMap((lines) => lines.map(({ line }) => [line, lines] as const)),
  );
  return { clashes, instalments };
}

function instalmentRemark(draft: InvoiceDraft, together: readonly InvoiceDraft[]): readonly ImportProblem[] {
  if (together.length < 2) return [];
  const n = together.findIndex(({ line }) => line === draft.line) + 1;
  return [problemOf(draft, 'row.instalment', 'number', { n, count: together.length, number: draft.number ?? '' })];
}

// Whoever sells is named in an electronic invoice. A SIRET begins with its SIREN, a VAT number ends with the number.
function purchaseProblem(draft: InvoiceDraft, own: readonly string[]): readonly ImportProblem[] {
  const { number, seller } = draft;
  if (seller === undefined || seller.numbers.length === 0 || own.length === 0) return [];
  const isOurs = seller.numbers.some((theirs) => own.some((ours) => theirs.includes(ours) || ours.includes(theirs)));
  return isOurs ? [] : [problemOf(draft, 'eInvoice.purchase', null, { number: number ?? '', text: seller.name })];
}

// One invoice is written whole or not at all: a line that is wrong holds back the others of its number.
function holdBackInstalments(
  rows: readonly PlannedRow[],
  instalments: ReadonlyMap<number, readonly InvoiceDraft[]>,
): readonly PlannedRow[] {
  const states = new Map(rows.map(({ line, state }) => [line, state]));
  return rows.map((row) => {
    const other = instalments.get(row.line)?.find(({ line }) => states.get(line) !== 'ready');
    if (row.state !== 'ready' || other === undefined) return row;
    const reason = problemOf(row.draft, 'instalment.otherLine', 'number', { otherLine: other.line });
    return { ...row, state: 'wrong', reasons: [reason, ...row.reasons], document: null };
  });
}

// Told once, on his first line: a guess of the law that holds for him has to be seen.
function guessRemark(draft: InvoiceDraft, customer: PlannedCustomer | null): readonly ImportProblem[] {
  if (customer === null || !customer.relationIsGuess || customer.lines[0] !== draft.line) return [];
  return [problemOf(draft, 'customer.relationGuessed', 'customer', { relation: customer.relation })];
}

function stateOf(reasons: readonly ImportProblem[]): RowState {
  const codes = reasons.map(({ code }) => code);
  if (codes.includes('row.totalLine')) return 'leftOut';
  // The same file again: what was wrong with the line does not matter any more.
  if (codes.includes('number.alreadyThere')) return 'duplicate';
  if (codes.some((code) => severityOf(code) === 'wrong')) return 'wrong';
  return codes.some((code) => severityOf(code) === 'incomplete') ? 'toComplete' : 'ready';
}

function proposedDueDate(
  draft: InvoiceDraft,
  customer: PlannedCustomer | null,
  context: ImportContext,
): PlainDate | null {
  if (draft.date === null || draft.dueDate !== null || draft.kind === 'creditNote') return null;
  const days = customer?.termsDays ?? context.termsDays[customer?.relation ?? context.relation];
  return dueByTerms(draft.date, { days, isEndOfMonth: customer?.termsEndOfMonth === true }, context.calendar);
}

function summary(
  rows: readonly PlannedRow[],
  customers: readonly PlannedCustomer[],
): Pick<ImportPlan, 'customers' | 'counts' | 'willWrite' | 'openCents'> {
  const documents = rows.map(({ document }) => document).filter((document) => document !== null);
  const used = new Set(documents.map(({ customerKey }) => customerKey));
  const counts = { ready: 0, toComplete: 0, duplicate: 0, wrong: 0, leftOut: 0 };
  for (const { state } of rows) counts[state] += 1;
  return {
    customers: customers.filter(({ key }) => used.has(key)),
    counts,
    willWrite: {
      customers: customers.filter(({ key, existingId }) => used.has(key) && existingId === null).length,
      invoices: documents.filter(({ kind }) => kind === 'invoice').length,
      creditNotes: documents.filter(({ kind }) => kind === 'creditNote').length,
      payments: documents.filter(({ openingCents }) => openingCents !== zeroCents).length,
    },
    openCents: sumCents(documents.map(({ grossCents, openingCents }) => subtractCents(grossCents, openingCents))),
  };
}

function sortReasons(reasons: readonly ImportProblem[]): readonly ImportProblem[] {
  const weight = { wrong: 0, incomplete: 1, remark: 2 };
  return [...reasons].sort((a, b) => weight[severityOf(a.code)] - weight[severityOf(b.code)]);
}

function problemOf(
  draft: InvoiceDraft,
  code: ProblemCode,
  field: ImportProblem['field'],
  params: ImportProblem['params'],
): ImportProblem {
  return { line: draft.line, column: null, field, code, params };
}
