import { describe, expect, it } from 'vitest';
import { endOf, invoice, tell } from '#cli/replay/testStory';

const day = '2026-01-10';
const one = { documents: [invoice('A', '100.00')] };
const two = { documents: [invoice('A', '100.00'), invoice('B', '60.00', { due: '2026-01-05' })] };
const pay = (more: object) => ({ on: day, do: 'record_payment', ...more });

describe('payments', () => {
  it.each([
    ['in full', '100.00', { open: '0.00', paid: '100.00', state: 'paid' }, '0.00', '0.00'],
    ['in part', '40.00', { open: '60.00', paid: '40.00', state: 'part_paid' }, '60.00', '0.00'],
    ['too much', '130.00', { open: '0.00', paid: '100.00', state: 'paid' }, '-30.00', '30.00'],
  ])('pays an invoice %s', (_, amount, state, balance, unallocated) => {
    const end = endOf(one, [pay({ invoice: 'A', amount })]);
    expect(end.invoices['A']).toMatchObject(state);
    expect(end.clients['C']).toEqual({ balance, unallocated });
  });

  it('without an invoice stays on account, unless the call says oldest', () => {
    const kept = endOf(two, [pay({ client: 'C', amount: '120.00' })]);
    expect([kept.invoices['A']?.['open'], kept.clients['C']]).toEqual([
      '100.00',
      { balance: '40.00', unallocated: '120.00' },
    ]);
    const used = endOf(two, [pay({ client: 'C', amount: '120.00', allocate: 'oldest' })]);
    expect([used.invoices['A']?.['open'], used.invoices['B']?.['open']]).toEqual(['0.00', '40.00']);
    expect(used.clients['C']).toEqual({ balance: '40.00', unallocated: '0.00' });
  });

  it('dated later counts from its day', () => {
    const steps = tell(one, [
      pay({ invoice: 'A', amount: '100.00', dated: '2026-01-12' }),
      { on: '2026-01-11', do: 'aging' },
      { on: '2026-01-12', do: 'aging' },
    ]);
    expect(steps.map((step) => step.invoices['A']?.['open'])).toEqual(['100.00', '100.00', '0.00']);
    expect(steps.map((step) => step.clients['C']?.balance)).toEqual(['100.00', '100.00', '0.00']);
  });

  it('is not given twice to what a payment to come settles already', () => {
    const end = endOf(one, [
      pay({ invoice: 'A', amount: '100.00', dated: '2026-01-12' }),
      pay({ invoice: 'A', amount: '100.00' }),
      { on: '2026-01-12', do: 'aging' },
    ]);
    expect(end.invoices['A']).toMatchObject({ open: '0.00', paid: '100.00' });
    expect(end.clients['C']).toEqual({ balance: '-100.00', unallocated: '100.00' });
  });

  it('is taken back, and what it paid is open again', () => {
    const steps = tell(one, [
      pay({ invoice: 'A', amount: '130.00', id: 'P' }),
      { on: day, do: 'cancel_payment', id: 'P' },
      { on: day, do: 'cancel_payment', id: 'P' },
      { on: day, do: 'cancel_payment', id: 'Q' },
    ]);
    expect(steps[1]?.invoices['A']).toMatchObject({ open: '100.00', paid: '0.00', state: 'open' });
    expect(steps[1]?.clients['C']).toEqual({ balance: '100.00', unallocated: '0.00' });
    expect(steps.slice(2).map(({ refused }) => refused?.code)).toEqual(['payment.alreadyCancelled', 'payment.unknown']);
  });

  it('with a discount closes the invoice, which counts as paid', () => {
    const end = endOf(one, [pay({ invoice: 'A', amount: '98.00', withDiscount: '2.00' })]);
    expect(end.invoices['A']).toMatchObject({ open: '0.00', paid: '100.00', state: 'paid' });
    expect(end.clients['C']).toEqual({ balance: '0.00', unallocated: '0.00' });
  });

  it.each([
    ['nothing', { invoice: 'A', amount: '0.00' }, 'amount.notPositive'],
    ['an unknown invoice', { invoice: 'Z', amount: '1.00' }, 'invoice.unknown'],
    ['an unknown client', { client: 'Z', amount: '1.00' }, 'customer.unknown'],
    ['an absurd amount', { invoice: 'A', amount: '99999999.99' }, 'amount.tooLarge'],
    ['a discount above the invoice', { invoice: 'A', amount: '1.00', withDiscount: '100.01' }, 'discount.exceedsOpen'],
    ['a date far ahead', { invoice: 'A', amount: '1.00', dated: '2099-01-01' }, 'date.outOfRange'],
    ['more back than there is', { client: 'C', amount: '-1.00' }, 'refund.exceedsCredit'],
  ])('refuses %s and changes nothing', (_, step, code) => {
    const end = endOf(one, [pay(step)]);
    expect([end.ok, end.refused?.code]).toEqual([false, code]);
    expect(end.refused?.message).not.toBe('');
    expect(end.clients['C']).toEqual({ balance: '100.00', unallocated: '0.00' });
  });

  it('that is negative gives back what is over first, then opens the invoice again', () => {
    const end = endOf(one, [pay({ invoice: 'A', amount: '130.00' }), pay({ invoice: 'A', amount: '-50.00' })]);
    expect(end.invoices['A']).toMatchObject({ open: '20.00', paid: '80.00', state: 'part_paid' });
    expect(end.clients['C']).toEqual({ balance: '20.00', unallocated: '0.00' });
  });
});

