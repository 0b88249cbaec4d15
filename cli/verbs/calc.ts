import { listOf, oneOf, remark, shape, text } from '#cli/fields';
import {
  claimableTotal,
  fixedIndemnities,
  interest,
  missingRate,
  RateMissing,
  settlement,
} from '#cli/verbs/calcInterest';
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
import { WrongCall } from '#cli/wrongCall';
import { countries, relations } from '#domain/country';

type Situation = { readonly country: string; readonly relation: string };

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
  examples: listOf(example),
  schemaVersion: remark,
  asOf: remark,
  ops: remark,
  conventions: remark,
  set: remark,
  count: remark,
});

type Answer =
  | { readonly id: string; readonly result: unknown }
  | { readonly id: string; readonly error: { readonly code: string; readonly where: string } };

/**
 * `calc`: the legal arithmetic, one answer for each example, in order. An example whose inputs are wrong, or whose rate
 * is not published, has an error instead of a result; the others are not touched by it.
 *
 * @throws WrongCall when the call is not a list of examples
 */
export function calc(input: unknown): unknown {
  return { results: call(input, '').examples.map(answer) };
}

function answer({ id, op, country, relation, inputs }: ReturnType<typeof example>): Answer {
  const operation = Object.hasOwn(operations, op) ? operations[op] : undefined;
  if (operation === undefined) return { id, error: { code: 'op.unknown', where: op } };
  try {
    return { id, result: operation(inputs, { country, relation }) };
  } catch (error) {
    if (error instanceof WrongCall) return { id, error: { code: error.code, where: error.where } };
    if (error instanceof RateMissing) return { id, error: { code: 'rate.missing', where: error.message } };
    throw error;
  }
}
