/** Why a customer cannot be written to as before. */
export const goneWhats = ['died', 'ceased', 'insolvent'] as const;
export type GoneWhat = (typeof goneWhats)[number];

/** What the user learned of a customer: on the day it happened. */
export type GoneBody = {
  readonly kind: 'customerGone';
  readonly what: GoneWhat;
  /** Who said so: a register, the family, the post. */
  readonly noteId: string | null;
};