describe('credit notes and refunds', () => {
  const note = (more: object) => ({ on: day, do: 'credit_note', id: 'CN', ...more });

  it('credits an invoice in full or stays as a credit', () => {
    const credited = endOf(one, [note({ against: 'A', amount: '100.00' })]);
    expect(credited.invoices['A']).toMatchObject({ open: '0.00', paid: '0.00', state: 'credited' });
    const loose = endOf(one, [note({ client: 'C', amount: '30.00' })]);
    expect(loose.clients['C']).toEqual({ balance: '70.00', unallocated: '30.00' });
    expect(loose.invoices['A']?.['open']).toBe('100.00');
  });

  it('is given to an invoice later, as much as fits', () => {
    const steps = tell(two, [
      note({ client: 'C', amount: '130.00' }),
      { on: day, do: 'allocate_credit', credit: 'CN', to: 'B', amount: '20.00' },
      { on: day, do: 'allocate_credit', credit: 'CN', to: 'A' },
      { on: day, do: 'allocate_credit', credit: 'CN', to: 'B', amount: '30.00' },
      { on: day, do: 'allocate_credit', credit: 'CN', to: 'B' },
      { on: day, do: 'allocate_credit', credit: 'CN', to: 'B' },
    ]);
    expect(steps.map((step) => step.refused?.code)).toEqual([
      undefined,
      undefined,
      undefined,
      'allocation.exceedsCredit',
      undefined,
      'allocation.nothingLeft',
    ]);
    expect(steps.at(-1)?.invoices).toMatchObject({ A: { open: '0.00', state: 'credited' }, B: { open: '30.00' } });
    expect(steps.at(-1)?.clients['C']).toEqual({ balance: '30.00', unallocated: '0.00' });
  });

  it('refuses to give more than the invoice has open, or to another client', () => {
    const given = { documents: [invoice('A', '10.00'), invoice('B', '10.00', { client: 'D' })] };
    const steps = tell(given, [
      note({ client: 'C', amount: '50.00' }),
      { on: day, do: 'allocate_credit', credit: 'CN', to: 'A', amount: '10.01' },
      { on: day, do: 'allocate_credit', credit: 'CN', to: 'B' },
    ]);
    expect(steps.map((step) => step.refused?.code)).toEqual([
      undefined,
      'allocation.exceedsOpen',
      'allocation.otherCustomer',
    ]);
  });

  it('is taken back', () => {
    const steps = tell(one, [
      note({ against: 'A', amount: '100.00' }),
      { on: day, do: 'cancel_credit_note', id: 'CN' },
    ]);
    expect(steps[1]?.invoices['A']).toMatchObject({ open: '100.00', state: 'open' });
    expect(steps[1]?.clients['C']).toEqual({ balance: '100.00', unallocated: '0.00' });
  });

  it('is given back as money, never more than is left', () => {
    const steps = tell(one, [
      note({ client: 'C', amount: '30.00' }),
      { on: day, do: 'refund', credit_note: 'CN', amount: '30.01' },
      { on: day, do: 'refund', credit_note: 'CN', amount: '30.00' },
      pay({ invoice: 'A', amount: '110.00', id: 'P' }),
      { on: day, do: 'refund', payment: 'P', amount: '10.00' },
      { on: day, do: 'cancel_payment', id: 'P' },
    ]);
    expect(steps.map((step) => step.refused?.code)).toEqual([
      undefined,
      'refund.exceedsCredit',
      undefined,
      undefined,
      undefined,
      'payment.refunded',
    ]);
    expect(steps.at(-1)?.clients['C']).toEqual({ balance: '0.00', unallocated: '0.00' });
  });

  it('given with the documents is a credit of the client until it is matched', () => {
    const given = { documents: [invoice('A', '100.00'), { credit_note: 'CN', client: 'C', amount: '-25.00' }] };
    const start = endOf(given, [{ on: day, do: 'aging' }]);
    expect(start.clients['C']).toEqual({ balance: '75.00', unallocated: '25.00' });
    expect(start.invoices['CN']).toMatchObject({ open: '-25.00', state: 'open' });
  });

  it('takes the largest part as the state of what is settled', () => {
    const mixed = endOf(one, [
      pay({ invoice: 'A', amount: '30.00' }),
      note({ against: 'A', amount: '50.00' }),
      { on: day, do: 'write_off', invoice: 'A', amount: '20.00' },
    ]);
    expect(mixed.invoices['A']).toMatchObject({ open: '0.00', state: 'credited', paid: '30.00' });
  });
});

