import { describe, expect, it } from 'vitest';
import { claimed, lineOf, shopWith, usual, type Shop } from '#app/claims/testClaims';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice } from '#app/testShop';
import { plainDate } from '#domain/calendar/plainDate';
import type { LetterDocument } from '#domain/letters/model';
import { cents } from '#domain/money/cents';

const waive = ({ program, customerId, itemId }: Shop, what: 'interest' | 'fixedIndemnity', euros: number | null) =>
  program.ask('claim.waive', {
    customerId,
    charges: [{ itemId, what }],
    amount: euros === null ? null : cents(euros * 100),
    reason: 'bon client',
  });

async function pay({ program, customerId, documentId }: Shop, paidOn: string, euros: number): Promise<void> {
  await program.ask('payment.record', {
    ...{ customerId, amount: cents(euros * 100), paidOn: plainDate(paidOn), means: 'transfer', label: '' },
    allocations: [{ documentId, amount: null }],
  });
}

/** The letter as it would be drawn today, read from its model. */
async function letterOf({ program, customerId }: Shop): Promise<LetterDocument> {
  const { runId } = await program.ask('letter.single', { customerId, kind: 'reminder2' });
  const { key } = (await program.ask('run.get', {})).run?.letters[0] ?? { key: '' };
  const { pdf } = await program.ask('run.previewLetter', { runId, key });
  await program.ask('run.abandon', { runId });
  return modelOf(pdf);
}

/** The drawing of tests holds the model as it is. */
function modelOf(pdf: string): LetterDocument {
  return (JSON.parse(Buffer.from(pdf, 'base64').toString('utf8')) as { content: LetterDocument }).content;
}

function totalsOf({ blocks }: LetterDocument): readonly (readonly [string, number])[] {
  return blocks.flatMap((block) =>
    block.block === 'totals'
      ? block.lines.map(({ amount, label }) => [label.replace(/\s/g, ' '), amount] as const)
      : [],
  );
}

const wordsOf = (letter: LetterDocument): string => JSON.stringify(letter.blocks).replace(/[\u00a0\u202f]/g, ' ');

describe('the list of what may be asked', () => {
  it('gives every line its amount, rule, article, periods and source', async () => {
    const claim = await claimed(await shopWith());
    // 1 000 EUR at 12,15 % from 1 February to 11 May 2026: 100 days.
    expect(claim.lines.map(({ amount, state, what }) => [what, state, amount])).toEqual([
      ['principal', 'due', 100_000],
      ['interest', 'due', 3_329],
      ['fixedIndemnity', 'due', 4_000],
    ]);
    expect(claim.total).toBe(107_329);
    const interest = lineOf(claim, 'interest');
    expect(interest).toMatchObject({ article: 'art. L441-10, II C. com.', why: { code: 'claim.fr.b2b.penalties' } });
    expect(interest.slices).toHaveLength(1);
    expect(interest.slices[0]).toMatchObject({ days: 100, percent: '12.15', base: 100_000, yearDays: 365 });
    expect(interest.slices[0]?.source).not.toBe('');
  });

  it('says what waits, from which day, and what a consumer is never asked', async () => {
    const claim = await claimed(await shopWith({ relation: 'B2C' }));
    expect(lineOf(claim, 'interest')).toMatchObject({
      state: 'waits',
      because: { code: 'claim.waits.formalNotice' },
      open: [{ code: 'claim.open.frNoticeStart' }],
    });
    expect(lineOf(claim, 'fixedIndemnity')).toMatchObject({ state: 'never', mayWaive: false, open: [] });
    expect(claim.never).toHaveLength(1);
    expect(claim.total).toBe(100_000);
  });

  it('says what the Belgian procedure of uncontested debts leaves, once interest and indemnity pass ten percent', async () => {
    const shop = await shopWith({ country: 'BE' }, { country: 'BE' });
    expect((await claimed(shop)).never).toEqual([]);
    await pay(shop, '2026-03-02', 900);
    const { lines, never } = await claimed(shop);
    const more = lines.filter(({ what }) => what !== 'principal').reduce((sum, { amount }) => sum + amount, 0);
    expect(never).toEqual([
      {
        what: { code: 'claim.never.beUncontested', params: { claimed: more, allowed: 1_000 } },
        article: 'art. 1394/20 C. jud.',
      },
    ]);
  });

  it('names the first day of a charge that is not due yet', async () => {
    const shop = await shopWith();
    const claim = await claimed(shop, '2026-01-20');
    expect(lineOf(claim, 'fixedIndemnity')).toMatchObject({ state: 'later', allowedFrom: '2026-02-01', amount: 0 });
  });

  it('is refused for an invoice of somebody else', async () => {
    const shop = await shopWith();
    const other = await addTestCustomer(shop.program, 'Autre');
    const input = { customerId: other, itemIds: [shop.itemId], kind: null, on: null };
    expect(await shop.program.refused('claim.get', input)).toBe('item.unknown');
  });
});

