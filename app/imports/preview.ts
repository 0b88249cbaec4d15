import { statementPreviews } from '#app/bank/statementPreviews';
import type { Context } from '#app/context';
import { dueDatesToAgree } from '#app/imports/dueDates';
import type { ImportInHand } from '#app/imports/inHand';
import { papersOf } from '#app/imports/papers';
import type { Origin } from '#app/imports/takenFiles';
import { planOf } from '#app/imports/planOf';
import { invoiceTermsOf } from '#app/invoiceTerms';
import { termWarnings } from '#app/queries/invoiceWarnings';
import { sentence, type Sentence } from '#app/queries/sentence';
import { reading } from '#app/queries/reading';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { formatDateShort } from '#domain/format/date';
import { missingColumns } from '#domain/imports/columns';
import type { PlannedCustomer } from '#domain/imports/customers';
import { importFields, severityOf, type ImportField, type ImportProblem } from '#domain/imports/problem';
import type { PlannedRow } from '#domain/imports/plan';

// A list of invoices without one of these says nothing of use.
const neededFields: readonly ImportField[] = ['number', 'date', 'customer', 'grossCents'];
// What a list of a bank holds. A list of invoices may be taken for one: its number is asked for too.
const bankFields: readonly ImportField[] = [
  ...(['date', 'grossCents', 'debit', 'credit', 'customer', 'label', 'paymentReference'] as const),
  ...(['counterpartyIban', 'valueDate', 'currency', 'number'] as const),
];
const bankOnly: readonly ImportField[] = ['valueDate', 'counterpartyIban', 'debit', 'credit'];

// What the user can type in the preview, by the problem it ends.
const completable: Partial<Record<ImportProblem['code'], string>> = {
  'date.missing': 'date',
  'dueDate.missing': 'dueDate',
  'number.missing': 'number',
  'customer.missing': 'customer',
  'amount.missing': 'grossCents',
  'lines.noRate': 'grossCents',
  'lines.rounding': 'grossCents',
  'lines.sameAmount': 'grossCents',
  'invoice.negative': 'isCreditNote',
  'dueDate.beforeDate': 'dueDate',
  'number.usedTwice': 'number',
  'number.otherContent': 'number',
};

/** A file in hand as the window shows it, row by row. */
export function previewOf(ctx: Context, inHand: ImportInHand): ImportPreview {
  const { answer, fileName, isMappingRemembered, origins, sha256, token } = inHand;
  const fileOf = fileNames(inHand);
  const plan = planOf(ctx, inHand);
  const owners = new Map(plan.customers.map((customer) => [customer.key, customer]));
  return {
    token,
    fileName,
    format: answer.format,
    encoding: answer.encoding,
    separator: answer.separator,
    columns: answer.header.map((name, index) => ({
      index,
      name,
      samples: answer.sample.map((cells) => cells[index] ?? '').filter((cell) => cell !== ''),
    })),
    mapping: Object.fromEntries(importFields.map((field) => [field, answer.mapping[field] ?? null])),
    fields: fieldsOf(answer),
    isMappingRemembered,
    dateOrder: answer.dateOrder,
    isDateOrderChosen: inHand.dateOrder !== null,
    alreadyImportedOn: importedOn(ctx, sha256),
    dueDatesToAgree: dueDatesToAgree(plan).length,
    counts: { ...plan.counts, customers: plan.willWrite.customers, openTotal: plan.openCents },
    rows: plan.rows.map((row) => ({
      ...rowOf(ctx, row, owners.get(row.customerKey ?? '') ?? null),
      file: fileOf.get(row.line) ?? '',
      existing: existingOf(ctx, row),
    })),
    files: origins.length < 2 ? [] : origins.map(fileOfOrigin),
    questions: plan.questions.map(({ answer: said, candidates, key, name, postcode }) => ({
      ...{ key, name, postcode: postcode ?? '' },
      candidates: candidates.map((candidate) => ({ ...candidate, postcode: candidate.postcode ?? '' })),
      ...(said === undefined ? {} : { answer: said }),
    })),
    papers: [...papersOf(ctx, origins, plan)],
    fileProblems: answer.problems.filter(({ line }) => line === null).map(problemSentence),
    unansweredMentions: unansweredMentions(ctx, plan.customers),
    statements: [...statementPreviews(ctx, answer.statements)],
  };
}