describe('write-off and cancellation', () => {
  it('gives up a whole invoice, or the small rest of a client', () => {
    const whole = endOf(one, [{ on: day, do: 'write_off', invoice: 'A', amount: '100.00', reason: 'gone' }]);
    expect(whole.invoices['A']).toMatchObject({ open: '0.00', paid: '0.00', state: 'written_off' });
    const rest = endOf(two, [{ on: day, do: 'write_off', client: 'C', amount: '110.00' }]);
    expect([rest.invoices['A']?.['open'], rest.invoices['B']?.['open']]).toEqual(['0.00', '50.00']);
  });

  it('gives up a fee of a client once the invoices are settled, and a small credit of his', () => {
    const policy = [{ level: 1, basis: 'after_due', days: 5, channel: 'letter', fee: { fixed: '10.00' } }];
    const end = endOf({ ...one, policy }, [
      { on: day, do: 'run' },
      { on: day, do: 'write_off', client: 'C', amount: '110.00' },
    ]);
    expect(end.clients['C']).toEqual({ balance: '0.00', unallocated: '0.00' });
    const small = endOf(one, [
      pay({ invoice: 'A', amount: '100.02' }),
      { on: day, do: 'write_off', client: 'C', amount: '-0.02' },
    ]);
    expect(small.clients['C']).toEqual({ balance: '0.00', unallocated: '0.00' });
  });

  it('refuses to give up more than is open', () => {
    const end = endOf(one, [{ on: day, do: 'write_off', invoice: 'A', amount: '100.01' }]);
    expect([end.refused?.code, end.invoices['A']?.['open']]).toEqual(['writeOff.exceedsOpen', '100.00']);
  });

  it('cancels an invoice with its fees, and never one that was paid or credited', () => {
    const policy = [{ level: 1, basis: 'after_due', days: 5, channel: 'letter', fee: { fixed: '10.00' } }];
    const cancelled = endOf({ ...one, policy }, [
      { on: day, do: 'run' },
      { on: day, do: 'cancel_invoice', invoice: 'A' },
    ]);
    expect(cancelled.invoices['A']).toMatchObject({ open: '0.00', state: 'cancelled', feesTotal: '0.00' });
    expect(cancelled.clients['C']).toEqual({ balance: '0.00', unallocated: '0.00' });
    for (const first of [
      pay({ invoice: 'A', amount: '1.00', id: 'P' }),
      { on: day, do: 'credit_note', against: 'A', amount: '1.00', id: 'CN' },
    ]) {
      const refused = endOf(one, [first, { on: day, do: 'cancel_invoice', invoice: 'A' }]);
      expect(refused.refused?.code).toBe('invoice.hasPayments');
    }
    const again = endOf(one, [
      pay({ invoice: 'A', amount: '1.00', id: 'P' }),
      { on: day, do: 'cancel_payment', id: 'P' },
      { on: day, do: 'cancel_invoice', invoice: 'A' },
    ]);
    expect(again.invoices['A']?.['state']).toBe('cancelled');
  });
});