describe('a charge given up', () => {
  it('leaves every list and letter, is told in the file, and can be claimed again', async () => {
    const shop = await shopWith();
    await waive(shop, 'fixedIndemnity', null);
    const claim = await claimed(shop);
    expect(lineOf(claim, 'fixedIndemnity')).toMatchObject({
      amount: 0,
      waived: 4_000,
      waiver: { amount: null, reason: 'bon client' },
    });
    expect(claim.total).toBe(103_329);
    const letter = await letterOf(shop);
    expect(totalsOf(letter).map(([, amount]) => amount)).toEqual([100_000, 3_329, 103_329]);
    expect(wordsOf(letter)).not.toContain('Indemnité forfaitaire de recouvrement');

    const { customerId, program } = shop;
    const timeline = await program.ask('customer.timeline', { customerId, kinds: [], limit: 50 });
    expect(timeline.find(({ what }) => what.code === 'timeline.chargeWaived')).toMatchObject({ note: 'bon client' });

    const waiverId = lineOf(claim, 'fixedIndemnity').waiver?.waiverId ?? '';
    await program.ask('claim.again', { waiverId });
    expect((await claimed(shop)).total).toBe(107_329);
    expect(await program.refused('claim.again', { waiverId })).toBe('waiver.unknown');
  });

  it('is undone like anything else', async () => {
    const shop = await shopWith();
    await waive(shop, 'interest', null);
    expect((await claimed(shop)).total).toBe(104_000);
    await shop.program.ask('history.undo', { actionId: null, reason: '' });
    expect((await claimed(shop)).total).toBe(107_329);
  });

  it('may be a part: the letter then says that it asks for less than it reckons', async () => {
    const shop = await shopWith();
    await waive(shop, 'interest', 13.29);
    expect(lineOf(await claimed(shop), 'interest')).toMatchObject({ amount: 2_000, waived: 1_329 });
    const letter = await letterOf(shop);
    expect(totalsOf(letter).map(([, amount]) => amount)).toEqual([100_000, 2_000, 4_000, 106_000]);
    expect(wordsOf(letter)).toContain('Intérêts calculés : 33,29 € ; cette lettre en demande 20,00 €.');
    // A second waiver replaces the first.
    await waive(shop, 'interest', null);
    expect(lineOf(await claimed(shop), 'interest')).toMatchObject({ amount: 0, waived: 3_329 });
    expect(wordsOf(await letterOf(shop))).not.toContain('Intérêts calculés');
  });

  it('is never more than what is due, nor something the law does not give', async () => {
    const shop = await shopWith();
    const { customerId, itemId, program } = shop;
    const asked = { customerId, charges: [{ itemId, what: 'fixedIndemnity' as const }], reason: '' };
    expect(await program.refused('claim.waive', { ...asked, amount: cents(4_001) })).toBe('waiver.moreThanDue');
    expect(await program.refused('claim.waive', { ...asked, amount: cents(0) })).toBe('amount.notPositive');
    expect((await claimed(shop)).total).toBe(107_329);

    const consumer = await shopWith({ relation: 'B2C' });
    const of = (what: 'interest' | 'fixedIndemnity', amount: number | null) =>
      consumer.program.refused('claim.waive', {
        customerId: consumer.customerId,
        charges: [{ itemId: consumer.itemId, what }],
        amount: amount === null ? null : cents(amount),
        reason: '',
      });
    expect(await of('fixedIndemnity', null)).toBe('waiver.neverDue');
    expect(await of('interest', 100)).toBe('waiver.notDueYet');
  });

  it('takes what letters already asked with it, and gives it back', async () => {
    const shop = await shopWith();
    const { customerId, program } = shop;
    await post(shop);
    const claims = async () =>
      (await program.ask('report.statement', { customerId, on: plainDate('2026-05-11') })).balance;
    const before = await claims();
    await waive(shop, 'fixedIndemnity', null);
    const claim = await claimed(shop);
    expect(lineOf(claim, 'fixedIndemnity')).toMatchObject({ amount: 0, waived: 4_000 });
    await program.ask('claim.again', { waiverId: lineOf(claim, 'fixedIndemnity').waiver?.waiverId ?? '' });
    expect(lineOf(await claimed(shop), 'fixedIndemnity').amount).toBe(4_000);
    expect(await claims()).toBe(before);
  });
});

