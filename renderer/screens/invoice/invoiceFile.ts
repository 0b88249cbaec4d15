import type { Output } from '#contract/api';

/** Everything about one invoice or credit note, for the parts of its page. */
export type InvoiceFile = Output<'invoice.get'>;
