import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testCompany } from '#app/testContext';
import { testProgram, type TestProgram } from '#app/testProgram';
import type { Input } from '#contract/api';
import { sentenceText } from '#contract/texts';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const listOfMartin = readFileSync(join(import.meta.dirname, 'testdata', 'martin-factures-2026.cp1252.csv'));

/** First start of the shop: its ledger, its letterhead, its list of invoices, out of trial mode. */
async function martin(today: string): Promise<TestProgram> {
  const program = testProgram({ today, isDrawn: true });
  await program.ask('ledger.create', {
    folder: null,
    companyName: 'Plomberie Martin',
    country: 'FR',
    mainRelation: 'B2B',
    language: 'fr',
  });
  await program.ask('settings.saveCompany', testCompany('FR'));
  return program;
}

async function customerOf({ ask }: TestProgram, name: string): Promise<string> {
  const [found] = (await ask('customers.list', { text: name, filter: 'all', after: null, limit: 5 })).rows;
  if (found === undefined) throw new Error(`no customer ${name}`);
  return found.customerId;
}

async function documentOf({ ask }: TestProgram, number: string): Promise<string> {
  const [found] = (await ask('invoices.list', { text: number, filter: 'all', after: null, limit: 5 })).rows;
  if (found === undefined) throw new Error(`no invoice ${number}`);
  return found.documentId;
}

async function call(
  program: TestProgram,
  name: string,
  outcome: Input<'call.log'>['outcome'],
  promisedOn: string | null = null,
) {
  return program.ask('call.log', {
    customerId: await customerOf(program, name),
    outcome,
    note: '',
    promisedOn: promisedOn === null ? null : plainDate(promisedOn),
    promisedAmount: null,
    documentIds: [],
  });
}

