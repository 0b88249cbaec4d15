import { z } from 'zod';
import { id, sentence, type Endpoint } from '#contract/schemas/common';

/** Electronic invoices made of invoices of the ledger, for the user's own use: nothing is sent. */
export const eInvoiceApi = {
  /** What is missing before the file can be made; nothing: it can. */
  'eInvoice.check': {
    input: z.strictObject({ documentId: id }),
    output: z.strictObject({ missing: z.array(sentence) }),
    touches: [],
  },
  /** Asks where and writes the file: UBL (Peppol BIS 3), or Factur-X (a PDF that holds a CII); null when cancelled. */
  'eInvoice.save': {
    input: z.strictObject({ documentId: id, format: z.enum(['ubl', 'facturX']) }),
    output: z.strictObject({ file: z.string() }).nullable(),
    touches: [],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