/** Prints and posts one letter; gives the model that was printed. */
async function post({ program, customerId }: Shop): Promise<LetterDocument> {
  const { runId } = await program.ask('letter.single', { customerId, kind: 'reminder2' });
  await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
  const run = await program.ask('run.confirmPrinted', { runId, from: null });
  const letters = run.letters.map(({ key }) => ({ key, number: null }));
  await program.ask('run.post', { runId, postedOn: program.clock.today(), letters });
  const { pdf } = await program.ask('letter.pdf', { letterId: run.letters[0]?.letterId ?? '', asCopy: false });
  return modelOf(pdf);
}

it('gives on a past day what was printed then, whatever came since', async () => {
  const shop = await shopWith();
  const { customerId, documentId, itemId, program } = shop;
  await waive(shop, 'interest', 3.29);
  const printed = await post(shop);
  const totals = totalsOf(printed).map(([, amount]) => amount);
  expect(totals).toEqual([100_000, 3_000, 4_000, 107_000]);

  program.clock.advance(200);
  program.tick();
  await pay(shop, '2026-06-20', 400);
  await waive(shop, 'fixedIndemnity', null);
  const waiver = lineOf(await claimed(shop), 'interest').waiver?.waiverId ?? '';
  await program.ask('claim.again', { waiverId: waiver });
  await program.ask('terms.save', { customerId, documentId, terms: { ...usual, rate: '18' } });
  await program.ask('rates.enter', {
    series: 'ECB_MRO_SEMESTER_START',
    from: plainDate('2026-07-01'),
    percent: '2,00',
    source: 'BCE',
    replaces: null,
  });
  const now = await claimed(shop);
  expect(lineOf(now, 'principal').amount).toBe(60_000);

  const then = await program.ask('claim.get', {
    ...{ customerId, itemIds: [itemId], kind: 'reminder2', on: plainDate('2026-05-11') },
  });
  expect(then.lines.map(({ amount }) => amount)).toEqual(totals.slice(0, 3));
  expect(then.asked).toBe(totals.at(-1));
});

it('takes money dated before the invoice as a deposit, and says so', async () => {
  const shop = await shopWith();
  const { customerId, documentId, program } = shop;
  const { result } = await program.ask('payment.record', {
    ...{ customerId, amount: cents(20_000), paidOn: plainDate('2025-12-15'), means: 'transfer', label: '' },
    allocations: [{ documentId, amount: null }],
  });
  expect(result.map(({ code }) => code)).toEqual(['payment.partly', 'payment.beforeInvoice']);
  // Nothing of it was late: interest runs on 800 EUR, and one account is enough.
  const claim = await claimed(shop);
  expect(lineOf(claim, 'interest').slices.map(({ base }) => base)).toEqual([80_000]);
  expect(claim.figures).toEqual([]);
});

describe('both accounts', () => {
  it('an amount given up lowers the price alone: it pays neither interest nor indemnity', async () => {
    const shop = await shopWith();
    const { documentId, program } = shop;
    await program.ask('writeOff.record', { documentId, amount: cents(40_000), reason: 'geste commercial' });
    const claim = await claimed(shop);
    expect(claim.figures).toEqual([]);
    expect(lineOf(claim, 'principal').amount).toBe(60_000);
    // Interest runs to today on 1 000 EUR: what is given up today was owed until today.
    expect(lineOf(claim, 'interest').amount).toBe(3_329);
    expect(lineOf(claim, 'fixedIndemnity').amount).toBe(4_000);

    await pay(shop, '2026-03-02', 500);
    const [figures] = (await claimed(shop)).figures;
    expect(figures?.ledger).toMatchObject({ principal: 10_000, costs: 4_000 });
    // The payment of March paid 9.99 and 40 first: 549.99 left, less the 400 given up.
    expect(figures?.legal).toMatchObject({ principal: 14_999, interest: 1_282, costs: 0 });
  });

  it('of an invoice given up whole, what is left is what the law gives beside the price', async () => {
    const shop = await shopWith();
    const { documentId, program } = shop;
    await program.ask('writeOff.record', { documentId, amount: cents(100_000), reason: 'introuvable' });
    const claim = await program.ask('claim.get', {
      customerId: shop.customerId,
      itemIds: [shop.itemId],
      kind: null,
      on: null,
    });
    expect(claim.figures).toEqual([]);
    expect(claim.lines.find(({ what }) => what === 'principal')?.amount ?? 0).toBe(0);
  });

  it('stand side by side once money came late, and say why they differ', async () => {
    const shop = await shopWith();
    expect((await claimed(shop)).figures).toEqual([]);
    await pay(shop, '2026-03-02', 500);
    const [figures] = (await claimed(shop)).figures;
    // On 2 March 30 days of interest (9,99) and the 40 EUR were due: the law settles them first.
    expect(figures).toMatchObject({
      ledger: { principal: 50_000, costs: 4_000 },
      legal: { principal: 54_999, interest: 1_282, costs: 0 },
      areEqual: false,
      article: 'art. 1343-1 C. civ.',
      open: [],
    });
    expect(figures?.why.map(({ code }) => code)).toEqual([
      'figures.paymentsSettleCosts',
      'figures.paymentsSettleInterest',
      'figures.principalBearsMore',
    ]);
  });

  it('are marked as open in Belgium, with the setting that decides', async () => {
    const shop = await shopWith({ country: 'BE' }, { country: 'BE' });
    await pay(shop, '2026-03-02', 500);
    const [figures] = (await claimed(shop)).figures;
    expect(figures?.open).toEqual([{ code: 'claim.open.beIndemnityPlace', params: {} }]);
  });
});

