import type Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { checkLedger } from '#app/checkLedger';
import { camtOf, type TestTransfer } from '#app/bank/testStatements';
import { takeStatements } from '#app/bank/takeStatements';
import { testContext } from '#app/testContext';
import { testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import { plainDate } from '#domain/calendar/plainDate';
import { moneyBook } from '#domain/matching/moneyBook';
import { cents } from '#domain/money/cents';
import { plainEntry } from '#domain/statements/statement';

type Bank = Parameters<typeof camtOf>[1];

async function look(program: TestProgram, transfers: readonly TestTransfer[], bank: Bank = {}) {
  const bytes = Buffer.from(camtOf(transfers, bank)).toString('base64');
  const { statements, token } = await program.ask('import.read', { fileName: 'releve.xml', bytes });
  return { token, remarks: statements.flatMap(({ remarks }) => remarks) };
}

async function take(program: TestProgram, transfers: readonly TestTransfer[], bank: Bank = {}) {
  const { remarks, token } = await look(program, transfers, bank);
  await program.ask('bank.take', { token });
  return remarks.map(({ code }) => code);
}

const paid = (on: string, amount: number): TestTransfer => ({
  on,
  amount,
  name: 'HUBERT',
  text: `VIR ${on} ${amount}`,
});
const may = [paid('2026-05-04', 100), paid('2026-05-06', -40)];

it('says nothing of a statement that goes on from the one before, over a weekend too', async () => {
  const program = await testShop({ today: '2026-05-31' });
  expect(await take(program, may, { opening: 1_000 })).toEqual([]);
  expect(await take(program, [paid('2026-05-11', 7)], { opening: 1_060 })).toEqual([]);
});

it('says that a statement is missing, and between which days', async () => {
  const program = await testShop({ today: '2026-05-31' });
  await take(program, may, { opening: 1_000 });
  const { remarks } = await look(program, [paid('2026-05-20', 7)], { opening: 1_500 });
  expect(remarks).toEqual([
    { code: 'bank.gap', params: { on: '2026-05-06', next: '2026-05-19', closing: 106_000, opening: 150_000 } },
  ]);
});

it('says that days repeat, counts nothing twice, and finds no gap where there is none', async () => {
  const program = await testShop({ today: '2026-05-31' });
  await take(program, may, { opening: 1_000 });
  // From the middle of the statement before: it begins with what stood after its first movement.
  const later = [paid('2026-05-06', -40), paid('2026-05-08', 25)];
  expect((await look(program, later, { opening: 1_100 })).remarks).toEqual([
    { code: 'bank.overlap', params: { count: 1 } },
  ]);
  expect(await take(program, later, { opening: 1_100 })).toEqual(['bank.overlap']);
  // The same statement again says nothing more.
  expect(await take(program, later, { opening: 1_100 })).toEqual([]);
  expect(await take(program, [paid('2026-05-12', 1)], { opening: 1_085 })).toEqual([]);
});

it('doubts movements that do not lead to the balance of the bank', async () => {
  const program = await testShop({ today: '2026-05-31' });
  await take(program, [...may, paid('2026-05-06', 12)], { opening: 1_000 });
  // The same days without the twelve euros: the bank took them back, or they were never there.
  const { remarks } = await look(program, [...may, paid('2026-05-07', 3)], { opening: 1_000 });
  expect(remarks.map(({ code }) => code)).toEqual(['bank.doubt', 'bank.overlap']);
  expect(remarks[0]?.params).toEqual({ reckoned: 107_500, closing: 106_300, on: '2026-05-07' });
});

it('asks the days after an import that was undone for nothing', async () => {
  const program = await testShop({ today: '2026-05-31' });
  const { token } = await look(program, may, { opening: 1_000 });
  const { actionId } = await program.ask('bank.take', { token });
  await program.ask('history.undo', { actionId, reason: '' });
  expect(await take(program, [paid('2026-05-20', 7)], { opening: 1_500 })).toEqual([]);
});

it('check finds what somebody did to the money of the bank', () => {
  const ctx = testContext({ today: '2026-05-12' });
  const account = { iban: 'FR7630006000011234567890189', bank: null, branch: null, number: null, ribKey: null };
  const entry = plainEntry(cents(5_000), plainDate('2026-05-11'), 1);
  const nothing = { sequence: null, reference: null, version: null, opening: null, closing: null };
  const statement = { ...nothing, format: 'camt053', line: 1, account, currency: 'EUR', entries: [entry] };
  takeStatements(ctx, { statements: [statement], fileName: 'releve', sha256: 'x' }, moneyBook([]));
  const bank = () => checkLedger(ctx).checks.find(({ name }) => name === 'bankStates');
  expect(bank()).toEqual({ name: 'bankStates', ok: true, detail: '1 movements' });
  const db: InstanceType<typeof Database> = ctx.ledger.db;
  const copy = (was: string, state: string, made: string) =>
    db.exec(`INSERT INTO bank_state (id, subject_id, state, was, made, recorded_at)
      SELECT '${was}${state}${made.length}', id, '${state}', '${was}', '${made}', '' FROM bank_movement`);
  copy('later', 'waiting', '[]');
  expect(bank()?.detail).toBe('unfollowed 1');
  copy('waiting', 'matched', '["nobody"]');
  expect(bank()?.detail).toBe('unfollowed 1, unmade 1');
  copy('matched', 'matched', '[]');
  expect(bank()?.detail).toBe('unfollowed 1, unmade 1, unpaid 1');
  db.exec('DROP TRIGGER bank_movement_no_update; UPDATE bank_movement SET amount_cents = 1');
  expect(bank()).toMatchObject({ ok: false, detail: 'unfollowed 1, unmade 1, unpaid 1, batches 1' });
});
