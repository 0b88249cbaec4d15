import type { Output } from '#contract/api';

/** What the last button wrote; `taken`: of the bank statement that came with the invoices. */
export type Imported = Output<'import.commit'> & { readonly taken?: Output<'bank.take'> };