it('plays the main job of the shop, to the cent', async () => {
  const program = await martin('2026-11-02');
  const { ask, clock, desk } = program;

  // The list goes in: 59 good lines, 7 that each say what is wrong.
  const preview = await ask('import.read', { fileName: 'martin.csv', bytes: listOfMartin.toString('base64') });
  expect(preview.counts.ready).toBe(59);
  const wrong = preview.rows.filter(({ state }) => state !== 'ready');
  expect(wrong).toHaveLength(7);
  for (const { problems } of wrong) {
    const told = problems.map((problem) => sentenceText(problem, 'fr'));
    expect(told.join(' ')).not.toMatch(/problem\./);
    expect(told).not.toHaveLength(0);
  }
  const imported = await ask('import.commit', { token: preview.token });
  expect(imported).toMatchObject({ invoices: 58, creditNotes: 1, left: 7 });
  expect(imported.lateInvoices[0]).toMatchObject({ number: 'FA-2026-0105', customerName: 'Mme Fatima EL OUALI' });
  const openAtStart = preview.counts.openTotal;

  // One customer had both reminders before this program.
  const notice = await documentOf(program, 'FA-2026-0113');
  await ask('invoice.setReminded', {
    rows: [{ documentId: notice, reached: 'reminder2', on: plainDate('2026-06-15') }],
  });
  await ask('trial.end', {});

  const firstDay = await ask('today.get', {});
  expect(firstDay.rows.find(({ kind }) => kind === 'letters')).toMatchObject({ count: 1, amount: 734_400 });
  expect(firstDay.calls).toBeGreaterThan(8);

  const promise = await call(program, 'GARCÍA', 'will_pay', '2026-11-10');
  expect(promise.next.map(({ code }) => code)).toContain('why.promised');
  await call(program, 'NGUYEN', 'not_reached');
  await call(program, 'Pharmacie', 'asks_for_time');
  await call(program, 'École', 'asks_for_time');

  // The next day: reminders for those two, one formal notice.
  clock.set('2026-11-03');
  program.tick();
  const { run } = await ask('run.get', {});
  expect(run?.letters.map(({ kind, customerName }) => `${kind} ${customerName}`)).toEqual([
    'courtesy Hôtel du Vieux Pont',
    'reminder1 Pharmacie Gaillard',
    'reminder1 École Sainte-Geneviève',
    "formalNotice Boulangerie L'Épi d'Or",
  ]);
  const { runId } = await ask('run.start', {});
  if (runId === null) throw new Error('no run');
  expect(run?.letters.flatMap(({ leftBecause }) => leftBecause ?? [])).toEqual([]);

  desk.save = '/out/lettres.pdf';
  const printed = await ask('run.print', { runId, how: 'pdf', which: 'all' });
  expect(printed).toMatchObject({ outcome: 'saved', file: '/out/lettres.pdf' });
  expect(desk.saved).toHaveLength(1);
  await ask('run.confirmPrinted', { runId, from: null });
  const posted = await ask('run.post', {
    runId,
    postedOn: plainDate('2026-11-03'),
    letters: printed.run.letters.map(({ key, channel }) => ({
      key,
      number: channel === 'registered_letter' ? '2C 295 689 0484 1' : null,
    })),
  });
  expect(posted.run.stage).toBe('closed');
  expect(posted.late).toEqual([]);

  // Sixteen days later: the promise is broken, nothing was heard of the registered letter.
  clock.advance(16);
  program.tick();
  const later = await ask('today.get', {});
  expect(later.rows.slice(0, 2).map(({ kind }) => kind)).toEqual(['brokenPromise', 'mail']);
  expect(later.rows[0]).toMatchObject({ customerName: 'Mme Inès GARCÍA' });
  const why = later.rows.slice(0, 2).map((row) => sentenceText(row.why, 'fr').replace(/[\u00a0\u202f]/g, ' '));
  expect(why).toEqual(['A promis 7 050,70 € pour le 10 novembre 2026', '1 recommandé sans nouvelles depuis 16 jours']);

  // Money: one part payment, one transfer for two invoices.
  const gaillard = await documentOf(program, 'FA-2026-0114');
  const part = await ask('payment.record', {
    customerId: await customerOf(program, 'Pharmacie'),
    amount: cents(100_000),
    paidOn: plainDate('2026-11-18'),
    means: 'transfer',
    allocations: [{ documentId: gaillard, amount: null }],
    label: '',
  });
  expect(part.result).toEqual([
    { code: 'payment.partly', params: { invoice: 'FA-2026-0114', open: 188_000, gross: 288_000 } },
  ]);
  const suggestions = await ask('payment.suggest', {
    customerId: null,
    amount: cents(76_890),
    text: 'VIR ECOLE STE GENEVIEVE FA-2026-0137 FA-2026-0149',
  });
  expect(suggestions[0]).toMatchObject({ label: 'FA-2026-0137 + FA-2026-0149', open: 76_890, isSure: true });
  await ask('payment.record', {
    customerId: await customerOf(program, 'École'),
    amount: cents(76_890),
    paidOn: plainDate('2026-11-18'),
    means: 'transfer',
    allocations: (suggestions[0]?.documentIds ?? []).map((documentId) => ({ documentId, amount: null })),
    label: '',
  });

  const before = await picture(program);
  const left = openAtStart - 100_000 - 76_890;
  expect(before.aging.totals.total).toBe(left);
  expect(before.aging.account).toEqual({ code: '411', balance: left });
  expect(before.aging.totals.credit).toBe(-6_000);
  expect(before.gaillard).toMatchObject({ open: 213_260, overdue: 213_260 });
  expect(before.board.find(({ column }) => column === 'formalNotice')).toMatchObject({ customers: 1, total: 746_000 });
  expect(before.statement.rows.at(-1)).toMatchObject({ credit: 100_000, balance: 213_260, matching: 'ac' });

  // Closed and opened again: all there.
  program.close();
  const again = testProgram({ today: '2026-11-19', folder: program.folder });
  again.start();
  expect(await picture(again)).toEqual(before);
  const check = await again.ask('ledger.check', {});
  expect(check.checks.filter(({ ok }) => !ok)).toEqual([]);
  again.close();
}, 120_000);

async function picture(program: TestProgram) {
  const { ask } = program;
  const on = plainDate('2026-11-19');
  const customerId = await customerOf(program, 'Pharmacie');
  const { columns } = await ask('board.get', { perColumn: 100, filter: '' });
  return {
    aging: await ask('report.aging', { on }),
    board: columns.map(({ column, customers, total }) => ({ column, customers, total })),
    gaillard: await ask('customer.get', { customerId }),
    timeline: await ask('customer.timeline', { customerId, kinds: [], limit: 100 }),
    statement: await ask('report.statement', { customerId, on }),
    mails: await ask('mail.list', {}),
    today: await ask('today.get', {}),
  };
}
