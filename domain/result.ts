/** Why something was refused: a code from the closed list of `contract/refusals.ts` and what its sentence needs. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
};

export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refusal<Code> };

/** A rule was satisfied; here is what it gives. */
export function ok<const Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Expected, and the user can act on it: returned, never thrown. */
export function reject<const Code extends string>(
  code: Code,
  params: Refusal['params'] = {},
): { readonly ok: false; readonly error: Refusal<Code> } {
  return { ok: false, error: { code, params } };
}