describe('fees and claims', () => {
  const policy = [{ level: 1, basis: 'after_due', days: 5, channel: 'letter', fee: { fixed: '5.00', percent: '2.5' } }];

  it('books the fee of a level once, beside the invoice, and pays it after the invoices', () => {
    const steps = tell({ ...two, policy }, [
      { on: day, do: 'run' },
      pay({ client: 'C', amount: '170.00', allocate: 'oldest' }),
      pay({ client: 'C', amount: '4.00', allocate: 'oldest' }),
    ]);
    expect(steps[0]?.invoices).toMatchObject({ A: { open: '100.00', feesTotal: '7.50' }, B: { feesTotal: '6.50' } });
    expect(steps[0]?.clients['C']?.balance).toBe('174.00');
    expect(steps[1]?.clients['C']).toEqual({ balance: '4.00', unallocated: '0.00' });
    expect(steps[2]?.clients['C']).toEqual({ balance: '0.00', unallocated: '0.00' });
  });

  it('opens the fee again when the payment is taken back', () => {
    const end = endOf({ ...one, policy }, [
      { on: day, do: 'run' },
      pay({ invoice: 'A', amount: '107.50', id: 'P' }),
      { on: day, do: 'cancel_payment', id: 'P' },
    ]);
    expect(end.clients['C']).toEqual({ balance: '107.50', unallocated: '0.00' });
  });

  it('asks interest on what is late only, cut at each payment', () => {
    const claim = { interestRate: '36.50', dayBasis: 365, fee: '10.00' };
    const given = {
      claim,
      documents: [
        invoice('A', '200.00', {
          due: undefined,
          instalments: [
            ['2026-01-01', '100.00'],
            ['2026-03-01', '100.00'],
          ],
        }),
      ],
    };
    const steps = tell(JSON.parse(JSON.stringify(given)) as object, [
      { on: '2026-01-01', do: 'claim', invoice: 'A' },
      { on: '2026-01-11', do: 'record_payment', invoice: 'A', amount: '50.00' },
      { on: '2026-01-31', do: 'claim', invoice: 'A' },
    ]);
    expect(steps[0]?.result).toEqual({ principal: '100.00', interest: '0.00', fee: '0.00', total: '100.00' });
    // 100 for 10 days and 50 for 20 days at a tenth of a percent a day.
    expect(steps[2]?.result).toEqual({ principal: '50.00', interest: '2.00', fee: '10.00', total: '62.00' });
  });

  it('lets the total claimed settle everything', () => {
    const claim = { interestRate: '10.00', fee: '10.00' };
    const end = endOf({ ...one, claim }, [
      { on: '2026-01-16', do: 'record_payment', client: 'C', amount: '110.41', allocate: 'oldest' },
    ]);
    expect(end.clients['C']).toEqual({ balance: '0.00', unallocated: '0.00' });
    const over = endOf({ ...one, claim }, [{ on: '2026-01-16', do: 'record_payment', invoice: 'A', amount: '120.00' }]);
    expect(over.clients['C']).toEqual({ balance: '-9.59', unallocated: '9.59' });
  });
});
