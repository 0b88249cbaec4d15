import { z } from 'zod';
import {
  base64,
  cents,
  channel,
  done,
  id,
  letterKind,
  longText,
  nothing,
  plainDate,
  relation,
  sentence,
  type Endpoint,
} from '#contract/schemas/common';
import { evidenceRoles } from '#domain/evidence/exhibits';
import { duplicateMarks } from '#domain/letters/duplicateMark';
import { postage } from '#contract/schemas/postageSchemas';
import { labelFormatNames } from '#domain/sheets/labelFormats';

const runStage = z.enum(['choose', 'check', 'preview', 'print', 'post', 'closed', 'abandoned']);

/** Papers of a customer that are no step of his sequence. */
const customerPaper = z.enum([
  'statement',
  'receipt',
  'phone',
  'proposal',
  'conciliation',
  'courtesy',
  'lastLetter',
  'interestAnnex',
  'exhibits',
]);

/** One letter of a run: one customer, all his due invoices, the wording of the highest step. */
export const runLetter = z.strictObject({
  key: z.string(),
  customerId: id,
  customerName: z.string(),
  relation,
  kind: letterKind,
  channel,
  level: z.number().int(),
  stepKey: z.string(),
  invoices: z.array(z.strictObject({ documentId: id, itemId: id, number: z.string(), open: cents })),
  total: cents,
  deadlineOn: plainDate.nullable(),
  isTaken: z.boolean(),
  leftBecause: sentence.nullable(),
  /** Times left out before: the third asks why. */
  timesLeft: z.number().int(),
  doubts: z.array(z.strictObject({ doubt: sentence, repair: z.enum(['customer', 'payment', 'bank', 'none']) })),
  isEdited: z.boolean(),
  pages: z.number().int().nullable(),
  letterId: id.nullable(),
  isPrinted: z.boolean(),
  /** The user put it into its envelope: a fact between printed and posted. */
  isEnveloped: z.boolean(),
  /** Copies of its invoices go with it, with this mark on top. */
  encloses: z.boolean(),
  mark: z.enum(duplicateMarks),
  /** Papers attached to its invoices that may go along. */
  papers: z.array(
    z.strictObject({
      attachmentId: id,
      fileName: z.string(),
      role: z.enum(evidenceRoles),
      number: z.string(),
      isEnclosed: z.boolean(),
    }),
  ),
  /** Pages of what is enclosed; null while they are not counted. */
  enclosedPages: z.number().int().nullable(),
  /** The deadline that a posting today gives, when the paper names an earlier one. */
  realDeadlineOn: plainDate.nullable(),
  postedOn: plainDate.nullable(),
  registeredNumber: z.string().nullable(),
  mailId: id.nullable(),
});

export const run = z.strictObject({
  runId: id,
  startedOn: plainDate,
  stage: runStage,
  letters: z.array(runLetter),
  generalDoubts: z.array(sentence),
  /** Sheets of paper of all that leaves; null until every letter was drawn once. */
  sheets: z.number().int().nullable(),
  envelopes: z.number().int(),
  registered: z.number().int(),
  /** Null until the sheets are known, or when nothing is to be posted any more. */
  postage: postage.nullable(),
  /** Letters of the last print whose coming out nobody confirmed, in the order of the paper. */
  job: z.array(z.string()),
  /** Tours that wait beside this one. */
  others: z.array(
    z.strictObject({
      runId: id,
      startedOn: plainDate,
      stage: runStage,
      letters: z.number().int(),
      /** Of the only customer; empty: there are several. */
      customerName: z.string(),
    }),
  ),
  isTrial: z.boolean(),
});

const runTouches = ['run', 'today', 'board', 'customer', 'invoice', 'mail', 'history'] as const;
const runInput = z.strictObject({ runId: id });

