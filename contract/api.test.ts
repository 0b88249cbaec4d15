import { describe, expect, it } from 'vitest';
import { api, type EndpointName } from '#contract/api';
import { topics } from '#contract/topics';

const names = Object.keys(api) as EndpointName[];

describe.each(names)('%s', (name) => {
  it('refuses junk', () => {
    const junk: readonly unknown[] = [null, undefined, 7, 'text', [], [{}], { junk: 1 }, { constructor: 1 }];
    for (const value of junk) expect(api[name].input.safeParse(value).success).toBe(false);
  });

  it('refuses a field that it does not know', () => {
    const shape = 'shape' in api[name].input ? Object.keys(api[name].input.shape) : [];
    const filled = Object.fromEntries([...shape, 'notAField'].map((field) => [field, 'x']));
    expect(api[name].input.safeParse(filled).success).toBe(false);
  });

  it('touches known topics only', () => {
    expect(topics).toEqual(expect.arrayContaining([...api[name].touches]));
  });
});

it('refuses dates that do not exist and amounts that are not whole cents', () => {
  const payment = {
    customerId: 'c',
    amount: 100,
    paidOn: '2026-02-28',
    means: 'transfer',
    allocations: [],
    label: '',
  };
  const { input } = api['payment.record'];
  expect(input.safeParse(payment).success).toBe(true);
  for (const paidOn of ['2026-02-30', '31/02/2026', '', 20260228]) {
    expect(input.safeParse({ ...payment, paidOn }).success).toBe(false);
  }
  for (const amount of [0.5, Number.NaN, Infinity, '100', 2 ** 60]) {
    expect(input.safeParse({ ...payment, amount }).success).toBe(false);
  }
});
