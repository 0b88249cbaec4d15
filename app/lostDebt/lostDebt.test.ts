import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import type { Input } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';
import { cents } from '#domain/money/cents';

const liquidation: Input<'loss.record'>['reason'] = {
  ground: 'liquidationOpened',
  groundOn: plainDate('2026-05-04'),
  detail: 'Tribunal de commerce de Limoges, n° 2026/118',
  hasProof: true,
  isCashBasis: false,
};
const bankruptcy = { ...liquidation, ground: 'bankruptcyOpened' } as const;

/** 1 000 at 20 % and 500 at 10 %: 1 750 with VAT, of which 875 are paid. */
async function shopWithLoss(country: Country = 'FR') {
  const program = await testShop({ today: '2026-05-11', country });
  const address = country === 'BE' ? { country, street: 'Rue de Fer 3', postcode: '5000', city: 'Namur' } : {};
  const customerId = await addTestCustomer(program, 'Garage Roux', address);
  const { documentId } = await program.ask('invoice.create', {
    ...{ customerId, number: 'F-21', issuedOn: plainDate('2025-11-01'), deliveredOn: null, gross: cents(1_750_00) },
    vat: [
      { rateMilli: 20_000, net: cents(1_000_00), vat: cents(200_00) },
      { rateMilli: 10_000, net: cents(500_00), vat: cents(50_00) },
    ],
    instalments: [{ dueOn: plainDate('2025-12-01'), amount: cents(1_750_00) }],
    ...{ orderReference: '', paymentReference: '', label: 'Chaudière et pose' },
  });
  await pay(program, { customerId, euros: 875, documentId });
  return { program, customerId, documentId };
}

async function pay(program: TestProgram, paid: { customerId: string; euros: number; documentId?: string }) {
  return program.ask('payment.record', {
    ...{ customerId: paid.customerId, amount: cents(paid.euros * 100), paidOn: plainDate('2026-05-10'), label: '' },
    means: 'transfer',
    allocations: paid.documentId === undefined ? [] : [{ documentId: paid.documentId, amount: null }],
  });
}

const report = (program: TestProgram) => program.ask('report.lostVat', { on: plainDate('2026-05-31') });
const lossIn = async (program: TestProgram, documentId: string) =>
  (await program.ask('loss.get', { documentId })).losses[0];
const sound = async (program: TestProgram) => {
  const { checks } = await program.ask('ledger.check', {});
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  const { account, totals } = await report(program);
  expect(account.booked).toBe(totals.booked);
};

/** Written off, its paper drawn and sent: the VAT is taken back. */
async function lostAndSent(country: Country = 'FR') {
  const shop = await shopWithLoss(country);
  const { documentId, customerId, program } = shop;
  const reason = country === 'FR' ? liquidation : bankruptcy;
  const { actionId, lossId } = await program.ask('loss.record', { documentId, amount: cents(875_00), reason });
  const { letterId } = await program.ask('loss.print', { customerId, lossIds: [lossId], how: 'dialog' });
  const sent = await program.ask('loss.sent', { customerId, lossId, on: plainDate('2026-05-11') });
  return { ...shop, lossId, letterId, actionId: actionId ?? '', sentAction: sent.actionId ?? '' };
}

