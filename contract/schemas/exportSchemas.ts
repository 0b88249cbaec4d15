import { z } from 'zod';
import { cents, done, id, nothing, plainDate, type Endpoint } from '#contract/schemas/common';

/** The lists that an accountant asks for, and the extract in the layout of the French accounting-entries file. */
export const exportLists = [
  'aging',
  'customer_ledger',
  'statement',
  'journal',
  'claims',
  'doubtful',
  'vat_unpaid',
  'back_dated',
] as const;

/** In which form: paper, workbook, plain file. */
export const exportFormats = ['pdf', 'xlsx', 'csv'] as const;

/** Whether a period is closed, and what was written since that is dated in it. */
const closingView = z.strictObject({
  /** Last day that is closed; null: nothing is. */
  closedTo: plainDate.nullable(),
  /** The day it was closed. */
  closedOn: plainDate.nullable(),
  backDated: z.strictObject({
    count: z.number().int(),
    /** What they change of the customers account. */
    amount: cents,
  }),
  /** Proposed: the end of the last month. */
  proposedTo: plainDate,
});

const closingTouches = ['reports', 'history', 'invoices', 'invoice', 'customer'] as const;

export const exportApi = {
  /** Makes a list as of a day and asks where to put it. */
  'export.save': {
    input: z.strictObject({
      what: z.enum(exportLists),
      format: z.enum(exportFormats),
      /** First day of a list of movements; null: from the first one. */
      from: plainDate.nullable(),
      to: plainDate,
      /** Whose; null: everybody's. */
      customerId: id.nullable(),
    }),
    output: z.strictObject({ outcome: z.enum(['saved', 'cancelled']), file: z.string().nullable() }),
    touches: [],
  },
  'export.fec': {
    input: z.strictObject({ from: plainDate, to: plainDate }),
    output: z.strictObject({ outcome: z.enum(['saved', 'cancelled']), file: z.string().nullable() }),
    touches: [],
  },
  /** The customers in the layout of WinBooks (`K_THIRD.CSV`). */
  'export.winbooks': {
    input: nothing,
    output: z.strictObject({ outcome: z.enum(['saved', 'cancelled']), file: z.string().nullable() }),
    touches: [],
  },
  /** How far the list in hand is; `total` null while the books are read, then its rows on paper. Null: none is made. */
  'export.making': {
    input: nothing,
    output: z.strictObject({
      making: z.strictObject({ done: z.number().int(), total: z.number().int().nullable() }).nullable(),
    }),
    touches: [],
  },
  /** Stops it: nothing is saved. */
  'export.stop': { input: nothing, output: nothing, touches: ['drawing'] },
  'closing.get': { input: nothing, output: closingView, touches: [] },
  /** Closes the books up to a day that is over. */
  'closing.close': { input: z.strictObject({ to: plainDate }), output: done, touches: closingTouches },
  /** Opens the last closed period again. */
  'closing.reopen': { input: nothing, output: done, touches: closingTouches },
} as const satisfies Readonly<Record<string, Endpoint>>;
