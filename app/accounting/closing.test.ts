import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { Input } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

type Shop = { readonly program: TestProgram; readonly customerId: string; readonly documentId: string };

/** One invoice of 1 000 EUR of December, on 11 May 2026. */
async function shop(): Promise<Shop> {
  const program = await testShop({ today: '2026-05-11' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2025-12-31', euros: 1_000 });
  return { program, customerId, documentId };
}

const close = ({ program }: Shop, to: string) => program.ask('closing.close', { to: plainDate(to) });

function payment({ customerId, documentId }: Shop, paidOn: string, euros: number): Input<'payment.record'> {
  return {
    ...{ customerId, amount: cents(euros * 100), paidOn: plainDate(paidOn), means: 'transfer', label: '' },
    allocations: [{ documentId, amount: null }],
  };
}

/** A list of another program with an invoice of December. */
async function importInvoice({ program }: Shop): Promise<string> {
  const list = 'Numéro;Date;Échéance;Client;Montant TTC\nF-9;02/12/2025;31/12/2025;SCI Les Halles;120,00\n';
  const bytes = Buffer.from(list).toString('base64');
  const { token } = await program.ask('import.read', { fileName: 'factures.csv', bytes });
  return (await program.ask('import.commit', { token })).actionId ?? '';
}

async function csvOf({ program }: Shop, what: Input<'export.save'>['what'], to: string): Promise<string> {
  const wanted = { what, format: 'csv', from: null, to: plainDate(to), customerId: null } as const;
  program.desk.save = `${program.folder}/list.csv`;
  expect(await program.ask('export.save', wanted)).toMatchObject({ outcome: 'saved' });
  return new TextDecoder().decode(program.desk.saved.at(-1)?.bytes);
}

describe('a closed period', () => {
  it('refuses what is typed with a date in it, and says from which day on', async () => {
    const here = await shop();
    await close(here, '2025-12-31');
    expect(await here.program.refused('payment.record', payment(here, '2025-12-31', 100))).toBe('closing.before');
    const typed = { customerId: here.customerId, number: 'F-2', dueOn: '2026-01-30', euros: 50 };
    await expect(addTestInvoice(here.program, typed)).rejects.toThrow();
    await here.program.ask('payment.record', payment(here, '2026-01-01', 100));
    expect((await here.program.ask('closing.get', {})).backDated).toEqual({ count: 0, amount: 0 });
  });

  it('leaves its lists as they were: matching of today counts from the day after', async () => {
    const here = await shop();
    const before = { ...payment(here, '2025-12-20', 400), allocations: [] };
    await here.program.ask('payment.record', before);
    const lists = ['aging', 'statement', 'customer_ledger', 'journal'] as const;
    const asked = async () => {
      const files: string[] = [];
      for (const what of lists) files.push(await csvOf(here, what, '2025-12-31'));
      return files;
    };
    const then = await asked();
    await close(here, '2025-12-31');
    await here.program.ask('credit.allocate', {
      customerId: here.customerId,
      documentId: here.documentId,
      amount: null,
    });
    expect(await asked()).toEqual(then);
  });

  it('lists what files bring with a date in it', async () => {
    const here = await shop();
    await close(here, '2025-12-31');
    const actionId = await importInvoice(here);
    expect((await here.program.ask('closing.get', {})).backDated).toEqual({ count: 1, amount: 12_000 });
    const list = await csvOf(here, 'back_dated', '2026-05-11');
    expect(list.split('\r\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^[^;]*;SCI Les Halles;02\/12\/2025;11\/05\/2026;31\/12\/2025;F-9;Facture;120,00$/),
      expect.stringMatching(/^Total;.*;120,00$/),
    ]);
    // Undone, its counter-entry is of today and both stay in sight.
    await here.program.ask('history.undo', { actionId, reason: '' });
    expect((await here.program.ask('closing.get', {})).backDated.count).toBe(1);
  });

  it('is opened again, and the opening taken back, as often as one likes', async () => {
    const here = await shop();
    await close(here, '2025-11-30');
    await close(here, '2025-12-31');
    const closedTo = async () => (await here.program.ask('closing.get', {})).closedTo;
    for (let round = 0; round < 2; round += 1) {
      const { actionId } = await here.program.ask('closing.reopen', {});
      expect(await closedTo()).toBe('2025-11-30');
      await here.program.ask('history.undo', { actionId, reason: '' });
      expect(await closedTo()).toBe('2025-12-31');
    }
    await here.program.ask('closing.reopen', {});
    await here.program.ask('closing.reopen', {});
    expect(await closedTo()).toBeNull();
    expect(await here.program.refused('closing.reopen', {})).toBe('closing.none');
    await here.program.ask('payment.record', payment(here, '2025-12-31', 100));
  });

  it.each([
    ['2026-05-11', 'closing.future'],
    ['2025-12-31', 'closing.earlier'],
    ['2025-12-30', 'closing.earlier'],
  ])('cannot end on %s', async (to, code) => {
    const here = await shop();
    await close(here, '2025-12-31');
    expect(await here.program.refused('closing.close', { to: plainDate(to) })).toBe(code);
  });
});
