import { z } from 'zod';
import { statementPreview } from '#contract/schemas/bankSchemas';
import { base64, cents, id, nothing, plainDate, sentence, shortText, type Endpoint } from '#contract/schemas/common';
import { dateOrders } from '#domain/calendar/parseDate';

export const importRowStates = ['ready', 'toComplete', 'duplicate', 'wrong', 'leftOut'] as const;

export const importPreview = z.strictObject({
  token: id,
  fileName: z.string(),
  format: z.string(),
  encoding: z.string(),
  separator: z.string(),
  columns: z.array(z.strictObject({ index: z.number().int(), name: z.string(), samples: z.array(z.string()) })),
  /** Field of ours -> column of theirs. */
  mapping: z.record(z.string(), z.number().int().nullable()),
  fields: z.array(z.strictObject({ field: z.string(), isNeeded: z.boolean() })),
  isMappingRemembered: z.boolean(),
  /** Which comes first in the dates of the list; null: none of them leaves a choice. */
  dateOrder: z.enum(dateOrders).nullable(),
  /** The user said so, now or for a list like it. */
  isDateOrderChosen: z.boolean(),
  alreadyImportedOn: plainDate.nullable(),
  /** Lines that lack nothing but a due date which the terms of their customer give. */
  dueDatesToAgree: z.number().int(),
  counts: z.strictObject({
    ready: z.number().int(),
    toComplete: z.number().int(),
    duplicate: z.number().int(),
    wrong: z.number().int(),
    leftOut: z.number().int(),
    customers: z.number().int(),
    openTotal: cents,
  }),
  rows: z.array(
    z.strictObject({
      line: z.number().int(),
      state: z.enum(importRowStates),
      kind: z.enum(['invoice', 'creditNote']).nullable(),
      number: z.string(),
      customer: z.string(),
      date: z.string(),
      dueDate: z.string(),
      gross: cents.nullable(),
      open: cents.nullable(),
      problems: z.array(sentence),
      /** The file it comes from, when there are several. */
      file: z.string(),
      /** What is in the ledger under its number, when it is something else. */
      existing: z.strictObject({ documentId: id, customer: z.string(), date: z.string(), gross: cents }).nullable(),
      /** Fields the user can type to make it ready. */
      missing: z.array(z.string()),
    }),
  ),
  /** The files, when several came at once or in an archive. */
  files: z.array(
    z.strictObject({
      fileName: z.string(),
      lines: z.number().int(),
      /** Which comes first in its dates, where that is in doubt; null: none of them leaves a choice. */
      dateOrder: z.enum(dateOrders).nullable(),
    }),
  ),
  /** Customers who look like another one: are they one? `answer` null: no; absent: not answered, and taken as no. */
  questions: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      postcode: z.string(),
      candidates: z.array(
        z.strictObject({ target: z.string(), isInLedger: z.boolean(), name: z.string(), postcode: z.string() }),
      ),
      answer: z.string().nullable().optional(),
    }),
  ),
  /** PDF without data; `number` null: no invoice of that number. */
  papers: z.array(z.strictObject({ fileName: z.string(), number: z.string().nullable(), isThere: z.boolean() })),
  fileProblems: z.array(sentence),
  /** Customers of the file of whom nobody said whether the sentence on penalties is on their invoices. */
  unansweredMentions: z.number().int(),
  /** The file is of a bank: what it tells. */
  statements: z.array(statementPreview),
});

export type ImportPreview = z.output<typeof importPreview>;

export const importApi = {
  /** Main opens the dialog, a worker reads the file; nothing is written. */
  'import.open': { input: nothing, output: importPreview.nullable(), touches: [] },
  /** The bytes of a file dropped on the window or a table pasted into it. */
  'import.read': {
    input: z.strictObject({ fileName: shortText, bytes: base64 }),
    output: importPreview,
    touches: [],
  },
  /** Files dropped together, or a folder of them: one list. */
  'import.readFiles': {
    input: z.strictObject({
      files: z
        .array(z.strictObject({ fileName: z.string().min(1).max(400), bytes: base64 }))
        .min(1)
        .max(500),
    }),
    output: importPreview,
    touches: [],
  },
  /** Whether a customer of the file is one that he looks like; null: somebody new. Remembered with the import. */
  'import.same': {
    input: z.strictObject({ token: id, key: z.string().max(400), target: z.string().max(400).nullable() }),
    output: importPreview,
    touches: [],
  },
  'import.remap': {
    /** `dateOrder` absent: what was said before stays, or else the dates tell. */
    input: z.strictObject({
      token: id,
      mapping: z.record(z.string(), z.number().int().nullable()),
      dateOrder: z.enum(dateOrders).optional(),
    }),
    output: importPreview,
    touches: [],
  },
  /** Which comes first in the dates of one of several files, by its place among them. */
  'import.dateOrder': {
    input: z.strictObject({ token: id, file: z.number().int().min(0), dateOrder: z.enum(dateOrders) }),
    output: importPreview,
    touches: [],
  },
  /** Completes one row (due date, customer ...) before the button is pressed. */
  'import.complete': {
    input: z.strictObject({
      token: id,
      line: z.number().int(),
      values: z.record(z.string(), z.string().max(200)),
      isLeftOut: z.boolean(),
    }),
    output: importPreview,
    touches: [],
  },
  /** Takes the due date from the terms, for every line that lacks nothing else. */
  'import.agreeDueDates': { input: z.strictObject({ token: id }), output: importPreview, touches: [] },
  'import.commit': {
    /** `isOnInvoices`: asked once for the file, kept for customers without an answer; absent or null: not known. */
    input: z.strictObject({ token: id, isOnInvoices: z.boolean().nullable().optional() }),
    output: z.strictObject({
      customers: z.number().int(),
      invoices: z.number().int(),
      creditNotes: z.number().int(),
      payments: z.number().int(),
      /** What became of credit notes and the invoices they name, whichever came first. */
      credits: z.array(sentence),
      /** Files kept with their invoices: electronic invoices, papers. */
      papers: z.number().int(),
      duplicates: z.number().int(),
      left: z.number().int(),
      lateInvoices: z.array(
        z.strictObject({ documentId: id, number: z.string(), customerName: z.string(), dueOn: plainDate, open: cents }),
      ),
      /** Statements of the bank that came with the invoices and are not taken in yet. */
      statementsLeft: importPreview.nullable(),
      actionId: id.nullable(),
    }),
    touches: ['app', 'today', 'board', 'customers', 'customer', 'invoices', 'invoice', 'run', 'reports', 'history'],
  },
  'import.model': { input: nothing, output: z.strictObject({ file: z.string() }).nullable(), touches: [] },
} as const satisfies Readonly<Record<string, Endpoint>>;
