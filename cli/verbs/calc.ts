import { wrongCallText } from '#cli/callTexts';
import { listOf, oneOf, remark, shape, text } from '#cli/fields';
import { claimableTotal, fixedIndemnities, type Situation } from '#cli/verbs/calcClaims';
import { interest, missingRate, settlement } from '#cli/verbs/calcInterest';
import {
  beB2cCap,
  extraReminderCost,
  firstReminderWindow,
  instalments,
  limitation,
  paymentTerm45,
  rateFloor,
  rciCap,
  vatUnpaidSplit,
} from '#cli/verbs/calcRules';
import { RateMissing } from '#cli/verbs/rateMissing';
import { WrongCall } from '#cli/wrongCall';
import { BugError } from '#domain/assert';
import { countries, relations, type Language } from '#domain/country';

const operations: Readonly<Record<string, (inputs: unknown, where: Situation) => unknown>> = {
  interest,
  fixed_indemnity: fixedIndemnities,
  rate_floor: rateFloor,
  claimable_total: claimableTotal,
  be_b2c_cap: beB2cCap,
  be_first_reminder_window: firstReminderWindow,
  be_extra_reminder_cost: extraReminderCost,
  settlement,
  payment_term_45_eom: paymentTerm45,
  vat_unpaid_split: vatUnpaidSplit,
  rci_cap: rciCap,
  limitation,
  instalments,
  missing_rate: missingRate,
};

const example = shape({
  id: text,
  op: text,
  country: oneOf(countries),
  relation: oneOf(relations),
  inputs: (value) => value,
  title: remark,
  expected: remark,
  why: remark,
  source: remark,
});

const call = shape({
  examples: listOf((value) => value),
  schemaVersion: remark,
  asOf: remark,
  ops: remark,
  conventions: remark,
  set: remark,
  count: remark,
});

type CalcError = { readonly code: string; readonly message: string; readonly where: string };
type Answer =
  { readonly id: string | null; readonly result: unknown } | { readonly id: string | null; readonly error: CalcError };

/**
 * `calc`: the legal arithmetic, one answer for each example, in order. An example that is wrong, or whose rate is not
 * published, has an error instead of a result; the others are not touched by it.
 *
 * @throws WrongCall when the call is not a list of examples
 */
export function calc(input: unknown, language: Language = 'fr'): { readonly results: readonly Answer[] } {
  return { results: call(input, '').examples.map((value, index) => answer(value, `examples[${index}]`, language)) };
}

function answer(value: unknown, at: string, language: Language): Answer {
  const id = idOf(value);
  try {
    const { op, country, relation, inputs } = example(value, '');
    const operation = Object.hasOwn(operations, op) ? operations[op] : undefined;
    if (operation === undefined) throw new WrongCall('op.unknown', op, { allowed: Object.keys(operations).join(', ') });
    return { id, result: operation(inEuros(inputs), { country, relation, language }) };
  } catch (error) {
    return { id, error: errorOf(error, at, language) };
  }
}

// Every amount is in euros: one that says so is taken at its word, another currency is told by its name.
function inEuros(inputs: unknown): unknown {
  if (typeof inputs !== 'object' || inputs === null || !('currency' in inputs)) return inputs;
  const { currency, ...others } = inputs;
  if (currency === 'EUR') return others;
  throw new WrongCall('currency.other', 'inputs.currency', { value: JSON.stringify(currency) ?? '' });
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}

function errorOf(error: unknown, at: string, language: Language): CalcError {
  if (error instanceof WrongCall) {
    const { code, where, params } = error;
    const place = where === '' ? at : where;
    return { code, message: wrongCallText(code, place, params, language), where: place };
  }
  if (error instanceof RateMissing) {
    const { period } = error;
    return { code: 'rate.missing', message: wrongCallText('rate.missing', period, {}, language), where: period };
  }
  // A mistake of ours in one example must not cost the user the other answers.
  if (error instanceof BugError) {
    return { code: 'op.failed', message: wrongCallText('op.failed', at, {}, language), where: at };
  }
  throw error;
}
