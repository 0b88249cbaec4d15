import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { ublOf, ublText } from '#domain/einvoices/outgoingUbl';
import { invoiceWith } from '#domain/einvoices/testdata/someInvoice';
import { anyLines } from '#domain/ledger/testdata/someLines';
import { vatTotals } from '#domain/ledger/vat';
import { readFileOf } from '#workers/read/readFile';

const buyer = { companyNumber: '732 829 320', vatNumber: 'FR44732829320' };

it('makes a UBL file of an invoice that has everything, and it comes back as the same invoice', async () => {
  const program = await testShop();
  const { company } = await program.ask('settings.get', {});
  const seller = { ...company, companyNumber: '809 123 458 00017', vatNumber: 'FR 60 809 123 458' };
  await program.ask('settings.saveCompany', seller);
  const customerId = await addTestCustomer(program, 'SCI Les Halles', buyer);
  const documentId = await addTestInvoice(program, { customerId, number: 'F-7', dueOn: '2026-04-30', euros: 600 });
  expect(await program.ask('eInvoice.check', { documentId })).toEqual({ missing: [] });
  expect(await program.ask('eInvoice.save', { documentId, format: 'ubl' })).toBeNull();
  program.desk.save = '/out/F-7.xml';
  expect(await program.ask('eInvoice.save', { documentId, format: 'ubl' })).toEqual({ file: '/out/F-7.xml' });
  const bytes = Buffer.from(program.desk.saved.at(-1)?.bytes ?? []).toString('base64');
  const preview = await program.ask('import.read', { fileName: 'F-7.xml', bytes });
  expect(preview.rows).toMatchObject([
    { number: 'F-7', state: 'duplicate', gross: 60_000, customer: 'SCI Les Halles' },
  ]);
  const { rows } = await program.ask('customers.list', { text: '', filter: 'all', after: null, limit: 5 });
  expect(rows).toHaveLength(1);
});

it('makes a Factur-X file: a page to read, and the same invoice in it', async () => {
  const program = await testShop({ isDrawn: true });
  const { company } = await program.ask('settings.get', {});
  const seller = { ...company, companyNumber: '809 123 458 00017', vatNumber: 'FR 94 809 123 458' };
  await program.ask('settings.saveCompany', seller);
  const customerId = await addTestCustomer(program, 'SCI Les Halles & Fils', buyer);
  const documentId = await addTestInvoice(program, { customerId, number: 'F-7', dueOn: '2026-04-30', euros: 600 });
  program.desk.save = '/out/F-7.pdf';
  const save = () => program.ask('eInvoice.save', { documentId, format: 'facturX' });
  expect(await save()).toEqual({ file: '/out/F-7.pdf' });
  await save();
  const [first, again] = program.desk.saved.slice(-2).map(({ bytes }) => Buffer.from(bytes));
  expect(first?.equals(again ?? Buffer.alloc(0))).toBe(true);
  const preview = await program.ask('import.read', { fileName: 'F-7.pdf', bytes: first?.toString('base64') ?? '' });
  expect(preview.rows).toMatchObject([
    { number: 'F-7', state: 'duplicate', gross: 60_000, customer: 'SCI Les Halles & Fils' },
  ]);
});

it('gives out what came in: lines, VAT by rate and totals of any electronic invoice are equal', async () => {
  const program = await testShop();
  const { company } = await program.ask('settings.get', {});
  await program.ask('settings.saveCompany', { ...company, companyNumber: '0428759497', vatNumber: 'BE0428759497' });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(anyLines, fc.boolean(), async (lines, isNote) => {
      count += 1;
      const kind = isNote ? ('creditNote' as const) : ('invoice' as const);
      const invoice = invoiceWith(lines, { kind, number: `X-${count}` });
      // The ledger takes no invoice whose tax as a whole is given back.
      fc.pre(invoice.gross > 0 && vatTotals(invoice.shares).vat >= 0);
      const bytes = (xml: string | Uint8Array) => Buffer.from(xml).toString('base64');
      const incoming = ublText(ublOf(invoice));
      const { token } = await program.ask('import.read', { fileName: 'x.xml', bytes: bytes(incoming) });
      await program.ask('import.commit', { token });
      const { rows } = await program.ask('invoices.list', { text: `X-${count}`, filter: 'all', after: null, limit: 5 });
      const { documentId = '' } = rows.find(({ number }) => number === `X-${count}`) ?? {};
      program.desk.save = '/out/x.xml';
      await program.ask('eInvoice.save', { documentId, format: 'ubl' });
      const read = (xml: Uint8Array) => readFileOf('x.xml', xml).invoice;
      const [before, after] = [read(Buffer.from(incoming)), read(program.desk.saved.at(-1)?.bytes ?? new Uint8Array())];
      const told = (one: typeof before) => [one?.lines, one?.vat, one?.net, one?.tax, one?.gross, one?.due];
      expect(told(after)).toEqual(told(before));
      expect(after?.lines.length).toBe(lines.length);
    }),
    { numRuns: 6 },
  );
});

it('says what is missing instead of making half a file', async () => {
  const program = await testShop();
  const customerId = await addTestCustomer(program, 'SCI Les Halles', { street: '' });
  const documentId = await addTestInvoice(program, { customerId, number: 'F-7', dueOn: '2026-04-30', euros: 600 });
  const { missing } = await program.ask('eInvoice.check', { documentId });
  expect(missing.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['eInvoice.missing.buyer.address', 'eInvoice.missing.buyer.companyNumber']),
  );
  program.desk.save = '/out/F-7.xml';
  expect(await program.refused('eInvoice.save', { documentId, format: 'ubl' })).toBe('eInvoice.incomplete');
  expect(program.desk.saved).toEqual([]);
});