describe('a customer whose law is not known', () => {
  it.each([
    [{ relation: 'B2C', country: 'DE' }, 'claim.problem.country'],
    [
      { relation: 'B2C', country: 'BE', street: 'Kerkstraat 1', postcode: '9000', city: 'Gent' },
      'claim.problem.abroad',
    ],
  ] as const)('%j is asked for the price alone, and no letter asks more', async (customer, code) => {
    const shop = await shopWith(customer);
    const claim = await claimed(shop);
    expect(claim.problem?.code).toBe(code);
    expect(claim.lines.map(({ what }) => what)).toEqual(['principal']);
    expect(await shop.program.refused('claim.annex', { customerId: shop.customerId, itemIds: [], how: 'pdf' })).toBe(
      'annex.cannotReckon',
    );
    // The tour prints the letters of the others and keeps this one at home.
    const other = await addTestCustomer(shop.program, 'Aubert');
    const documentId = await addTestInvoice(shop.program, {
      ...{ customerId: other, number: 'F-2', dueOn: '2026-01-31', euros: 500 },
    });
    const on = plainDate('2026-03-20');
    const rows = [shop.documentId, documentId].map((each) => ({ documentId: each, reached: 'reminder1' as const, on }));
    await shop.program.ask('invoice.setReminded', { rows });
    for (const each of [shop.customerId, other]) await askedForTime(shop.program, each);
    shop.program.clock.advance(14);
    shop.program.tick();
    const { runId } = await shop.program.ask('run.start', {});
    const { run } = await shop.program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'all' });
    const letters = run.letters.map(({ customerName, kind, leftBecause, letterId }) => ({
      ...{ customerName, kind },
      isPrinted: letterId !== null,
      left: leftBecause?.code ?? null,
    }));
    expect(letters.toSorted((a, b) => (a.customerName < b.customerName ? -1 : 1))).toEqual([
      { customerName: 'Aubert', kind: 'reminder2', isPrinted: true, left: null },
      { customerName: 'SCI Les Halles', kind: 'reminder2', isPrinted: false, left: code },
    ]);
  });
});

/** Asked for time on the phone, and did not pay: a letter is the next thing to do. */
async function askedForTime({ ask }: TestProgram, customerId: string): Promise<void> {
  await ask('call.log', {
    ...{ customerId, outcome: 'asks_for_time', note: '', promisedOn: null, promisedAmount: null, documentIds: [] },
  });
}

it('prints how the interest was reckoned, through the usual door', async () => {
  const { customerId, program } = await shopWith();
  program.desk.save = 'interets.pdf';
  const printed = await program.ask('claim.annex', { customerId, itemIds: [], how: 'pdf' });
  expect(printed.outcome).toBe('saved');
  expect(program.desk.saved.map(({ name }) => name)).toEqual(['interets-000001-2026-05-11.pdf']);
  const annex = Buffer.from(program.desk.saved[0]?.bytes ?? []).toString('utf8');
  expect(annex).toContain('12,15');
  const onTime = await shopWith({ relation: 'B2C' });
  expect(await onTime.program.refused('claim.annex', { customerId: onTime.customerId, itemIds: [], how: 'pdf' })).toBe(
    'annex.noInterest',
  );
});
