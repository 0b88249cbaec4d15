import type { Output } from '#contract/api';

/** What the last button wrote. */
export type Imported = Output<'import.commit'>;
