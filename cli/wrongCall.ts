/** Why a call of the command line is wrong. */
export type WrongCallCode =
  | 'field.invalid'
  | 'field.unknown'
  | 'field.missing'
  | 'kind.unknown'
  | 'op.unknown'
  | 'op.failed'
  | 'rate.missing'
  | 'rate.notDecimal'
  | 'rate.looksLikeFraction'
  | 'rate.tooHigh'
  | 'rate.periodsOverlap'
  | 'currency.other'
  | 'date.dueBeforeInvoice'
  | 'date.paymentBeforeInvoice'
  | 'format.unknown'
  | 'verb.unknown'
  | 'option.unknown'
  | 'option.missing'
  | 'operand.unexpected'
  | 'input.notJson'
  | 'input.unreadable';

/** The call itself is wrong (exit 2): `where` names the field or option, `params` say what is allowed. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
  readonly code: WrongCallCode;
  readonly where: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: WrongCallCode, where: string, params: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${where}`);
    this.code = code;
    // Nothing inside it can be named: the input as a whole is wrong.
    this.where = where === '' ? 'stdin' : where;
    this.params = params;
  }
}

/** Refuses a field that the verb does not know: a misspelt one would otherwise be ignored. @throws WrongCall */
export function refuseUnknownFields(value: object, where: string, allowed: readonly string[]): void {
  for (const name of Object.keys(value)) {
    if (allowed.includes(name)) continue;
    throw new WrongCall('field.unknown', where === '' ? name : `${where}.${name}`, { allowed: allowed.join(', ') });
  }
}
