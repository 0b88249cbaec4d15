import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCall } from '#cli/runCall';
import { verbs } from '#cli/verbs';
import { databaseFile } from '#db/open';
import { plainDate } from '#domain/calendar/plainDate';

type Told = { readonly exit: number; readonly answer: Record<string, unknown>; readonly error: Record<string, string> };

const root = join(import.meta.dirname, '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dument-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function call(args: readonly string[], input?: unknown): Promise<Told> {
  let out = '';
  const exit = await runCall(args, {
    out: (text) => {
      out += text;
    },
    say: () => undefined,
    stdin: () => (typeof input === 'string' ? input : JSON.stringify(input)),
    today: () => plainDate('2026-05-12'),
    resources: { migrations: join(root, 'db', 'migrations'), fonts: join(root, 'assets', 'fonts') },
  });
  // One JSON document and its line end, nothing else.
  expect(out.split('\n')).toHaveLength(2);
  const answer = JSON.parse(out) as Record<string, unknown>;
  return { exit, answer, error: (answer['error'] ?? {}) as Record<string, string> };
}

const book = () => join(folder, 'book');
const demo = (...more: string[]) => call(['demo', '--ledger', book(), '--invoices', '120', ...more]);

describe('a wrong call', () => {
  it.each([
    ['an unknown verb', ['fly'], 'verb.unknown', 'fly'],
    ['an unknown option', ['due', '--ledger', 'x', '--colour', 'red'], 'option.unknown', '--colour'],
    ['an option without its value', ['due', '--ledger'], 'option.missing', '--ledger'],
    ['no ledger', ['due'], 'option.missing', '--ledger'],
    ['no client', ['statement', '--ledger', 'x'], 'option.missing', '--client'],
    ['no file', ['read'], 'field.missing', 'FILE'],
    ['one word too many', ['due', 'now', '--ledger', 'x'], 'operand.unexpected', 'now'],
    ['a day that is none', ['due', '--ledger', 'x', '--today', '2026-02-30'], 'field.invalid', '--today'],
    ['a language that is none', ['due', '--ledger', 'x', '--lang', 'de'], 'field.invalid', '--lang'],
    ['a size that is none', ['demo', '--ledger', 'x', '--invoices', 'many'], 'field.invalid', '--invoices'],
    ['an input file that is not there', ['replay', '--in', 'nowhere.json'], 'input.unreadable', 'nowhere.json'],
  ])('%s ends with 2 and names it', async (_, args, code, where) => {
    const { error, exit } = await call(args);
    expect([exit, error['code'], error['where']]).toEqual([2, code, where]);
    expect(error['message']).toContain(where);
  });

  it('says the word that it does not know', async () => {
    const kind = await call(['validate'], { kind: 'zodiac', values: [] });
    const format = await call(['read', join(root, 'package.json'), '--as', 'wordstar']);
    expect(kind.error['message']).toContain('« zodiac »');
    expect(format.error['message']).toContain('« wordstar »');
  });

  it.each([
    ['no JSON', 'scenarios: []', 'input.notJson', 'stdin'],
    ['another shape', [], 'field.invalid', 'stdin'],
    ['an unknown field', { scenarios: [], colour: 'red' }, 'field.unknown', 'colour'],
    [
      'an unknown field of what is given',
      story({ given: { colour: 1 } }),
      'field.unknown',
      'scenarios[0].given.colour',
    ],
    [
      'an unknown field of a step',
      story({ steps: [{ on: '2026-01-01', do: 'run', fast: true }] }),
      'field.unknown',
      'scenarios[0].steps[0].fast',
    ],
    [
      'an unknown verb of a step',
      story({ steps: [{ on: '2026-01-01', do: 'jump' }] }),
      'field.invalid',
      'scenarios[0].steps[0].do',
    ],
    [
      'an amount without cents',
      story({ steps: [{ on: '2026-01-01', do: 'record_payment', invoice: 'A', amount: '10' }] }),
      'field.invalid',
      'scenarios[0].steps[0].amount',
    ],
    [
      'a missing amount',
      story({ steps: [{ on: '2026-01-01', do: 'record_payment', invoice: 'A' }] }),
      'field.missing',
      'scenarios[0].steps[0].amount',
    ],
    [
      'a payment of nobody',
      story({ steps: [{ on: '2026-01-01', do: 'record_payment', amount: '1.00' }] }),
      'field.missing',
      'scenarios[0].steps[0].invoice',
    ],
    [
      'a number used twice, in the second story',
      { scenarios: [storyOf('first', ['A']), storyOf('second', ['A', 'A'])] },
      'field.invalid',
      'scenarios[1].given.documents[1]',
    ],
  ])('of replay: %s', async (_, input, code, where) => {
    const { error, exit } = await call(['replay'], input);
    expect([exit, error['code'], error['where']]).toEqual([2, code, where]);
  });

  it.each(['calc', 'validate', 'registered', 'replay'])('of %s: a list where an object is wanted', async (verb) => {
    const { error, exit } = await call([verb], []);
    expect([exit, error['where']]).toEqual([2, 'stdin']);
    expect(error['message']).toContain('stdin');
  });

  it('says why in the language asked for', async () => {
    const messages = await Promise.all(['fr', 'nl', 'en'].map((language) => call(['fly', '--lang', language])));
    expect(new Set(messages.map(({ error }) => error['message'])).size).toBe(3);
  });
});

