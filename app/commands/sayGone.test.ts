import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { shopWithReminders } from '#app/testShop';
import type { Input } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';

type Gone = Omit<Input<'customer.gone'>, 'customerId'>;

const died: Gone = { what: 'died', on: plainDate('2026-04-02'), source: 'sa fille' };

async function customerOf({ ask }: TestProgram): Promise<string> {
  return (await ask('run.get', {})).run?.letters[0]?.customerId ?? '';
}

const lettersTo = async ({ ask }: TestProgram) => (await ask('run.get', {})).run?.letters ?? [];

describe('a customer who is gone', () => {
  it.each(['died', 'ceased'] as const)('%s: is asked about before a letter, and told in his file', async (what) => {
    const program = await shopWithReminders(['Aubert']);
    const customerId = await customerOf(program);
    const { actionId } = await program.ask('customer.gone', { ...died, what, customerId });
    const file = await program.ask('customer.get', { customerId });
    expect(file.gone).toEqual({ what, on: '2026-04-02', source: 'sa fille' });
    const [letter] = await lettersTo(program);
    expect(letter?.isTaken).toBe(true);
    expect(letter?.doubts).toEqual([
      { doubt: { code: `doubt.gone.${what}`, params: { on: '2026-04-02', source: 'sa fille' } }, repair: 'customer' },
    ]);
    const timeline = await program.ask('customer.timeline', { customerId, kinds: [], limit: 20 });
    const told = timeline.find((row) => row.what.code === `timeline.customerGone.${what}`);
    expect([told?.on, told?.note]).toEqual(['2026-04-02', 'sa fille']);

    await program.ask('history.undo', { actionId, reason: '' });
    expect((await program.ask('customer.get', { customerId })).gone).toBeNull();
    expect((await lettersTo(program))[0]?.doubts).toEqual([]);
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
  });

  it('is no doubt any more once the letter goes to the estate', async () => {
    const program = await shopWithReminders(['Aubert']);
    const customerId = await customerOf(program);
    await program.ask('customer.gone', { ...died, customerId });
    const { fields } = await program.ask('customer.get', { customerId });
    await program.ask('customer.update', { customerId, fields: { ...fields, recipient: 'Succession Aubert' } });
    expect((await lettersTo(program))[0]?.doubts.map(({ doubt }) => doubt.code)).toEqual([]);
  });

  it('under collective proceedings: no reminder leaves, until it was a mistake', async () => {
    const program = await shopWithReminders(['Aubert']);
    const customerId = await customerOf(program);
    await program.ask('customer.gone', { ...died, what: 'insolvent', customerId });
    expect(await lettersTo(program)).toEqual([]);
    expect((await program.ask('terms.get', { customerId, documentId: null })).terms.isInsolvent).toBe(true);
    await program.ask('customer.back', { customerId });
    expect((await program.ask('customer.get', { customerId })).gone).toBeNull();
    expect(await lettersTo(program)).toHaveLength(1);
    expect(await program.refused('customer.back', { customerId })).toBe('customer.notGone');
  });

  it('is told once: what is learned last holds; a day to come is refused', async () => {
    const program = await shopWithReminders(['Aubert']);
    const customerId = await customerOf(program);
    await program.ask('customer.gone', { ...died, what: 'ceased', customerId });
    await program.ask('customer.gone', { ...died, customerId });
    expect((await program.ask('customer.get', { customerId })).gone?.what).toBe('died');
    await program.ask('customer.back', { customerId });
    expect((await program.ask('customer.get', { customerId })).gone).toBeNull();
    expect(await program.refused('customer.gone', { ...died, on: plainDate('2027-01-01'), customerId })).toBe(
      'date.inFuture',
    );
    expect(await program.refused('customer.gone', { ...died, source: '', customerId })).toBe('request.invalid');
  });
});
