import {
  amount,
  date,
  listOf,
  oneOf,
  optional,
  pair,
  percent,
  remark,
  shape,
  text,
  truth,
  whole,
  type Field,
} from '#cli/fields';
import { WrongCall } from '#cli/wrongCall';
import { countries, relations } from '#domain/country';
import { callOutcomes, mailEventKinds } from '#domain/followup/event';
import { channels } from '#domain/followup/policy';

/** From which fact the days of a level are counted. */
export const storyBases = [
  'before_due',
  'after_due',
  'after_due_end_of_month',
  'after_previous',
  'after_issue',
] as const;

const level = shape({
  level: whole(0),
  basis: oneOf(storyBases),
  days: whole(0),
  channel: oneOf(channels),
  fee: optional(shape({ fixed: optional(amount), percent: optional(percent) })),
  minAmount: optional(amount),
  repeat: optional(truth),
});

const invoice = shape({
  invoice: text,
  client: text,
  issued: optional(date),
  due: optional(date),
  amount,
  net: optional(amount),
  vat: optional(amount),
  instalments: optional(listOf(pair(date, amount))),
  termsDays: optional(whole(0)),
  lines: remark,
});

const creditNote = shape({
  credit_note: text,
  client: text,
  issued: optional(date),
  amount,
  net: optional(amount),
  vat: optional(amount),
  lines: remark,
});

const document: Field<ReturnType<typeof invoice> | ReturnType<typeof creditNote>> = (value, where) =>
  typeof value === 'object' && value !== null && 'credit_note' in value
    ? creditNote(value, where)
    : invoice(value, where);

const given = shape({
  country: optional(oneOf(countries)),
  relation: optional(oneOf(relations)),
  policy: optional(listOf(level)),
  minimumGapDays: optional(whole(0)),
  tolerance: optional(amount),
  minAmount: optional(amount),
  documents: optional(listOf(document)),
  history: optional(
    listOf(
      shape({ on: date, invoice: text, level: whole(0), state: oneOf(['proposed', 'sent', 'ignored', 'resolved']) }),
    ),
  ),
  claim: optional(
    shape({ interestRate: percent, dayBasis: optional(oneOfNumbers([360, 365, 366])), fee: optional(amount) }),
  ),
  lockedClients: optional(listOf(text)),
});

const match = listOf(text);

/** What each verb takes beside `on` and `do`. */
const verbs = {
  compute_proposals: {},
  run: {},
  mark_sent: { invoice: text, level: optional(whole(0)) },
  ignore: { invoice: text, level: optional(whole(0)) },
  block: { invoice: text },
  unblock: { invoice: text },
  letter_run: {},
  next_action: { invoice: text },
  record_payment: {
    invoice: optional(text),
    client: optional(text),
    amount,
    dated: optional(date),
    id: optional(text),
    withDiscount: optional(amount),
    allocate: optional(oneOf(['oldest'])),
  },
  cancel_payment: { id: text },
  cancel_credit_note: { id: text },
  credit_note: { against: optional(text), client: optional(text), amount, id: text },
  allocate_credit: { credit: text, to: text, amount: optional(amount) },
  refund: { payment: optional(text), credit_note: optional(text), amount },
  write_off: { invoice: optional(text), client: optional(text), amount, reason: optional(text) },
  cancel_invoice: { invoice: text },
  bank_line: { amount, match, id: optional(text), withDiscount: optional(amount) },
  bank_line_add: { id: text, match, withDiscount: optional(amount) },
  undo_bank_line: { id: text },
  auto_match: { amount, reference: optional(text), name: optional(text) },
  suggest_match: { amount, reference: optional(text), name: optional(text) },
  plan_preview: planFields(),
  plan_accept: planFields(),
  claim: { invoice: text },
  aging: {},
  log_call: {
    client: text,
    outcome: oneOf(callOutcomes),
    note: optional(text),
    promised: optional(date),
    amount: optional(amount),
  },
  record_promise: { invoice: text, amount, promised: date },
  open_dispute: { invoice: text, reason: optional(text) },
  close_dispute: { invoice: text, reason: optional(text) },
  registered: { invoice: text, event: oneOf(mailEventKinds), number: optional(text), scan: optional(truth) },
} as const;

export type StepVerb = keyof typeof verbs;
type Arguments<Verb extends StepVerb> = {
  readonly [Name in keyof (typeof verbs)[Verb]]: (typeof verbs)[Verb][Name] extends Field<infer T> ? T : never;
};
/** One step of a story, checked. */
export type Step<Verb extends StepVerb = StepVerb> = Verb extends StepVerb
  ? { readonly on: ReturnType<typeof date>; readonly do: Verb } & Arguments<Verb>
  : never;
export type Given = ReturnType<typeof given>;
export type GivenInvoice = ReturnType<typeof invoice>;
export type GivenCreditNote = ReturnType<typeof creditNote>;
export type GivenLevel = ReturnType<typeof level>;
export type Story = {
  readonly id: string;
  /** Its place in the input, for what turns out wrong when it is played. */
  readonly where: string;
  readonly given: Given;
  readonly steps: readonly Step[];
};

const step: Field<Step> = (value, where) => {
  const verb: unknown = typeof value === 'object' && value !== null && 'do' in value ? value.do : undefined;
  const name = oneOf(Object.keys(verbs) as StepVerb[])(verb, `${where}.do`);
  const fields = { on: date, do: text, expect: remark, ...verbs[name] };
  return shape(fields)(value, where) as unknown as Step;
};

const story = shape({
  id: text,
  title: remark,
  source: remark,
  note: remark,
  given: optional(given),
  steps: listOf(step),
});

const stories = shape({
  about: remark,
  count: remark,
  scenarios: listOf(story),
});

/** Reads `{ scenarios: [...] }`. @throws WrongCall that names the first field that cannot be understood */
export function readStories(input: unknown): readonly Story[] {
  const empty = given({}, 'given');
  return stories(input, '').scenarios.map(({ id, given: stated, steps }, index) => {
    const where = `scenarios[${index}]`;
    steps.forEach((one, at) => requireEither(one, `${where}.steps[${at}]`));
    return { id, where, given: stated ?? empty, steps };
  });
}

// Some verbs need one of two names.
function requireEither(one: Step, where: string): void {
  const missing = (names: string) => new WrongCall('field.missing', `${where}.${names}`);
  if (one.do === 'record_payment' || one.do === 'write_off') {
    if (one.invoice === undefined && one.client === undefined) throw missing('invoice');
  }
  if (one.do === 'credit_note' && one.against === undefined && one.client === undefined) throw missing('against');
  if (one.do === 'refund' && one.payment === undefined && one.credit_note === undefined) throw missing('payment');
  if (one.do === 'plan_preview' || one.do === 'plan_accept') {
    const isSpelt = one.instalments !== undefined || (one.start !== undefined && one.everyMonths !== undefined);
    if (!isSpelt) throw missing('start');
    if (one.instalments === undefined && one.count === undefined && one.slice === undefined) throw missing('count');
  }
}

function planFields() {
  return {
    invoice: text,
    start: optional(date),
    everyMonths: optional(whole(1)),
    count: optional(whole(1)),
    slice: optional(amount),
    instalments: optional(listOf(pair(date, amount))),
  };
}

function oneOfNumbers<const Value extends number>(values: readonly Value[]): Field<Value> {
  return (value, where) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw new WrongCall('field.invalid', where, { allowed: values.join(', ') });
    return found;
  };
}
