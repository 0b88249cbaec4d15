import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { sha256 } from '#db/identity';
import { plainDate } from '#domain/calendar/plainDate';
import { signRateLines } from '#domain/countries/rateFile';

type Shop = { readonly program: TestProgram; readonly documentId: string };

/** One invoice of 1 000 EUR, due on 31 May 2026, seen in November: the rates of the second half-year are missing. */
async function shopWithInvoice(): Promise<Shop> {
  const program = await testShop({ today: '2026-11-23' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-05-31', euros: 1_000 });
  return { program, documentId };
}

async function interestOf({ documentId, program }: Shop) {
  const { customerId } = await program.ask('invoice.get', { documentId });
  const claim = await program.ask('claim.get', { customerId, itemIds: [], kind: null, on: null });
  const line = claim.lines.find(({ what }) => what === 'interest');
  return { amount: line?.amount, missing: line?.missing };
}

const ecb = {
  series: 'ECB_MRO_SEMESTER_START',
  from: plainDate('2026-07-01'),
  percent: '2,00 %',
  source: 'BCE, 5 juin 2026',
  replaces: null,
} as const;
// 30 days at 12.15 % of 1 000 EUR; then 146 days at 12 %.
const known = { amount: 999, missing: { from: '2026-07-01', to: '2026-11-23' } };
const whole = { amount: 5_799, missing: null };

describe('a rate that is missing', () => {
  it('is asked for, with the part of the claim that is known', async () => {
    const shop = await shopWithInvoice();
    expect(await interestOf(shop)).toEqual(known);
    const { missing } = await shop.program.ask('rates.get', {});
    expect(missing).toEqual([
      { series: 'FR_LEGAL_OTHER', from: '2026-07-01', to: '2026-12-31' },
      { series: 'ECB_MRO_SEMESTER_START', from: '2026-07-01', to: '2026-12-31' },
    ]);
  });

  it('completes the claim to the cent once it is typed, and is missed again when that is undone', async () => {
    const shop = await shopWithInvoice();
    const { program } = shop;
    const { actionId } = await program.ask('rates.enter', ecb);
    expect(await interestOf(shop)).toEqual(whole);
    expect((await program.ask('rates.get', {})).missing).toHaveLength(1);

    await program.ask('history.undo', { actionId, reason: '' });
    expect(await interestOf(shop)).toEqual(known);
    await program.ask('history.redo', {});
    expect(await interestOf(shop)).toEqual(whole);
    expect((await program.ask('ledger.check', {})).ok).toBe(true);
  });
});

describe('the reminder of the half-year', () => {
  const stripOf = async (program: TestProgram, on: string) => {
    program.clock.set(on);
    program.tick();
    const { strip } = await program.ask('today.get', {});
    return strip.filter(({ code }) => code.startsWith('strip.rate'));
  };

  it('comes in January and July while a rate is missing, and only then', async () => {
    const { program } = await shopWithInvoice();
    await program.ask('rates.enter', ecb);
    expect(await stripOf(program, '2026-12-20')).toEqual([]);
    // The legal rate since July, and both rates of January.
    expect(await stripOf(program, '2027-01-04')).toEqual([{ code: 'strip.rateSeason', params: { count: 3 } }]);
    const legal = { ...ecb, series: 'FR_LEGAL_OTHER', percent: '2,50' } as const;
    await program.ask('rates.enter', legal);
    await program.ask('rates.enter', { ...legal, from: plainDate('2027-01-01') });
    await program.ask('rates.enter', { ...ecb, from: plainDate('2027-01-01') });
    expect(await stripOf(program, '2027-01-05')).toEqual([]);
    expect(await stripOf(program, '2027-07-01')).toEqual([{ code: 'strip.rateSeason', params: { count: 2 } }]);
  });
});

describe('a letter whose rate is missing', () => {
  it.each([
    ['the proven part, and the run says so', '2026-05-31', 'run.rateMissing', '2026-07-01'],
    ['no figure of interest at all', '2026-08-31', 'run.rateMissingWhole', '2026-09-01'],
  ])('leaves with %s', async (_, dueOn, code, from) => {
    const program = await testShop({ today: '2026-11-23' });
    const customerId = await addTestCustomer(program, 'SCI Les Halles');
    await addTestInvoice(program, { customerId, number: 'F-1', dueOn, euros: 1_000 });
    await program.ask('letter.single', { customerId, kind: 'reminder2' });
    const { run } = await program.ask('run.get', {});
    expect(run?.generalDoubts).toContainEqual({ code, params: { from, count: 1 } });
    expect(run?.letters[0]?.leftBecause).toBeNull();
    await program.ask('rates.enter', ecb);
    expect((await program.ask('run.get', {})).run?.generalDoubts).toEqual([]);
  });
});

describe('a typed rate', () => {
  it('gives way to its correction; both stay in sight', async () => {
    const shop = await shopWithInvoice();
    const { program } = shop;
    await program.ask('rates.enter', { ...ecb, percent: '3' });
    const before = await program.ask('rates.get', {});
    const row = before.series
      .find(({ series }) => series === ecb.series)
      ?.rows.find(({ origin }) => origin === 'typed');
    const replaces = row?.id ?? null;
    expect(replaces).not.toBeNull();

    await program.ask('rates.enter', { ...ecb, replaces });
    expect(await interestOf(shop)).toEqual(whole);
    expect((await program.ask('rates.get', {})).past).toMatchObject([{ percent: '3.00', why: 'corrected' }]);
    expect(await program.refused('rates.enter', { ...ecb, percent: '4', replaces })).toBe('rate.unknown');
  });

  it('cannot be taken back under a correction that rests on it', async () => {
    const { program } = await shopWithInvoice();
    const correct = async (percent: string) => {
      const { series } = await program.ask('rates.get', {});
      const rows = series.flatMap(({ rows: all }) => all);
      const replaces = rows.find(({ origin }) => origin === 'typed')?.id ?? null;
      return program.ask('rates.enter', { ...ecb, percent, replaces });
    };
    await correct('3');
    const { actionId } = await correct('2,5');
    await correct('2');
    expect(await program.refused('history.undo', { actionId, reason: '' })).toBe('action.cannotBeUndone');
  });

  it('does not change what was claimed on a day before it was typed', async () => {
    const shop = await shopWithInvoice();
    const { program } = shop;
    program.clock.advance(2);
    await program.ask('rates.enter', ecb);
    const { customerId } = await program.ask('invoice.get', { documentId: shop.documentId });
    const on = async (day: string) => {
      const claim = await program.ask('claim.get', { customerId, itemIds: [], kind: null, on: plainDate(day) });
      return claim.lines.find(({ what }) => what === 'interest')?.amount;
    };
    expect(await on('2026-11-23')).toBe(known.amount);
    expect(await on('2026-11-25')).toBe(5_864);
  });

  it.each([
    ['0,1215', 'rate.looksLikeFraction'],
    ['', 'rate.missing'],
    ['douze', 'rate.invalid'],
    ['1 000 %', 'rate.tooHigh'],
    ['12,15 %', 'rate.includesPoints'],
  ])('%j is refused: %s', async (percent, code) => {
    const { program } = await shopWithInvoice();
    expect(await program.refused('rates.enter', { ...ecb, percent })).toBe(code);
  });

  it.each([
    ['2026-01-01', 'rate.periodOverlaps'],
    ['2026-08-01', 'rate.periodInvalid'],
  ])('from %s it is refused: %s', async (from, code) => {
    const { program } = await shopWithInvoice();
    expect(await program.refused('rates.enter', { ...ecb, from: plainDate(from) })).toBe(code);
  });

  it('needs its notice', async () => {
    const { program } = await shopWithInvoice();
    expect(await program.refused('rates.enter', { ...ecb, source: ' ' })).toBe('rate.sourceMissing');
  });
});

describe('a rate whose notice was not seen', () => {
  it('is marked in the list and in the claim, until it is typed from the notice', async () => {
    const program = await testShop({ today: '2026-03-02', country: 'BE' });
    const customerId = await addTestCustomer(program, 'Garage Peeters', {
      country: 'BE',
      postcode: '1000',
      city: 'Bruxelles',
    });
    await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-01-31', euros: 1_000 });
    const seen = async () => {
      const { series } = await program.ask('rates.get', {});
      const row = series.find((one) => one.series === 'BE_COMMERCIAL')?.rows.find(({ from }) => from === '2026-01-01');
      const { lines } = await program.ask('claim.get', { customerId, itemIds: [], kind: null, on: null });
      const line = lines.find(({ what }) => what === 'interest');
      return {
        row: [row?.origin, row?.isConfirmed],
        slices: line?.slices.map(({ isConfirmed }) => isConfirmed),
        open: line?.open.find(({ code }) => code === 'claim.open.rateNotice')?.params,
      };
    };
    expect(await seen()).toEqual({
      row: ['published', false],
      slices: [false],
      open: { from: '2026-02-01', to: '2026-03-02' },
    });
    const notice = { series: 'BE_COMMERCIAL', from: plainDate('2026-01-01'), source: 'Moniteur belge' } as const;
    await program.ask('rates.enter', { ...notice, percent: '10,50', replaces: null });
    expect(await seen()).toEqual({ row: ['typed', true], slices: [true], open: undefined });
  });
});

describe('a rate file', () => {
  const lines = [
    'ECB_MRO_SEMESTER_START;2026-07-01;2026-12-31;2.00;BCE, 5 juin 2026',
    'FR_LEGAL_OTHER;2026-07-01;2026-12-31;2.50;JO du 28 juin 2026',
  ];
  const pick = (program: TestProgram, text: string) => {
    program.desk.pick = { fileName: 'taux-2026-S2.csv', bytes: new TextEncoder().encode(text), isTooLarge: false };
  };

  it('is shown before it is taken, is one action, and adds nothing twice', async () => {
    const shop = await shopWithInvoice();
    const { program } = shop;
    pick(program, signRateLines(lines, sha256));
    const shown = await program.ask('rates.pickFile', {});
    expect(shown?.rates.map(({ percent, series }) => [series, percent])).toEqual([
      ['ECB_MRO_SEMESTER_START', '2.00'],
      ['FR_LEGAL_OTHER', '2.50'],
    ]);
    expect(await interestOf(shop)).toEqual(known);

    const token = shown?.token ?? '';
    const { actionId } = await program.ask('rates.takeFile', { token });
    expect(await interestOf(shop)).toEqual(whole);
    expect(await program.refused('rates.takeFile', { token })).toBe('import.gone');
    expect(await program.ask('rates.pickFile', {})).toMatchObject({ known: 2, rates: [] });

    await program.ask('history.undo', { actionId, reason: '' });
    expect(await interestOf(shop)).toEqual(known);
  });

  it.each([
    ['changed', signRateLines(lines, sha256).replace('2.00', '9.00'), 'rateFile.damaged'],
    ['something else', 'facture;montant\n1;2\n', 'rateFile.notOne'],
  ])('%s is refused whole', async (_, text, code) => {
    const { program } = await shopWithInvoice();
    pick(program, text);
    expect(await program.refused('rates.pickFile', {})).toBe(code);
  });
});

describe('a point that the law leaves open', () => {
  it('is the usual reading until another is chosen, and can be undone', async () => {
    const { program } = await shopWithInvoice();
    const start = async () => (await program.ask('lawPoints.get', {})).find(({ point }) => point === 'frNoticeStart');
    expect(await start()).toMatchObject({ reading: 'presentation', isChosen: false });
    const { actionId } = await program.ask('lawPoints.choose', { point: 'frNoticeStart', reading: 'receipt' });
    expect(await start()).toMatchObject({ reading: 'receipt', isChosen: true });
    await program.ask('history.undo', { actionId, reason: '' });
    expect(await start()).toMatchObject({ reading: 'presentation', isChosen: false });
    expect(await program.refused('lawPoints.choose', { point: 'frNoticeStart', reading: 'none' })).toBe(
      'lawPoint.readingUnknown',
    );
  });
});
