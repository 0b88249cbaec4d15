import { z } from 'zod';
import { id, plainDate, sentence, type Endpoint } from '#contract/schemas/common';

const scope = z.strictObject({
  customerId: id,
  /** Empty: every invoice on which something is owed. */
  documentIds: z.array(id).max(2_000),
});

/** The file for a judge, a bailiff or an agency. */
export const evidenceApi = {
  'evidence.get': {
    input: scope,
    output: z.strictObject({
      exhibits: z.array(z.strictObject({ key: z.string(), what: sentence, on: plainDate.nullable() })),
      /** What a judge will ask for and the ledger does not have. */
      missing: z.array(sentence),
      /** Papers that were kept and are no longer there, or no longer what was kept: they stay out. */
      lost: z.array(sentence),
      hasNotes: z.boolean(),
    }),
    touches: [],
  },
  'evidence.make': {
    input: scope.extend({
      /** Keys of exhibits left out. */
      without: z.array(z.string().max(120)).max(2_000),
      /** Private notes of calls stand in the record of calls. */
      withNotes: z.boolean(),
    }),
    output: z.strictObject({
      /** Null: cancelled. */
      folder: z.string().nullable(),
      exhibits: z.number().int(),
      pages: z.number().int(),
      /** Names of files that could not be taken into the one PDF and lie beside it. */
      apart: z.array(z.string()),
    }),
    touches: [],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
