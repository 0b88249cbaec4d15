import type { Refusal, Result } from '#domain/result';

/** A refusal on its way out of the command line: exit 1 with its sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly params: Refusal['params'];

  constructor({ code, params }: Refusal, where = '') {
    super(code);
    this.code = code;
    this.params = where === '' ? params : { ...params, where };
  }
}

/** The value of a result. @throws Refused */
export function acceptedOf<Value>(result: Result<Value>, where = ''): Value {
  if (!result.ok) throw new Refused(result.error, where);
  return result.value;
}
