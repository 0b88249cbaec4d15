import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testShop } from '#app/testShop';

const bytes = (text: string) => Buffer.from(text, 'utf8').toString('base64');

const listOf = (row: string) =>
  bytes(['Numéro;Date;Échéance;Client;Type;Adresse;Code postal;Ville;Montant TTC', row].join('\r\n'));

it('deducts a credit note from its invoice that comes later, and not when that import is taken back', async () => {
  const program = await testShop();
  const head = 'Numéro;Date;Échéance;Client;Libellé;Montant TTC';
  const take = async (line: string) => {
    const { rows, token } = await program.ask('import.read', { fileName: 'a.csv', bytes: bytes(`${head}\n${line}`) });
    const { actionId, credits } = await program.ask('import.commit', { token });
    return { actionId, told: [...(rows[0]?.problems ?? []), ...credits].map(({ code }) => code) };
  };
  const totals = async () => {
    const { totals: found } = await program.ask('report.aging', { on: program.clock.today() });
    return found.total;
  };
  const invoice = 'F-7;12/02/2026;14/03/2026;Hubert SARL;Pose;300,00';
  await take('AV-7;20/02/2026;;Hubert SARL;Avoir sur F-7;-100,00');
  const first = await take(invoice);
  expect(first.told.filter((code) => code === 'problem.creditNote.linked')).toHaveLength(2);
  expect(await totals()).toBe(20_000);

  // Its number is free again, and so is the credit note.
  await program.ask('history.undo', { actionId: first.actionId, reason: '' });
  expect(await totals()).toBe(-10_000);
  expect((await take(invoice)).told).toContain('problem.creditNote.linked');
  expect(await totals()).toBe(20_000);
  const check = await program.ask('ledger.check', {});
  expect(check.checks.every(({ ok }) => ok)).toBe(true);
});

it('lets an electronic credit note lower its invoice', async () => {
  const program = await testShop({ today: '2026-11-23' });
  const { company } = await program.ask('settings.get', {});
  await program.ask('settings.saveCompany', { ...company, companyNumber: '809 123 458 00017', vatNumber: '' });
  const xml = readFileSync(new URL('../../workers/read/testdata/sample-cii-creditnote.xml', import.meta.url), 'utf8');
  const preceding = /InvoiceReferencedDocument>\s*<[^>]*IssuerAssignedID>([^<]+)/.exec(xml)?.[1] ?? '';
  const note = await program.ask('import.read', { fileName: 'a.xml', bytes: bytes(xml) });
  expect(note.rows[0]?.problems.map(({ code }) => code)).toContain('problem.creditNote.invoiceUnknown');
  const rows = `${preceding};02/01/2026;01/02/2026;${note.rows[0]?.customer};Professionnel;x;;;1 000,00`;
  const both = await program.ask('import.readFiles', {
    files: [
      { fileName: 'a.xml', bytes: bytes(xml) },
      { fileName: 'b.csv', bytes: listOf(rows) },
    ],
  });
  const key = both.questions[0]?.key ?? '';
  const target = both.questions[0]?.candidates[0]?.target ?? '';
  const one = key === '' ? both : await program.ask('import.same', { token: both.token, key, target });
  expect(one.rows[0]?.problems.map(({ code }) => code)).toContain('problem.creditNote.lowers');
  await program.ask('import.commit', { token: one.token });
  const { total } = (await program.ask('report.aging', { on: program.clock.today() })).totals;
  expect(total).toBe(100_000 + (one.rows[0]?.gross ?? 0));
});
