import type { Output } from '#contract/api';

/** What one customer may be asked on a day, as the program reckons it. */
export type Claim = Output<'claim.get'>;
export type ClaimLine = Claim['lines'][number];
