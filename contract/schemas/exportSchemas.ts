import { z } from 'zod';
import { id, plainDate, type Endpoint } from '#contract/schemas/common';

/** The lists that an accountant asks for, and the extract in the layout of the French accounting-entries file. */
export const exportLists = [
  'aging',
  'customer_ledger',
  'statement',
  'journal',
  'claims',
  'doubtful',
  'vat_unpaid',
] as const;

export const exportApi = {
  /** Makes a list as of a day and asks where to put it. */
  'export.save': {
    input: z.strictObject({
      what: z.enum(exportLists),
      format: z.enum(['pdf', 'xlsx', 'csv']),
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
} as const satisfies Readonly<Record<string, Endpoint>>;