// The amount may stand in other columns than its own, the name may be a code: then neither is asked for.
function fieldsOf({ content, mapping }: ImportInHand['answer']): ImportPreview['fields'] {
  if (content === 'bank') return bankFields.map((field) => ({ field, isNeeded: field === 'date' }));
  const missing = missingColumns(mapping);
  return importFields
    .filter((field) => !bankOnly.includes(field) || mapping[field] !== undefined)
    .map((field) => ({
      field,
      isNeeded: neededFields.includes(field) && (mapping[field] !== undefined || missing.includes(field)),
    }));
}

function fileOfOrigin({ answer, dateOrder, fileName, lines }: Origin): ImportPreview['files'][number] {
  return {
    fileName,
    lines: lines.length,
    dateOrder: dateOrder ?? (answer.isDateOrderInDoubt ? answer.dateOrder : null),
  };
}

// Not asked again where the business answered for all its customers.
function unansweredMentions({ ledger }: Context, customers: readonly PlannedCustomer[]): number {
  if (invoiceTermsOf(ledger).isOnInvoices !== null) return 0;
  return customers.filter(
    ({ existingId }) => existingId === null || ledger.customers.get(existingId)?.penaltiesOnInvoices === null,
  ).length;
}

function fileNames({ origins }: ImportInHand): ReadonlyMap<number, string> {
  if (origins.length < 2) return new Map();
  return new Map(origins.flatMap(({ fileName, lines }) => lines.map((line) => [line, fileName] as const)));
}

function existingOf({ ledger }: Context, { differsFrom }: PlannedRow): ImportPreview['rows'][number]['existing'] {
  if (differsFrom === null) return null;
  const { customerId, date, grossCents: gross, id: documentId } = differsFrom;
  return { documentId, customer: ledger.customers.get(customerId)?.name ?? '', date, gross };
}

function rowOf(
  ctx: Context,
  row: PlannedRow,
  customer: PlannedCustomer | null,
): Omit<ImportPreview['rows'][number], 'file' | 'existing'> {
  const { draft, line, proposedDueDate, reasons, state } = row;
  const missing = reasons.flatMap(({ code }) => completable[code] ?? []);
  return {
    line,
    state,
    kind: draft.kind,
    number: draft.number ?? '',
    customer: draft.customer.name ?? draft.customer.code ?? '',
    date: shown(draft.date),
    dueDate: shown(draft.dueDate ?? (state === 'toComplete' ? null : proposedDueDate)),
    gross: draft.grossCents,
    open: draft.dueCents ?? draft.grossCents,
    problems: [
      ...reasons.filter(({ code }) => code !== 'row.leftOut').map(problemSentence),
      ...(state === 'ready' && draft.kind === 'invoice' && draft.date !== null && draft.dueDate !== null
        ? termWarnings(ctx, customer, draft.date, draft.dueDate)
        : []),
    ],
    missing: [...new Set(missing)].filter(() => reasons.some(({ code }) => severityOf(code) !== 'remark')),
  };
}

function shown(date: PlainDate | null): string {
  return date === null ? '' : formatDateShort(date);
}

/** A problem of a line as a sentence of the catalogue. */
export function problemSentence({ code, field, params }: ImportProblem): Sentence {
  return sentence(`problem.${code}`, { ...params, field: field ?? '' });
}

function importedOn(ctx: Context, sha256: string): PlainDate | null {
  const found = reading<{ on: string }, [string]>(
    ctx,
    'SELECT imported_on AS "on" FROM import_batch WHERE sha256 = ? ORDER BY imported_on DESC LIMIT 1',
  ).get(sha256);
  return found === undefined ? null : plainDate(found.on);
}
