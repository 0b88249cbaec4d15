import type { Input, Output } from '#contract/api';

/** What one customer may be asked on a day, as the program reckons it. */
export type Claim = Output<'claim.get'>;
export type ClaimLine = Claim['lines'][number];

/** Which claim is shown. */
export type ClaimWanted = {
  readonly customerId: string;
  /** Empty: everything that is open. */
  readonly itemIds: readonly string[];
  /** The letter it is seen for. */
  readonly kind?: Input<'claim.get'>['kind'];
};
