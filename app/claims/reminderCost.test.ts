import { describe, expect, it } from 'vitest';
import { claimed, usual, type Claim, type Shop } from '#app/claims/testClaims';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { plainDate } from '#domain/calendar/plainDate';

const dueDates = ['2026-01-31', '2026-02-28', '2026-04-30', '2026-07-31'] as const;

/** A Belgian subscription: four due dates of 40 EUR, reminded of ten days later each, seen on 1 September. */
async function subscription(
  reminded: number = dueDates.length,
  today = '2026-09-01',
): Promise<Shop & { readonly program: TestProgram }> {
  const program = await testShop({ country: 'BE', today });
  const customerId = await addTestCustomer(program, 'Anne Dupont', {
    ...{ relation: 'B2C', country: 'BE', street: 'Rue Haute 1', postcode: '1000', city: 'Bruxelles' },
  });
  await program.ask('terms.save', {
    customerId,
    documentId: null,
    terms: { ...usual, isOwn: false, isRegularDelivery: true },
  });
  const documents: string[] = [];
  for (const [index, dueOn] of dueDates.entries()) {
    const documentId = await addTestInvoice(program, { customerId, number: `F-${index + 1}`, dueOn, euros: 40 });
    const on = plainDate(`${dueOn.slice(0, 5)}${String(Number(dueOn.slice(5, 7)) + 1).padStart(2, '0')}-10`);
    if (index < reminded)
      await program.ask('invoice.setReminded', { rows: [{ documentId, reached: 'reminder1', on }] });
    documents.push(documentId);
  }
  const documentId = documents.at(-1) ?? '';
  const { instalments } = await program.ask('invoice.get', { documentId });
  return { program, customerId, documentId, itemId: instalments[0]?.itemId ?? '' };
}

const costs = (claim: Claim) =>
  claim.lines.filter(({ what }) => what === 'reminderFee').map(({ number, state, amount }) => [number, state, amount]);

describe('the cost of reminders of a subscription', () => {
  it('stands in the list from the fourth due date on, with its reason and its text', async () => {
    const claim = await claimed(await subscription());
    expect(costs(claim)).toEqual([
      ['F-1', 'never', 0],
      ['F-2', 'never', 0],
      ['F-3', 'never', 0],
      ['F-4', 'due', 750],
    ]);
    const lines = claim.lines.filter(({ what }) => what === 'reminderFee');
    expect(claim.never.map(({ what }) => what.code)).toEqual(['claim.never.beSubscriber']);
    expect(lines[0]?.because?.code).toBe('claim.no.freeReminder');
    expect(lines[3]).toMatchObject({ article: 'art. XIX.2, § 2 CDE', why: { code: 'claim.be.b2c.extraReminder' } });
    expect(lines[3]?.open.map(({ code }) => code)).toContain('claim.open.reminderCost');
  });

  it('was not there before its day, and can be given up and claimed again', async () => {
    const shop = await subscription();
    const { customerId, itemId, program } = shop;
    expect(costs(await claimed(shop, '2026-08-12')).at(-1)).not.toEqual(['F-4', 'due', 750]);
    const charges = [{ itemId, what: 'reminderFee' as const }];
    await program.ask('claim.waive', { customerId, charges, amount: null, reason: '' });
    const line = (await claimed(shop)).lines.find(({ what, number }) => what === 'reminderFee' && number === 'F-4');
    expect(line).toMatchObject({ amount: 0, waived: 750 });
    await program.ask('claim.again', { waiverId: line?.waiver?.waiverId ?? '' });
    expect(costs(await claimed(shop)).at(-1)).toEqual(['F-4', 'due', 750]);
  });

  it('is announced by the reminder of the fourth due date, and by none before', async () => {
    const wordsOf = async (reminded: number) => {
      const { customerId, program } = await subscription(reminded, '2026-08-10');
      const { runId } = await program.ask('letter.single', { customerId, kind: 'reminder1' });
      await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
      const run = await program.ask('run.confirmPrinted', { runId, from: null });
      const { pdf } = await program.ask('letter.pdf', { letterId: run.letters[0]?.letterId ?? '', asCopy: false });
      return Buffer.from(pdf, 'base64')
        .toString('utf8')
        .replace(/[\u00a0\u202f]/g, ' ');
    };
    expect(await wordsOf(3)).toContain('le coût de ce rappel, 7,50 €, vous serait alors demandé aussi');
    const free = await wordsOf(2);
    expect(free).toContain('Ce premier rappel est gratuit');
    expect(free).not.toContain('7,50');
  });

  it('is asked by the next letter and kept in the books', async () => {
    const shop = await subscription();
    const { customerId, program } = shop;
    const asked = (await claimed(shop)).total;
    const { runId } = await program.ask('letter.single', { customerId, kind: 'reminder2' });
    await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    const run = await program.ask('run.confirmPrinted', { runId, from: null });
    const letters = run.letters.map(({ key }) => ({ key, number: null }));
    await program.ask('run.post', { runId, postedOn: program.clock.today(), letters });
    const { pdf } = await program.ask('letter.pdf', { letterId: run.letters[0]?.letterId ?? '', asCopy: false });
    const words = Buffer.from(pdf, 'base64').toString('utf8');
    expect(words).toMatch(/Coût du rappel[^"]*","amount":750,/);
    // Posted, it is kept beside the invoices: money beyond them pays it.
    const { lines } = await claimed(shop);
    const documents = lines.filter(({ what }) => what === 'principal').map(({ documentId }) => documentId);
    await program.ask('payment.record', {
      ...{ customerId, amount: asked, paidOn: program.clock.today(), means: 'transfer', label: '' },
      allocations: documents.map((documentId) => ({ documentId, amount: null })),
    });
    expect((await claimed(shop)).total).toBe(0);
    expect((await program.ask('ledger.check', {})).ok).toBe(true);
  });
});
