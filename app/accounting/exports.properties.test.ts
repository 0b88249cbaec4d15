import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportWords } from '#contract/texts/exportWords';
import type { ExportKind } from '#app/accounting/exportRequest';
import { exportLists } from '#contract/schemas/exportSchemas';
import { exportTable } from '#app/accounting/exportTable';
import { anyDeeds, livedBook, type Deed } from '#app/accounting/testBook';
import { fecExport } from '#app/accounting/fecExport';
import { closingsOf } from '#app/closings';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { lostVatReport } from '#app/lostDebt/lostVatReport';
import { agedBalance } from '#app/reports/agedBalance';
import { addDays, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { csvText } from '#domain/exports/csvTable';
import { unneutralised } from '#domain/exports/neutralise';
import { tableSums } from '#domain/exports/tableSums';
import type { ExportTable, TableCell, TableRow } from '#domain/exports/table';
import { checkFec } from '#domain/fec/checkFec';
import { readFecLine } from '#domain/fec/writeFec';
import { agingBuckets } from '#domain/ledger/aging';
import { accountRoles, type AccountRole } from '#domain/ledger/entry';
import { textLines } from '#workers/read/textLines';

const today = plainDate('2026-11-20');
const runs = Number(process.env['RUNS'] ?? 10);
const longTime = 120_000 + runs * 5_000;

async function tableOf(
  ctx: Context,
  what: ExportKind,
  to: PlainDate,
  from: PlainDate | null = null,
  customerId: string | null = null,
): Promise<ExportTable> {
  const made = await exportTable(ctx, { what, from, to, customerId, language: 'fr' }, () => 0);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const columnAt = ({ columns }: ExportTable, label: string) => columns.findIndex((column) => column.label === label);
const totalOf = (table: ExportTable, label: string) => Number(table.total?.[columnAt(table, label)] ?? Number.NaN);
const sumOf = (table: ExportTable, label: string) =>
  table.rows.reduce((sum, row) => sum + Number(row[columnAt(table, label)] ?? 0), 0);

const inCents = (text: string | undefined) => Number((text ?? '').replace(',', ''));

const roles: readonly AccountRole[] = accountRoles;

/** Aged balance, statement and customers' ledger, of the whole past or of a period. */
async function expectCustomersToAgree(ctx: Context, on: PlainDate): Promise<void> {
  const balance = ctx.ledger.journal.accountSum('customers', on);
  expect(agedBalance(ctx.ledger, on).total.total).toBe(balance);
  const aging = await tableOf(ctx, 'aging', on);
  expect(totalOf(aging, 'Total')).toBe(balance);
  const { disputed, promised } = agedBalance(ctx.ledger, on).total;
  expect([totalOf(aging, 'Dont en litige'), totalOf(aging, 'Dont promis')]).toEqual([disputed, promised]);
  expect(totalOf(await tableOf(ctx, 'statement', on), 'Reste dû TTC')).toBe(balance);
  for (const from of [null, addDays(on, -90)]) {
    const ledger = await tableOf(ctx, 'customer_ledger', on, from);
    expect(totalOf(ledger, 'Solde')).toBe(balance);
    expect(sumOf(ledger, 'Débit') - sumOf(ledger, 'Crédit')).toBe(balance);
  }
}

/** Customer by customer: the aged balance, what he owes and his ledger say the same, as his own file reckoned alone. */
async function expectEachCustomerToAgree(ctx: Context, on: PlainDate): Promise<void> {
  const [aging, statement, ledger] = [
    await tableOf(ctx, 'aging', on),
    await tableOf(ctx, 'statement', on),
    await tableOf(ctx, 'customer_ledger', on),
  ];
  const byNumber = (table: ExportTable, label: string, isBalance = false) => {
    const at = columnAt(table, label);
    const sums = new Map<unknown, number>();
    for (const row of table.rows) {
      sums.set(row[0], Number(row[at] ?? 0) + (isBalance ? 0 : (sums.get(row[0]) ?? 0)));
    }
    return new Map([...sums].filter(([, sum]) => sum !== 0));
  };
  const own = agedBalance(ctx.ledger, on).customers;
  const expected = new Map(
    own.map(({ aging: { total }, number }) => [number, total]).filter(([, sum]) => sum !== 0) as [string, number][],
  );
  expect(byNumber(statement, 'Reste dû TTC')).toEqual(expected);
  expect(Object.fromEntries(byNumber(aging, 'Total'))).toEqual(Object.fromEntries(expected));
  expect(byNumber(ledger, 'Solde', true)).toEqual(expected);
  const at = aging.columns.findIndex(({ label }) => label === 'Pas échu');
  for (const { aging: ages, number } of own) {
    const row = aging.rows.find((one) => one[0] === number);
    const { credits, disputed, promised, total } = ages;
    const shown = [...agingBuckets.map((bucket) => ages[bucket]), credits, total, disputed, promised];
    if (shown.some((amount) => amount !== 0)) expect(row?.slice(at), number).toEqual(shown);
  }
  // A capital letter stands on movements that cancel out, a small one on others.
  const letter = columnAt(ledger, 'Lettrage');
  const groups = new Map<string, number>();
  for (const row of ledger.rows) {
    const [debit, credit] = [row[columnAt(ledger, 'Débit')], row[columnAt(ledger, 'Crédit')]].map((cell) =>
      Number(cell ?? 0),
    );
    const key = `${String(row[0])} ${String(row[letter] ?? '')}`;
    groups.set(key, (groups.get(key) ?? 0) + (debit ?? 0) - (credit ?? 0));
  }
  for (const [key, sum] of groups) {
    if (/ [A-Z]+$/.test(key)) expect(sum, key).toBe(0);
    if (/ [a-z]+$/.test(key)) expect(sum, key).not.toBe(0);
  }
}

/** What is asked of one customer is his part of the whole list: all parts together are the list, and so are their totals. */
async function expectPartsToMakeTheWhole(ctx: Context, on: PlainDate): Promise<void> {
  const ids = ctx.ledger.customers.ids();
  for (const what of exportLists.filter((one) => one !== 'statement')) {
    const whole = await tableOf(ctx, what, on);
    const parts: ExportTable[] = [];
    for (const id of ids) parts.push(await tableOf(ctx, what, on, null, id));
    const told = (rows: readonly TableRow[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(told(parts.flatMap(({ rows }) => rows)), what).toEqual(told(whole.rows));
    whole.columns.forEach(({ kind, label }, index) => {
      if (kind !== 'amount' || typeof whole.total?.[index] !== 'number') return;
      const sum = parts.reduce((all, { total }) => all + Number(total?.[index] ?? 0), 0);
      expect(sum, `${what} ${label}`).toBe(whole.total[index]);
    });
  }
  for (const id of ids.slice(0, 5)) {
    const journal = await tableOf(ctx, 'journal', on, addDays(on, -60), id);
    expect(totalOf(journal, 'Débit')).toBe(totalOf(journal, 'Crédit'));
    const statement = await tableOf(ctx, 'statement', on, null, id);
    const aging = await tableOf(ctx, 'aging', on, null, id);
    expect(totalOf(statement, 'Solde')).toBe(totalOf(aging, 'Total'));
  }
}

/** What paper carries from page to page ends at the total, in every list. */
async function expectCarriedSumsToEndAtTotal(ctx: Context, on: PlainDate): Promise<void> {
  for (const what of exportLists) {
    const table = await tableOf(ctx, what, on, addDays(on, -90));
    const sums = tableSums(table);
    for (const row of table.rows) sums.add(row);
    const money = table.columns.map(({ kind }, index) => (kind === 'amount' ? (table.total?.[index] ?? null) : null));
    expect(sums.row(), what).toEqual(money);
  }
}

/** What was added to a closed period is what changed of its balance since it was closed. @returns how many entries */
async function expectBackDatedToAgree(ctx: Context): Promise<number> {
  const [closing] = closingsOf(ctx);
  if (closing === undefined) return 0;
  const then = reading<{ sum: number | null }, [number, string]>(
    ctx,
    `SELECT sum(posting.amount_cents) AS sum FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq
     WHERE posting.account = 'customers' AND entry.seq <= ? AND entry.effective_on <= ?`,
  ).get(closing.lastEntry, closing.to)?.sum;
  const list = await tableOf(ctx, 'back_dated', closing.to);
  expect(totalOf(list, 'Montant TTC')).toBe(ctx.ledger.journal.accountSum('customers', closing.to) - (then ?? 0));
  return list.rows.length;
}

/** Every account of the journal, not only its two sides. */
async function expectJournalToAgree(ctx: Context, on: PlainDate): Promise<void> {
  const journal = await tableOf(ctx, 'journal', on);
  expect(totalOf(journal, 'Débit')).toBe(totalOf(journal, 'Crédit'));
  expect(sumOf(journal, 'Débit')).toBe(totalOf(journal, 'Débit'));
  const [account, debit, credit] = ['Compte', 'Débit', 'Crédit'].map((label) => columnAt(journal, label));
  const sums = new Map<string, number>();
  for (const row of journal.rows) {
    const code = String(row[account ?? -1]);
    sums.set(code, (sums.get(code) ?? 0) + Number(row[debit ?? -1] ?? 0) - Number(row[credit ?? -1] ?? 0));
  }
  const expected = new Map<string, number>();
  for (const { code, role } of ctx.ledger.accounts.all().filter((one) => roles.includes(one.role))) {
    expected.set(code, (expected.get(code) ?? 0) + ctx.ledger.journal.accountSum(role, on));
  }
  for (const [code, sum] of expected) expect(sums.get(code) ?? 0, code).toBe(sum);
}

/** What is unpaid with its VAT, and what an accountant looks at of it. */
async function expectOpenListsToAgree(ctx: Context, on: PlainDate): Promise<void> {
  const statement = await tableOf(ctx, 'statement', on);
  const open = new Map<string, number>();
  for (const row of statement.rows) {
    // Money given back before the day it came leaves a payment above zero for a while: VAT is in invoices only.
    if (row[columnAt(statement, 'Libellé')] !== exportWords.fr.kinds.invoice) continue;
    const number = String(row[columnAt(statement, 'Pièce')]);
    open.set(number, (open.get(number) ?? 0) + Math.max(0, Number(row.at(-1))));
  }
  const vat = await tableOf(ctx, 'vat_unpaid', on);
  expect(totalOf(vat, 'Reste dû HT') + totalOf(vat, 'TVA du reste dû')).toBe(totalOf(vat, 'Reste dû TTC'));
  expect(totalOf(vat, 'Reste dû TTC')).toBe([...open.values()].reduce((sum, amount) => sum + amount, 0));
  expect(sumOf(vat, 'Reste dû TTC')).toBe(totalOf(vat, 'Reste dû TTC'));
  expect(totalOf(vat, 'TVA récupérée')).toBe(lostVatReport(ctx, { on }).account.booked);

  const doubtful = await tableOf(ctx, 'doubtful', on);
  expect(totalOf(doubtful, 'Reste dû HT') + totalOf(doubtful, 'TVA du reste dû')).toBe(
    totalOf(doubtful, 'Reste dû TTC'),
  );
  expect(sumOf(doubtful, 'Reste dû TTC')).toBe(totalOf(doubtful, 'Reste dû TTC'));
  const owed = new Map<string, number>();
  for (const row of doubtful.rows) {
    const number = String(row[columnAt(doubtful, 'Facture')]);
    owed.set(number, (owed.get(number) ?? 0) + Number(row[columnAt(doubtful, 'Reste dû TTC')]));
  }
  for (const [number, amount] of owed) expect(amount, number).toBeLessThanOrEqual(open.get(number) ?? 0);
}

/** What was claimed beside the price: its payments are the income of the books. */
async function expectClaimsToAgree(ctx: Context, on: PlainDate): Promise<number> {
  const claims = await tableOf(ctx, 'claims', on);
  for (const label of ['Réclamé', 'Abandonné', 'Réglé', 'Reste']) {
    expect(totalOf(claims, label), label).toBe(sumOf(claims, label));
  }
  const { accountSum } = ctx.ledger.journal;
  const income = accountSum('interestIncome', on) + accountSum('indemnityIncome', on);
  expect(totalOf(claims, 'Réglé')).toBe(income === 0 ? 0 : -income);
  expect(totalOf(claims, 'Réclamé') - totalOf(claims, 'Abandonné') - totalOf(claims, 'Réglé')).toBe(
    totalOf(claims, 'Reste'),
  );
  return claims.rows.length;
}

/**
 * Money before any invoice; VAT that comes back, undone and done again; a month is closed, and the bank brings a payment
 * of it.
 */
const lateMoney: readonly Deed[] = [
  { what: 'deposit', pick: 4, back: 30, part: 40 },
  { what: 'takeVatBack', pick: 11, back: 0, part: 60 },
  { what: 'undoLast', pick: 0, back: 0, part: 0 },
  { what: 'undoLast', pick: 0, back: 0, part: 0 },
  { what: 'close', pick: 0, back: 20, part: 0 },
  { what: 'backDate', pick: 3, back: 45, part: 60 },
];

describe('the lists for the accountant', () => {
  it(
    'agree to the cent with the ledger and with each other, on any day',
    async () => {
      const seeds = fc.integer({ min: 1, max: 1_000_000 });
      const back = fc.oneof(fc.integer({ min: -70, max: 70 }), fc.integer({ min: 0, max: 500 }));
      let [claims, backDated, vatBack] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(seeds, anyDeeds, back, async (seed, done, days) => {
          const ctx = livedBook(today, seed, [...done, ...lateMoney]);
          const on = addDays(today, -days);
          // Caught up, as a demonstration is, a past day is reckoned backwards from today; else from its beginning.
          if (seed % 2 === 0) ctx.ledger.settings.clear('lastRunOn');
          await expectCustomersToAgree(ctx, on);
          await expectEachCustomerToAgree(ctx, on);
          if (seed % 3 === 0) await expectPartsToMakeTheWhole(ctx, on);
          await expectCarriedSumsToEndAtTotal(ctx, on);
          backDated += await expectBackDatedToAgree(ctx);
          await expectJournalToAgree(ctx, on);
          await expectOpenListsToAgree(ctx, on);
          vatBack += lostVatReport(ctx, { on: today }).account.booked;
          claims += await expectClaimsToAgree(ctx, on);
        }),
        { numRuns: runs, endOnFailure: true },
      );
      // Chance made claims, losses and closed periods, or nothing of them was tested.
      expect(claims).toBeGreaterThan(0);
      expect(backDated).toBeGreaterThan(0);
      expect(vatBack).toBeGreaterThan(0);
    },
    longTime,
  );

  it(
    'give a FEC that our checker passes, whose customers account is that of the ledger',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 1_000_000 }),
          fc.constantFrom('2025', '2026'),
          anyDeeds,
          async (seed, year, done) => {
            const ctx = livedBook(today, seed, done);
            const [from, to] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)];
            const made = await fecExport(ctx, { from, to }, () => 0);
            if (!made.ok) throw new Error(made.error.code);
            const { bytes, name, rows } = made.value;
            expect(name).toBe(`732829320FEC${year}1231.txt`);
            expect(checkFec(name, textLines(bytes))).toEqual({
              ok: true,
              errors: [],
              problems: [],
              remarks: [],
              lines: rows,
            });

            const lines = [...textLines(bytes)].slice(1).map(readFecLine);
            const customers = lines.filter(({ CompteNum }) => CompteNum === '411');
            const balance = customers.reduce((sum, { Credit, Debit }) => sum + inCents(Debit) - inCents(Credit), 0);
            expect(balance).toBe(ctx.ledger.journal.accountSum('customers', to));
            // Numbers of a journal follow each other without a gap.
            for (const journal of new Set(lines.map(({ JournalCode }) => JournalCode))) {
              const numbers = [
                ...new Set(
                  lines.filter((line) => line.JournalCode === journal).map((line) => Number(line.EcritureNum)),
                ),
              ];
              expect(numbers).toEqual(numbers.map((_, index) => index + 1));
            }
            // A capital letter stands on lines that cancel out.
            const groups = new Map<string, number>();
            for (const { CompAuxNum, Credit, Debit, EcritureLet } of customers) {
              if (EcritureLet === '' || EcritureLet !== EcritureLet.toUpperCase()) continue;
              const key = `${CompAuxNum} ${EcritureLet}`;
              groups.set(key, (groups.get(key) ?? 0) + inCents(Debit) - inCents(Credit));
            }
            expect([...groups].filter(([, sum]) => sum !== 0)).toEqual([]);
          },
        ),
        { numRuns: Math.ceil(runs / 2), endOnFailure: true },
      );
    },
    longTime,
  );

  it('are read back as they were written', async () => {
    const ctx = livedBook(today, 7, fc.sample(anyDeeds, { seed: 7, numRuns: 1 })[0] ?? []);
    for (const what of exportLists) {
      const table = await tableOf(ctx, what, today);
      const [head, ...rows] = Papa.parse<string[]>(csvText(table).slice(1), {
        delimiter: ';',
        skipEmptyLines: true,
      }).data;
      expect(head).toEqual(table.columns.map(({ label }) => label));
      const all = table.total === null ? table.rows : [...table.rows, table.total];
      expect(rows.map((row) => row.map((cell, index) => readBack(cell, table, index)))).toEqual(
        all.map((row) => table.columns.map((_, index) => (row[index] === '' ? null : (row[index] ?? null)))),
      );
    }
  });
});

function readBack(cell: string, { columns }: ExportTable, index: number): TableCell {
  if (cell === '') return null;
  switch (columns[index]?.kind) {
    case 'amount':
      return Number(cell.replace(',', ''));
    case 'date':
      return `${cell.slice(6)}-${cell.slice(3, 5)}-${cell.slice(0, 2)}`;
    case 'rate':
      return Math.round(Number(cell.replace(',', '.')) * 1_000);
    case 'count':
      return Number(cell);
    case 'text':
    case undefined:
      return unneutralised(cell);
  }
}
