import { z } from 'zod';
import { id, plainDate, sentence, type Endpoint } from '#contract/schemas/common';

/** The owner's own pages beside "who owes me": each has one sentence and one table. */
export const minePages = ['received', 'promised', 'paying', 'sentLate', 'vatAdvanced'] as const;
export type MinePage = (typeof minePages)[number];

/** Columns of those pages; the window has a word for each. */
export const mineColumns = [
  'step',
  'client',
  'invoice',
  'date',
  'promise',
  'delivered',
  'sent',
  'oldestDue',
  'count',
  'days',
  'worstDays',
  'deposit',
  'amount',
  'open',
  'vat',
] as const;

const column = z.strictObject({
  name: z.enum(mineColumns),
  /** `code`: a word of the window; `amount`: cents. */
  kind: z.enum(['code', 'text', 'date', 'count', 'amount']),
});

const cell = z.union([z.string(), z.number()]).nullable();

export const mineApi = {
  'report.mine': {
    /** `on`: a day of the month that is meant (received); the other pages are of today. */
    input: z.strictObject({ page: z.enum(minePages), on: plainDate }),
    output: z.strictObject({
      /** One sentence that says it all. */
      conclusion: sentence,
      columns: z.array(column),
      rows: z.array(z.strictObject({ cells: z.array(cell), customerId: id.nullable(), documentId: id.nullable() })),
      total: z.array(cell).nullable(),
      /** Rows that had no room on the page. */
      left: z.number().int(),
    }),
    touches: [],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
