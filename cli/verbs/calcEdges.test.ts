import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calc } from '#cli/verbs/calc';

type Example = {
  readonly id: string;
  readonly op: string;
  readonly country: string;
  readonly relation: string;
  readonly title: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
};

// The expected figures were reckoned day by day with exact fractions, by another program than ours.
const table = new URL('testdata/calcEdges.json', import.meta.url);
const file = JSON.parse(readFileSync(table, 'utf8')) as { readonly examples: readonly Example[] };

describe('the edges of the law', () => {
  const { results } = calc(file);
  it.each(file.examples.map((example, index) => ({ ...example, index })))(
    '$op $country $relation: $title',
    ({ id, expected, index }) => {
      expect(results[index]).toMatchObject({ id, result: expected });
    },
  );
});

describe('an example that is wrong answers for itself', () => {
  const firstOf = (op: string) => file.examples.find((example) => example.op === op);
  const ops = [...new Set(file.examples.map(({ op }) => op))];

  it.each(ops)('%s names an unknown field, a missing one and a wrong one', (op) => {
    const sound = firstOf(op);
    const inputs = sound?.inputs ?? {};
    const [name = ''] = Object.keys(inputs);
    const broken = [
      { ...sound, inputs: { ...inputs, surprise: 1 } },
      { ...sound, inputs: Object.fromEntries(Object.entries(inputs).filter(([key]) => key !== name)) },
      { ...sound, inputs: { ...inputs, [name]: 12.5 } },
      { ...sound, inputs: null },
      { ...sound, country: 'DE' },
      { ...sound, surprise: 1 },
      sound,
    ];
    const { results } = calc({ examples: broken });
    expect(results.map((result) => ('error' in result ? [result.error.code, result.error.where] : 'result'))).toEqual([
      ['field.unknown', 'inputs.surprise'],
      ['field.missing', `inputs.${name}`],
      ['field.invalid', `inputs.${name}`],
      ['field.invalid', 'inputs'],
      ['field.invalid', 'country'],
      ['field.unknown', 'surprise'],
      'result',
    ]);
  });

  it.each([
    ['a negative principal', 'interest', { principal: '-1.00' }],
    ['an amount as a number', 'interest', { principal: 1 }],
    ['an amount with a comma', 'interest', { principal: '1,00' }],
    ['an amount with three decimals', 'interest', { principal: '1.000' }],
    ['a day that does not exist', 'interest', { firstInterestDay: '2025-02-29' }],
    ['an unknown series', 'interest', { series: 'FR_LEGAL' }],
    ['no series at all', 'interest', { series: [] }],
    ['an unknown day count', 'interest', { dayCount: '30/360' }],
    ['an order that lacks a part', 'settlement', { order: ['interest', 'principal'] }],
    ['an order that names a part twice', 'settlement', { order: ['interest', 'interest', 'principal'] }],
    ['a negative payment', 'settlement', { payments: [{ date: '2025-10-01', amount: '-5.00' }] }],
    ['no count', 'instalments', { count: 0 }],
    ['a million instalments', 'instalments', { count: 1_000_000 }],
    ['a channel that is none', 'be_first_reminder_window', { channel: 'pigeon' }],
    ['a half-year that is none', 'rate_floor', { semester: '2026-S3' }],
    ['a year out of reach', 'limitation', { startDate: '9999-12-31' }],
    ['an invoice of nothing', 'vat_unpaid_split', { net: '0.00', vat: '0.00' }],
    [
      'an invoice named twice',
      'fixed_indemnity',
      { invoices: Array(2).fill({ ref: 'A', gross: '1.00', dueDate: '2026-01-01', paidDate: null }) },
    ],
  ])('%s is refused', (_, op, change) => {
    const sound = firstOf(op);
    const { results } = calc({ examples: [{ ...sound, inputs: { ...sound?.inputs, ...change } }] });
    expect(results[0]).toMatchObject({ error: { code: 'field.invalid' } });
  });

  it.each([
    ['a rate that is no number', 'interest', { series: 'FIXED:ten' }, 'rate.notDecimal'],
    ['a rate with its sign', 'interest', { series: 'FIXED:12,15 %' }, 'rate.notDecimal'],
    ['a rate with a comma', 'rate_floor', { contractRates: ['12,15'] }, 'rate.notDecimal'],
    ['a rate below zero', 'interest', { contractRate: '-5.00' }, 'rate.notDecimal'],
    ['a rate typed as a fraction', 'interest', { series: 'FIXED:0.1215' }, 'rate.looksLikeFraction'],
    ['a fraction with a comma', 'rate_floor', { contractRates: ['0,1215'] }, 'rate.looksLikeFraction'],
    ['a rate of 1 000 %', 'interest', { series: 'FIXED:1000.00' }, 'rate.tooHigh'],
    ['a contract rate of 1 000 %', 'rate_floor', { contractRates: ['1000.00'] }, 'rate.tooHigh'],
    [
      'two rates from the same day',
      'interest',
      { series: ['FIXED:8.00', 'FIXED:9.00'].map((series) => ({ from: '2025-01-01', series })) },
      'rate.periodsOverlap',
    ],
    ['another currency', 'interest', { currency: 'USD' }, 'currency.other'],
    [
      'a due date before the invoice',
      'interest',
      { invoiceDate: '2025-08-01', dueDate: '2025-07-31' },
      'date.dueBeforeInvoice',
    ],
    [
      'a payment before the invoice',
      'settlement',
      { invoiceDate: '2025-09-01', dueDate: '2025-09-30', payments: [{ date: '2025-08-31', amount: '1.00' }] },
      'date.paymentBeforeInvoice',
    ],
  ])('%s is told in its own sentence, and the others are answered', (_, op, change, code) => {
    const sound = firstOf(op);
    const bad = { ...sound, inputs: { ...sound?.inputs, ...change } };
    const [wrong, right] = calc({ examples: [bad, sound] }).results;
    const told = wrong !== undefined && 'error' in wrong ? wrong.error : null;
    expect(told?.code).toBe(code);
    expect(told?.message).toMatch(/^.{20,}[^.]\.$/);
    expect(right).toHaveProperty('result');
  });

  test('a contract rate under the floor is told with the floor', () => {
    const inputs = { contractRates: ['12.00', '15.00'], semester: '2024-S2' };
    const [answer] = calc({
      examples: [{ id: 'A', op: 'rate_floor', country: 'FR', relation: 'B2B', inputs }],
    }).results;
    expect(answer).toMatchObject({
      result: {
        floor: '14.76',
        valid: [false, true],
        warnings: [
          'Le taux de 12.00 % est sous le plancher de 14.76 % : il ne compte pas, le taux de la loi le remplace.',
        ],
      },
    });
  });

  test('amounts said to be in euros are reckoned', () => {
    const sound = firstOf('interest');
    const { results } = calc({ examples: [sound, { ...sound, inputs: { ...sound?.inputs, currency: 'EUR' } }] });
    expect(results[1]).toEqual(results[0]);
  });

  test('whatever stands in the list, every example gets one answer and a sentence', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ id: fc.string(), op: fc.constantFrom(...ops), inputs: fc.object() }),
      fc
        .tuple(fc.constantFrom(...file.examples), fc.string(), fc.anything())
        .map(([example, key, value]) => ({ ...example, inputs: { ...example.inputs, [key]: value } })),
      fc.tuple(fc.constantFrom(...file.examples), fc.nat(9), fc.anything()).map(([example, at, value]) => {
        const names = Object.keys(example.inputs);
        return { ...example, inputs: { ...example.inputs, [names[at % names.length] ?? 'x']: value } };
      }),
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (examples) => {
        const { results } = calc({ examples });
        expect(results.length).toBe(examples.length);
        for (const result of results) {
          if ('error' in result) expect(result.error).not.toMatchObject({ code: 'op.failed' });
        }
      }),
      { numRuns: 500 },
    );
  });
});
