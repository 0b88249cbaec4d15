/** A programming mistake. Never thrown for something a user typed. */
export class BugError extends Error {
  override readonly name = 'BugError';
}

/**
 * A condition that only a programming mistake can break.
 *
 * @throws BugError when it is broken
 */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new BugError(message);
}

/** Ends a `switch`: compiles only while every case is handled. */
export function unreachable(value: never): never {
  throw new BugError(`unreachable: ${JSON.stringify(value)}`);
}

/** The value, which a rule stated nearby says exists. */
export function present<T>(value: T | null | undefined, what: string): T {
  assert(value !== null && value !== undefined, `missing: ${what}`);
  return value;
}
