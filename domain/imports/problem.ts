/** What a column of a file of invoices, or of a bank list, can hold. */
export const importFields = [
  'number',
  'type',
  'date',
  'dueDate',
  'paymentTerms',
  'customerCode',
  'customer',
  'customerType',
  'address',
  'address2',
  'postcode',
  'city',
  'country',
  'phone',
  'email',
  'companyNumber',
  'vatNumber',
  'netCents',
  'taxCents',
  'grossCents',
  'dueCents',
  'paidCents',
  'debit',
  'credit',
  'paymentReference',
  'currency',
  'label',
  'quantity',
  'unit',
  'unitPrice',
  'vatRate',
  'lineNetCents',
  'valueDate',
  'counterpartyIban',
] as const;
export type ImportField = (typeof importFields)[number];

/** What can be wrong with a statement, an electronic invoice, an archive or a workbook. */
export const fileProblemCodes = [
  'line.width',
  'element.missing',
  'element.invalid',
  'xml.broken',
  'xml.doctype',
  'xml.tooDeep',
  'xml.tooMany',
  'iban.invalid',
  'reference.invalid',
  'statement.cut',
  'statement.noBalance',
  'statement.foreign',
  'statement.balance',
  'statement.count',
  'statement.total',
  'statement.currency',
  'statement.parts',
  'statement.pending',
  'statement.gap',
  'statement.overlap',
  'statement.other',
  'eInvoice.totals',
  'eInvoice.due',
  'eInvoice.vat',
  'eInvoice.currency',
  'eInvoice.mixed',
  'eInvoice.negative',
  'eInvoice.dueBefore',
  'eInvoice.noBuyer',
  'eInvoice.lines',
  'eInvoice.purchase',
  'pdf.broken',
  'pdf.encrypted',
  'pdf.noInvoice',
  'pdf.tooLarge',
  'zip.broken',
  'zip.encrypted',
  'zip.path',
  'zip.tooLarge',
  'zip.tooMany',
  'zip.nested',
  'zip.noFile',
  'workbook.broken',
  'format.mismatch',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/**
 * Why a line, or a whole file, is not simply taken. The sentences are in `contract/problemTexts.ts`.
 */
export const problemCodes = [
  'date.missing',
  'date.invalid',
  'date.monthFirst',
  'date.tooOld',
  'date.tooFarAhead',
  'dueDate.missing',
  'dueDate.invalid',
  'dueDate.monthFirst',
  'dueDate.beforeDate',
  'dueDate.tooFarAhead',
  'number.missing',
  'number.usedTwice',
  'number.alreadyThere',
  'number.otherContent',
  'creditNote.lowers',
  'creditNote.invoiceUnknown',
  'creditNote.otherCustomer',
  'customer.missing',
  'customer.relationGuessed',
  'amount.missing',
  'amount.invalid',
  'amount.tooManyDecimals',
  'amount.currency',
  'amount.tooLarge',
  'amount.zero',
  'total.mismatch',
  'due.outOfRange',
  'invoice.negative',
  'paymentTerms.invalid',
  'phone.invalid',
  'email.invalid',
  'companyNumber.invalid',
  'vatNumber.invalid',
  'text.tooLong',
  'text.damaged',
  'row.tooManyCells',
  'row.totalLine',
  'row.leftOut',
  'row.instalment',
  'row.lines',
  'instalment.otherLine',
  'file.empty',
  'file.tooLarge',
  'file.tooManyRows',
  'file.tooSlow',
  'file.binary',
  'file.noRows',
  'columns.unknown',
  'columns.missing',
  ...fileProblemCodes,
  'format.spreadsheet',
  'format.oldSpreadsheet',
  'format.archive',
  'format.image',
  'format.xml',
  'format.web',
  'format.unknown',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Where it is and what its sentence needs. Lines and columns count from 1, as in a spreadsheet. */
export type ImportProblem = {
  readonly line: number | null;
  readonly column: number | null;
  readonly field: ImportField | null;
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/**
 * `wrong`: the line is refused. `incomplete`: the user can complete it in the preview. `remark`: the line is taken
 * as it is and the user is told.
 */
export type Severity = 'wrong' | 'incomplete' | 'remark';

const incomplete: ReadonlySet<ProblemCode> = new Set([
  'date.missing',
  'dueDate.missing',
  'number.missing',
  'customer.missing',
  'amount.missing',
  'invoice.negative',
]);
const remarks: ReadonlySet<ProblemCode> = new Set([
  'paymentTerms.invalid',
  'phone.invalid',
  'email.invalid',
  'companyNumber.invalid',
  'vatNumber.invalid',
  'customer.relationGuessed',
  'creditNote.lowers',
  'creditNote.invoiceUnknown',
  'creditNote.otherCustomer',
  'row.totalLine',
  'row.instalment',
  'row.lines',
  'iban.invalid',
  'reference.invalid',
  'statement.noBalance',
  'statement.foreign',
  'statement.parts',
  'statement.pending',
  'statement.gap',
  'statement.overlap',
  'eInvoice.currency',
  'eInvoice.negative',
  'eInvoice.dueBefore',
  'eInvoice.noBuyer',
  'eInvoice.lines',
]);

/** How much a problem weighs for its line. */
export function severityOf(code: ProblemCode): Severity {
  if (incomplete.has(code)) return 'incomplete';
  return remarks.has(code) ? 'remark' : 'wrong';
}