function story(parts: object): object {
  return { scenarios: [{ id: 'x', given: {}, steps: [], ...parts }] };
}

function storyOf(id: string, numbers: readonly string[]): object {
  const documents = numbers.map((number) => ({ invoice: number, client: 'C', due: '2026-03-01', amount: '100.00' }));
  return { id, given: { documents }, steps: [{ on: '2026-03-10', do: 'compute_proposals' }] };
}

describe('a call that fails', () => {
  it('ends with 1 and leaves nothing behind', async () => {
    const { error, exit } = await call(['due', '--ledger', join(folder, 'none')]);
    expect([exit, error['code']]).toEqual([1, 'database.missing']);
    expect(error['message']).not.toMatch(/Référence|database/);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('tells a file that is no ledger, a client and a paper that are not there', async () => {
    writeFileSync(
      databaseFile(folder),
      'a letter to grandmother, which is much longer than the header of a database is',
    );
    expect((await call(['check', '--ledger', folder])).error['code']).toBe('database.notADatabase');
    await demo();
    const unknown = await call(['statement', '--ledger', book(), '--client', 'nobody']);
    expect([unknown.exit, unknown.error['code'], unknown.error['where']]).toEqual([1, 'customer.unknown', '--client']);
    const unread = await call(['read', join(folder, 'nothing.csv')]);
    expect([unread.exit, unread.error['code']]).toEqual([1, 'file.unreadable']);
    const again = await demo();
    expect([again.exit, again.error['code']]).toEqual([1, 'ledger.notEmpty']);
  });
});

describe('help', () => {
  it('lists the verbs, and tells of each its options with an example', async () => {
    const { answer, exit } = await call(['--help']);
    expect(exit).toBe(0);
    expect((answer['verbs'] as { verb: string }[]).map(({ verb }) => verb)).toEqual(Object.keys(verbs));
    for (const verb of Object.keys(verbs)) {
      const own = await call([verb, '--help']);
      expect([own.exit, own.answer['verb'], String(own.answer['example']).includes(verb)]).toEqual([0, verb, true]);
      const names = (own.answer['options'] as string[]).map((option) => option.split(' ')[0]);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

describe('a ledger', () => {
  it('is the same for the same seed, sound, and read by every verb', async () => {
    const first = await demo('--seed', '5');
    const second = await call(['demo', '--ledger', join(folder, 'other'), '--invoices', '120', '--seed', '5']);
    expect(second.answer).toEqual(first.answer);
    const agings = await Promise.all(['book', 'other'].map((name) => call(['aging', '--ledger', join(folder, name)])));
    expect(agings[0]?.answer).toEqual(agings[1]?.answer);

    const check = await call(['check', '--ledger', book()]);
    expect([check.exit, check.answer['ok']]).toEqual([0, true]);
    const due = await call(['due', '--ledger', book()]);
    expect(due.answer['count']).toBeGreaterThan(0);
    const board = await call(['board', '--ledger', book()]);
    const columns = board.answer['columns'] as { total: string }[];
    const open = columns.reduce((sum, { total }) => sum + Math.round(Number(total) * 100), 0);
    const aged = agings[0]?.answer as Record<string, string>;
    expect(open).toBe(Math.round((Number(aged['total']) - Number(aged['credits'])) * 100));
  });

  it('tells a client all that happened, and is searched by name', async () => {
    await demo();
    const { answer } = await call(['statement', '--ledger', book(), '--client', '000001']);
    const movements = answer['movements'] as { balance: string }[];
    expect(movements.at(-1)?.balance).toBe(answer['balance']);
    const { name } = answer['client'] as { name: string };
    const found = await call(['search', name.slice(0, 6), '--ledger', book()]);
    expect(JSON.stringify(found.answer)).toContain('000001');
  });

  it('is backed up and restored; a dry run only tells', async () => {
    await demo();
    const file = join(folder, 'book.backup');
    const backup = await call(['backup', '--ledger', book(), '--out', file]);
    expect(backup.exit).toBe(0);
    const target = join(folder, 'restored');
    const dry = await call(['restore', '--ledger', target, '--from', file, '--dry-run']);
    expect([dry.answer['restored'], dry.answer['before'], existsSync(target)]).toEqual([false, null, false]);
    const done = await call(['restore', '--ledger', target, '--from', file]);
    expect(done.answer['restored']).toBe(true);
    expect((await call(['check', '--ledger', target])).answer['ok']).toBe(true);
    const taken = await call(['backup', '--ledger', book(), '--out', file]);
    expect([taken.exit, taken.error['code']]).toEqual([1, 'backup.targetExists']);
  });

  it('that somebody meddled with is found out', async () => {
    await demo();
    const db = new Database(databaseFile(book()));
    db.exec(`DROP TRIGGER posting_no_update; UPDATE posting SET amount_cents = amount_cents + 1 WHERE id = 1;
      UPDATE customer_state SET open_cents = open_cents + 1 WHERE customer_id = (SELECT min(customer_id) FROM customer_state);`);
    db.close();
    const { answer, exit } = await call(['check', '--ledger', book()]);
    const failed = (answer['checks'] as { name: string; ok: boolean }[])
      .filter(({ ok }) => !ok)
      .map(({ name }) => name);
    expect(exit).toBe(1);
    expect(failed).toEqual(expect.arrayContaining(['debitsEqualCredits', 'entryChain', 'projectionsEqualRebuild']));
  });

  it('takes a list of invoices once', async () => {
    const file = join(folder, 'factures.csv');
    writeFileSync(
      file,
      'Numéro;Date;Échéance;Client;Montant TTC\nF-1;02/03/2026;01/04/2026;Martin;120,00\nF-2;31/02/2026;01/04/2026;Dupont;60,00\n',
    );
    const dry = await call(['import', file, '--ledger', book(), '--dry-run']);
    expect(dry.answer['created']).toEqual({ customers: 1, invoices: 1, payments: 0 });
    const once = await call(['import', file, '--ledger', book()]);
    expect([once.answer['created'], once.answer['duplicates']]).toEqual([dry.answer['created'], 0]);
    const twice = await call(['import', file, '--ledger', book()]);
    expect([twice.answer['created'], twice.answer['duplicates']]).toEqual([
      { customers: 0, invoices: 0, payments: 0 },
      1,
    ]);
    expect((twice.answer['problems'] as { line: number }[]).map(({ line }) => line)).toContain(3);
    expect((await call(['aging', '--ledger', book()])).answer).toMatchObject({ '31_60': '120.00', total: '120.00' });
  });

  it('gives the letters due today as PDF, the same bytes each time', async () => {
    await demo('--seed', '2');
    const out = join(folder, 'letters');
    const told = await call(['letters', '--ledger', book(), '--out', out, '--today', '2026-05-20']);
    const drawn = told.answer['letters'] as { file: string; sha256: string }[];
    expect(drawn.length).toBeGreaterThan(0);
    expect(readdirSync(out).sort()).toEqual(drawn.map(({ file }) => file).sort());
    const again = await call(['letters', '--ledger', book(), '--out', out, '--today', '2026-05-20']);
    expect(again.answer).toEqual(told.answer);
    const other = await call(['letters', '--ledger', book(), '--out', out, '--only', 'bogus']);
    expect([other.exit, other.error['where']]).toEqual([2, '--only']);
    expect(other.error['message']).toMatch(/« --only ».+reminder/);
  });
});
