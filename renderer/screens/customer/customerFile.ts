import type { Output } from '#contract/api';

/** Everything about one customer, for the parts of his page. */
export type CustomerFile = Output<'customer.get'>;