export const letterApi = {
  /** The run under way, or a new draft of what is due; null: nothing to send (with the date of the next one). */
  'run.get': {
    input: nothing,
    output: z.strictObject({ run: run.nullable(), nextOn: plainDate.nullable() }),
    touches: [],
  },
  /** To how many customers the tour of today writes, how many were read so far, and its first letters, at once. */
  'run.outline': {
    input: nothing,
    output: z.strictObject({ customers: z.number().int(), read: z.number().int(), letters: z.array(runLetter) }),
    touches: [],
  },
  'run.start': { input: nothing, output: z.strictObject({ runId: id.nullable() }), touches: runTouches },
  'run.take': {
    input: z.strictObject({ runId: id, key: z.string(), isTaken: z.boolean(), reason: longText }),
    output: run,
    touches: ['run'],
  },
  'run.goTo': {
    input: z.strictObject({ runId: id, stage: z.enum(['choose', 'check', 'preview', 'print', 'post']) }),
    output: run,
    touches: ['run'],
  },
  /** The real pages of one letter, as they will be printed. */
  'run.previewLetter': {
    input: z.strictObject({ runId: id, key: z.string() }),
    output: z.strictObject({
      pdf: base64,
      pages: z.number().int(),
      paragraphs: z.array(z.strictObject({ index: z.number().int(), text: z.string() })),
    }),
    touches: [],
  },
  'run.editParagraph': {
    input: z.strictObject({ runId: id, key: z.string(), index: z.number().int().min(0), text: z.string().max(4_000) }),
    output: run,
    touches: ['run'],
  },
  'run.resetLetter': { input: z.strictObject({ runId: id, key: z.string() }), output: run, touches: ['run'] },
  /** Issues the letters (numbers, frozen PDF), then hands them to the printer, the system viewer or a PDF file. */
  'run.print': {
    input: z.strictObject({
      runId: id,
      /** `direct`: to the chosen printer, without a dialog, where the system can. */
      how: z.enum(['dialog', 'direct', 'pdf', 'viewer']),
      which: z.enum(['all', 'simple', 'registered']),
    }),
    output: z.strictObject({
      run,
      /** `stopped`: while its pages were drawn; nothing was issued. */
      outcome: z.enum(['handedOver', 'saved', 'opened', 'cancelled', 'noPrinter', 'failed', 'stopped']),
      file: z.string().nullable(),
    }),
    touches: runTouches,
  },
  /** `from` null: all came out. Otherwise the letter (1 = first) from which to print again. */
  'run.confirmPrinted': {
    input: z.strictObject({ runId: id, from: z.number().int().min(1).nullable() }),
    output: run,
    touches: runTouches,
  },
  'run.post': {
    input: z.strictObject({
      runId: id,
      postedOn: plainDate,
      letters: z.array(z.strictObject({ key: z.string(), number: z.string().max(60).nullable() })),
    }),
    output: z.strictObject({ run, actionId: id.nullable(), late: z.array(sentence) }),
    touches: runTouches,
  },
  'run.abandon': { input: runInput, output: done, touches: runTouches },
  /** The rehearsal list and the posting checklist, on paper. */
  'run.checklist': { input: runInput, output: z.strictObject({ pdf: base64 }), touches: [] },

  'letter.pdf': {
    input: z.strictObject({ letterId: id, asCopy: z.boolean() }),
    output: z.strictObject({ pdf: base64, number: z.string(), pages: z.number().int() }),
    touches: [],
  },
  'letter.print': {
    input: z.strictObject({ letterId: id, how: z.enum(['dialog', 'pdf', 'viewer']) }),
    output: z.strictObject({
      outcome: z.enum(['handedOver', 'saved', 'opened', 'cancelled', 'noPrinter', 'failed']),
      file: z.string().nullable(),
    }),
    touches: ['customer'],
  },
  /**
   * Open invoices with the papers attached to them, marked DUPLICATA or RAPPEL, and copies of the letters sent, as one
   * print. `opened`: papers that cannot be stamped, shown beside.
   */
  'letter.duplicates': {
    input: z.strictObject({ customerId: id, mark: z.enum(duplicateMarks), how: z.enum(['dialog', 'pdf', 'viewer']) }),
    output: z.strictObject({
      outcome: z.enum(['handedOver', 'saved', 'opened', 'cancelled', 'noPrinter', 'failed']),
      file: z.string().nullable(),
      invoices: z.number().int(),
      letters: z.number().int(),
      opened: z.number().int(),
    }),
    touches: [],
  },
  /** Draws and issues one letter outside a run (button `Lettre` of a customer). */
  'letter.single': {
    input: z.strictObject({ customerId: id, kind: letterKind }),
    output: z.strictObject({ runId: id }),
    touches: runTouches,
  },
  'letter.unpost': {
    input: z.strictObject({ letterId: id, reason: z.string().min(1).max(500) }),
    output: done,
    touches: runTouches,
  },
  /**
   * Prints a paper of a customer that is no step: his account, the receipt of his last payment, what was agreed by phone,
   * the plan proposed to him, the last letter before hand-over, the list of exhibits; and a word before the due date or a
   * proposal of conciliation where his sequence has no such step. Starts no delay. Kept as sent.
   */
  'paper.print': {
    input: z.strictObject({
      customerId: id,
      paper: customerPaper,
      how: z.enum(['dialog', 'pdf', 'viewer']),
    }),
    output: z.strictObject({
      outcome: z.enum(['handedOver', 'saved', 'opened', 'cancelled', 'noPrinter', 'failed']),
      file: z.string().nullable(),
    }),
    touches: ['customer', 'history'],
  },
  /** The pages of such a paper, before it is printed. Nothing of it is kept. */
  'paper.preview': {
    input: z.strictObject({ customerId: id, paper: customerPaper }),
    output: z.strictObject({ pdf: base64 }),
    touches: [],
  },
  /**
   * Prints a sheet for the desk or the van: calls of the day, what is under way for who takes over, list of a run, its registered letters for the counter, its
   * address labels, envelope test; the ways to get paid for what one customer owes. `runId` for what belongs to a run; labels begin at `labelStart`, counted from 1.
   * Call sheets with a `customerId` are the one of this customer, whether he is to be called today or not.
   */
  'sheet.print': {
    input: z.strictObject({
      sheet: z.enum(['callSheets', 'handover', 'checklist', 'envelope', 'registeredList', 'labels', 'routes']),
      runId: id.nullable(),
      customerId: id.optional(),
      /** Of the comparison of the ways to get paid: what it is about; every invoice when left out. */
      documentIds: z.array(id).max(2_000).optional(),
      labelFormat: z.enum(labelFormatNames).optional(),
      labelStart: z.number().int().min(1).max(24).optional(),
      /** The envelope test as this printer prints it. */
      printer: z.string().max(300).optional(),
      how: z.enum(['dialog', 'pdf', 'viewer']),
    }),
    output: z.strictObject({
      outcome: z.enum(['handedOver', 'saved', 'opened', 'cancelled', 'noPrinter', 'failed']),
      file: z.string().nullable(),
    }),
    touches: [],
  },
  'print.page': {
    input: z.strictObject({ how: z.enum(['dialog', 'pdf']) }),
    output: z.strictObject({ outcome: z.enum(['handedOver', 'saved', 'cancelled', 'noPrinter', 'failed']) }),
    touches: [],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