describe('an invoice that is lost', () => {
  it('shows what is net and VAT, rate by rate, and what is missing', async () => {
    const { program, documentId } = await shopWithLoss();
    const preview = await program.ask('loss.preview', { documentId, amount: cents(875_00), reason: liquidation });
    expect(preview.shares).toEqual([
      { rateMilli: 10_000, net: 250_00, vat: 25_00 },
      { rateMilli: 20_000, net: 500_00, vat: 100_00 },
    ]);
    expect(preview.missing.map(({ code }) => code)).toEqual(['loss.missing.correctionNotSent']);
    const cash = { ...liquidation, groundOn: null, isCashBasis: true };
    const asked = await program.ask('loss.preview', { documentId, amount: cents(875_00), reason: cash });
    expect(asked.missing.map(({ code }) => code)).toEqual([
      'loss.missing.vatWasNeverPaid',
      'loss.missing.groundDateMissing',
      'loss.missing.correctionNotSent',
    ]);
  });

  it('gives its VAT back once the duplicate is sent, by double entry, and not before', async () => {
    const { program, customerId, documentId } = await shopWithLoss();
    const { lossId } = await program.ask('loss.record', { documentId, amount: cents(875_00), reason: liquidation });
    expect(await program.refused('loss.sent', { customerId, lossId, on: plainDate('2026-05-11') })).toBe(
      'loss.paperMissing',
    );
    await program.ask('loss.print', { customerId, lossIds: [lossId], how: 'dialog' });
    expect(await lossIn(program, documentId)).toMatchObject({ bookedVat: 0, sentOn: null });
    await program.ask('loss.sent', { customerId, lossId, on: plainDate('2026-05-11') });
    expect(await lossIn(program, documentId)).toMatchObject({ bookedVat: 125_00, missing: [] });
    const { rows, totals, account } = await report(program);
    expect(rows).toMatchObject([{ number: 'F-21', net: 750_00, vat: 125_00, booked: 125_00 }]);
    expect([totals.booked, account.booked, account.code]).toEqual([125_00, 125_00, '44571']);
    await sound(program);
  });

  it('keeps the very file that was printed, under its SHA-256', async () => {
    const { program, letterId } = await lostAndSent();
    const { number, pdf } = await program.ask('letter.pdf', { letterId: letterId ?? '', asCopy: false });
    const printed = program.desk.printed.at(-1);
    expect(Buffer.from(pdf, 'base64')).toEqual(Buffer.from(printed?.bytes ?? []));
    expect(printed?.name).toBe(`${number}-TVA.pdf`);
    expect(Buffer.from(pdf, 'base64').toString()).toContain('article 272 du CGI');
  });

  it('in Belgium is told by a corrective document, with the last day of the right', async () => {
    const { program, documentId } = await lostAndSent('BE');
    expect(await lossIn(program, documentId)).toMatchObject({
      bookedVat: 125_00,
      lastDay: '2029-12-31',
      isLastDayConfirmed: false,
    });
    await sound(program);
  });

  it('is undone step by step, the last one first', async () => {
    const { program, actionId, sentAction, documentId } = await lostAndSent();
    expect(await program.refused('history.undo', { actionId, reason: '' })).toBe('action.cannotBeUndone');
    await program.ask('history.undo', { actionId: sentAction, reason: '' });
    expect(await lossIn(program, documentId)).toMatchObject({ bookedVat: 0, sentOn: null });
    await sound(program);
    await program.ask('history.undo', { actionId, reason: '' });
    const { losses, open } = await program.ask('loss.get', { documentId });
    expect([losses, open]).toEqual([[], 875_00]);
    await sound(program);
  });

  it('of which money comes after all owes its VAT again', async () => {
    const { program, customerId, documentId } = await lostAndSent();
    expect(await program.refused('loss.moneyCame', { documentId })).toBe('loss.noCredit');
    const { result } = await pay(program, { customerId, euros: 350 });
    expect(result.map(({ code }) => code)).toEqual(['payment.lossWaits', 'payment.kept']);
    expect((await program.ask('loss.get', { documentId })).waiting).toBe(350_00);
    const { actionId } = await program.ask('loss.moneyCame', { documentId });
    expect(await lossIn(program, documentId)).toMatchObject({ amount: 525_00, bookedVat: 75_00 });
    const { open, settledBy } = await program.ask('invoice.get', { documentId });
    const standing = settledBy.filter(({ isUndone }) => !isUndone);
    expect(open).toBe(0);
    expect(standing.map(({ amount, kind }) => [kind, amount])).toEqual([
      ['payment', 875_00],
      ['writeOff', 525_00],
      ['payment', 350_00],
    ]);
    await sound(program);

    await program.ask('history.undo', { actionId: actionId ?? '', reason: '' });
    expect(await lossIn(program, documentId)).toMatchObject({ amount: 875_00, bookedVat: 125_00 });
    await sound(program);
  });

  it('is no VAT to take back where it was never paid', async () => {
    const { program, customerId, documentId } = await shopWithLoss();
    const reason = { ...liquidation, isCashBasis: true };
    const { lossId } = await program.ask('loss.record', { documentId, amount: cents(875_00), reason });
    await program.ask('loss.print', { customerId, lossIds: [lossId], how: 'dialog' });
    await program.ask('loss.sent', { customerId, lossId, on: plainDate('2026-05-11') });
    expect(await lossIn(program, documentId)).toMatchObject({ bookedVat: 0 });
    expect((await program.ask('loss.get', { documentId })).isCashBasis).toBe(true);
    await program.ask('loss.complete', { customerId, lossId, reason: liquidation });
    expect(await lossIn(program, documentId)).toMatchObject({ bookedVat: 125_00 });
    await sound(program);
  });

  it('is refused for a ground of the other country, a date to come, more than is open', async () => {
    const { program, documentId } = await shopWithLoss();
    const ask = (amount: number, reason: Input<'loss.record'>['reason']) =>
      program.refused('loss.record', { documentId, amount: cents(amount), reason });
    expect(await ask(875_00, bankruptcy)).toBe('vat.groundOfOtherCountry');
    expect(await ask(875_00, { ...liquidation, groundOn: plainDate('2026-06-01') })).toBe('loss.groundInFuture');
    expect(await ask(875_00, { ...liquidation, groundOn: plainDate('2025-10-31') })).toBe('loss.groundBeforeInvoice');
    expect(await ask(875_01, liquidation)).toBe('writeOff.exceedsOpen');
    expect(await ask(0, liquidation)).toBe('amount.notPositive');
  });

  it('has no paper without the address it goes to', async () => {
    const { program, customerId, documentId } = await shopWithLoss();
    const { fields } = await program.ask('customer.get', { customerId });
    await program.ask('customer.update', { customerId, fields: { ...fields, street: '' } });
    const { lossId } = await program.ask('loss.record', { documentId, amount: cents(875_00), reason: liquidation });
    expect(await program.refused('loss.print', { customerId, lossIds: [lossId], how: 'dialog' })).toBe(
      'paper.mentionMissing',
    );
    expect((await lossIn(program, documentId))?.papers).toEqual([]);
  });

  it('has one summary for several of a customer in France, which leaves for all of them at once', async () => {
    const { program, customerId, documentId } = await shopWithLoss();
    const other = await addTestInvoice(program, { customerId, number: 'F-22', dueOn: '2026-01-31', euros: 600 });
    const stolen = { ...liquidation, ground: 'stolenCheque', groundOn: plainDate('2026-05-08'), detail: '' } as const;
    const ids: string[] = [];
    for (const [id, amount, reason] of [
      [documentId, 875_00, liquidation],
      [other, 600_00, stolen],
    ] as const) {
      ids.push((await program.ask('loss.record', { documentId: id, amount: cents(amount), reason })).lossId);
    }
    const { canBeSummarised, losses } = await program.ask('loss.ofCustomer', { customerId });
    expect(canBeSummarised).toBe(true);
    expect(losses.map(({ net, number, vat }) => [number, net, vat])).toEqual([
      ['F-21', 750_00, 125_00],
      ['F-22', 500_00, 100_00],
    ]);
    const { letterId } = await program.ask('loss.print', { customerId, lossIds: ids, how: 'dialog' });
    const { pdf } = await program.ask('letter.pdf', { letterId: letterId ?? '', asCopy: false });
    const text = Buffer.from(pdf, 'base64').toString();
    for (const said of [
      'RÉCAPITULATIF',
      '1 250,00',
      '225,00',
      'article 272 du CGI',
      'F-21 : Liquidation',
      'F-22 : Chèque',
    ]) {
      expect(text.replaceAll(/\s/g, ' ')).toContain(said);
    }
    const [lossId = ''] = ids;
    const { actionId } = await program.ask('loss.sent', { customerId, lossId, on: plainDate('2026-05-11') });
    expect((await report(program)).rows.map(({ booked, letterNumber }) => [letterNumber, booked])).toEqual([
      ['L-2026-00001', 125_00],
      ['L-2026-00001', 100_00],
    ]);
    await sound(program);
    await program.ask('history.undo', { actionId: actionId ?? '', reason: '' });
    expect((await report(program)).totals.booked).toBe(0);
    await sound(program);
  });

  it('puts the mention on the invoice itself where it was attached', async () => {
    const program = await testShop({ today: '2026-05-11', isDrawn: true });
    const customerId = await addTestCustomer(program, 'Garage Roux');
    const documentId = await addTestInvoice(program, { customerId, number: 'F-22', dueOn: '2026-01-31', euros: 600 });
    const original = await PDFDocument.create();
    original.addPage([595, 842]).drawText('FACTURE F-22');
    program.desk.pick = { fileName: 'F-22.pdf', bytes: await original.save(), isTooLarge: false };
    await program.ask('invoice.attach', { documentId, role: 'invoice' });
    const { lossId } = await program.ask('loss.record', { documentId, amount: cents(600_00), reason: liquidation });
    const { letterId } = await program.ask('loss.print', { customerId, lossIds: [lossId], how: 'dialog' });
    const { pdf } = await program.ask('letter.pdf', { letterId: letterId ?? '', asCopy: false });
    expect((await PDFDocument.load(Buffer.from(pdf, 'base64'))).getPageCount()).toBe(2);
  });

  it('has one document for each in Belgium, and no summary of VAT that was never paid', async () => {
    const { program, customerId, documentId } = await shopWithLoss('BE');
    const other = await addTestInvoice(program, { customerId, number: 'F-22', dueOn: '2026-01-31', euros: 600 });
    const one = await program.ask('loss.record', { documentId, amount: cents(875_00), reason: bankruptcy });
    const two = await program.ask('loss.record', { documentId: other, amount: cents(600_00), reason: bankruptcy });
    const lossIds = [one.lossId, two.lossId];
    expect(await program.refused('loss.print', { customerId, lossIds, how: 'dialog' })).toBe('vat.oneInvoice');
    expect((await program.ask('loss.ofCustomer', { customerId })).canBeSummarised).toBe(false);
  });

  it('by a judgment puts the customer under collective proceedings: no reminder, nothing added; undone with it', async () => {
    const { program, customerId, documentId } = await shopWithLoss();
    await addTestInvoice(program, { customerId, number: 'F-22', dueOn: '2026-01-31', euros: 600 });
    const looks = async () => {
      const { why } = await program.ask('customer.get', { customerId });
      return why.map(({ code }) => code);
    };
    expect(await looks()).not.toContain('why.insolvent');
    const half = { documentId, amount: cents(400_00) };
    const { actionId } = await program.ask('loss.record', { ...half, reason: liquidation });
    expect(await looks()).toContain('why.insolvent');
    const { terms } = await program.ask('terms.get', { customerId, documentId: null });
    expect(terms.isInsolvent).toBe(true);
    expect((await program.ask('today.get', {})).rows.map((row) => row.kind)).not.toContain('call');
    await program.ask('history.undo', { actionId: actionId ?? '', reason: '' });
    expect(await looks()).not.toContain('why.insolvent');
    // A cheque stolen says nothing of the other invoices.
    await program.ask('loss.record', { ...half, reason: { ...liquidation, ground: 'stolenCheque' } });
    expect(await looks()).not.toContain('why.insolvent');
  });

  it('goes to the accountant as a file, rate by rate', async () => {
    const { program } = await lostAndSent();
    program.desk.save = '/tva.csv';
    await program.ask('report.lostVatFile', { on: plainDate('2026-05-31') });
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(program.desk.saved[0]?.bytes).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFFacture;Date;N° client;Client/);
    expect(lines[1]).toMatch(
      /^F-21;01\/11\/2025;[^;]+;Garage Roux;Liquidation judiciaire ouverte;04\/05\/2026;10,00.%;/,
    );
    expect(lines[1]).toMatch(/;250,00;25,00;L-2026-00001;11\/05\/2026;25,00;11\/05\/2026;;411;654;44571$/);
    expect(lines[2]).toMatch(/;20,00.%;500,00;100,00;L-2026-00001;11\/05\/2026;100,00;11\/05\/2026;;411;654;44571$/);
  });
});
