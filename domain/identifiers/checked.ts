/**
 * What a check of an identifier gives: its one written form, the form for paper where it differs, and a warning
 * where a wrong key is only unlikely; or why it is refused.
 */
export type Checked =
  | { readonly valid: true; readonly normalized: string; readonly printed?: string; readonly warning?: 'key' }
  | { readonly valid: false; readonly reason: IdentifierReason };

export const identifierReasons = [
  'empty',
  'shape',
  'length',
  'country',
  'key',
  'nationalKey',
  'zeros',
  'establishmentUnit',
  'notANumber',
] as const;
export type IdentifierReason = (typeof identifierReasons)[number];

/** Not valid, and why. */
export function invalid(reason: IdentifierReason): Checked {
  return { valid: false, reason };
}
