import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '#app/act';
import { checkLedger } from '#app/checkLedger';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { createCreditNote } from '#app/commands/createCreditNote';
import { createLedger } from '#app/commands/createLedger';
import { logCall } from '#app/commands/logCall';
import { markStepDone } from '#app/commands/markStepDone';
import { closeDispute, openDispute } from '#app/commands/openDispute';
import { recordPayment } from '#app/commands/recordPayment';
import { startPause } from '#app/commands/startPause';
import { undoAction } from '#app/commands/undoAction';
import { writeOff } from '#app/commands/writeOff';
import type { Context } from '#app/context';
import { loadCustomerFile, standingOf } from '#app/customerFile';
import { catchUp } from '#app/schedule/catchUp';
import { lastRunOn } from '#app/settings';
import { fixedClock, testCompany, testMigrations, type FixedClock } from '#app/testContext';
import { seededRandom, type Random } from '#db/demo/random';
import { folderFiles } from '#db/files';
import { sha256, uuidv7 } from '#db/identity';
import { databaseFile, openLedger } from '#db/open';
import { present } from '#domain/assert';
import { addDays, daysBetween, plainDate } from '#domain/calendar/plainDate';
import { whatIsDue } from '#domain/followup/due';
import { callOutcomes } from '#domain/followup/event';
import { standingFacts } from '#domain/followup/state';
import { cents } from '#domain/money/cents';
import { ok } from '#domain/result';

const seed = Number(process.env['SEED'] ?? 20_260_302);
const start = '2026-01-05';
const end = plainDate('2028-02-05');

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dument-simulation-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A shop whose computer sleeps, is killed, and whose clock is not always right. */
class Shop {
  readonly clock: FixedClock = fixedClock(start);
  readonly random: Random;
  ctx: Context;
  folder: string;
  kills = 0;
  invoices = 0;
  readonly customers: string[] = [];
  readonly undoable: string[] = [];

  readonly name: string;

  constructor(name: string, random: Random) {
    this.name = name;
    this.random = random;
    this.folder = join(root, `${name}-0`);
    this.ctx = this.open(true);
    const created = createLedger(this.ctx, { company: testCompany('FR') });
    expect(created.ok).toBe(true);
  }

  open(create = false): Context {
    const ledger = openLedger(this.folder, { migrations: testMigrations, create });
    const { clock } = this;
    return {
      ledger,
      clock,
      newId: () => uuidv7(),
      hash: sha256,
      log: () => undefined,
      files: folderFiles(this.folder),
    };
  }

  /** The plug is pulled: what was committed is in the database and its log, nothing was tidied up. */
  kill(): void {
    const next = join(root, `${this.name}-${this.kills + 1}`);
    openLedger(next, { migrations: testMigrations, create: true }).close();
    for (const suffix of ['', '-wal']) {
      const file = `${databaseFile(this.folder)}${suffix}`;
      if (existsSync(file)) copyFileSync(file, `${databaseFile(next)}${suffix}`);
    }
    this.ctx.ledger.close();
    this.folder = next;
    this.kills += 1;
    this.ctx = this.open();
  }

  file(customerId: string) {
    return present(loadCustomerFile(this.ctx.ledger, customerId, this.clock.today()), customerId);
  }

  openItems(customerId: string): readonly string[] {
    return this.file(customerId)
      .facts.items.filter(({ openCents }) => openCents > 0)
      .map(({ itemId }) => itemId);
  }
}

type Deed = (shop: Shop, customerId: string) => { readonly ok: boolean; readonly value?: unknown };

const deeds: Readonly<Record<string, Deed>> = {
  invoice: (shop, customerId) => {
    shop.invoices += 1;
    const today = shop.clock.today();
    const amount = shop.random.whole(500, 90_000);
    const first = cents(Math.ceil(amount / 3));
    const dueOn = addDays(today, shop.random.whole(0, 45));
    const parts = shop.random.chance(20)
      ? [
          { dueOn, amount: first },
          { dueOn: addDays(dueOn, 30), amount: cents(amount - first) },
        ]
      : [{ dueOn, amount: cents(amount) }];
    const number = `F-${shop.invoices}`;
    return createInvoice(shop.ctx, { customerId, number, issuedOn: today, amount: cents(amount), instalments: parts });
  },
  pay: (shop, customerId) => {
    const on = addDays(shop.clock.today(), shop.random.pick([-3, 0, 0, 0, 2]));
    const allocate = shop.random.chance(85) ? ({ to: 'oldest' } as const) : ({ to: 'nothing' } as const);
    return recordPayment(shop.ctx, { customerId, amount: cents(shop.random.whole(100, 120_000)), on, allocate });
  },
  credit: (shop, customerId) =>
    createCreditNote(shop.ctx, {
      customerId,
      issuedOn: shop.clock.today(),
      amount: cents(shop.random.whole(100, 5_000)),
    }),
  takeSteps: (shop, customerId) => {
    const { proposals } = whatIsDue(shop.file(customerId).facts, shop.clock.today());
    if (proposals.length === 0) return ok({});
    return markStepDone(shop.ctx, { customerId, itemIds: proposals.map(({ itemId }) => itemId) });
  },
  call: (shop, customerId) => {
    const outcome = shop.random.pick(callOutcomes);
    const promisedOn = addDays(shop.clock.today(), shop.random.whole(0, 12));
    return logCall(shop.ctx, { customerId, outcome, promisedOn });
  },
  dispute: (shop, customerId) => openDispute(shop.ctx, { customerId, itemIds: shop.openItems(customerId).slice(0, 1) }),
  settle: (shop, customerId) => {
    const open = shop.file(customerId).facts.followUp.disputes.find(({ closedOn }) => closedOn === null);
    return open === undefined ? ok({}) : closeDispute(shop.ctx, { customerId, disputeId: open.disputeId });
  },
  pause: (shop, customerId) =>
    startPause(shop.ctx, { customerId, itemIds: [], untilOn: addDays(shop.clock.today(), shop.random.whole(1, 20)) }),
  giveUp: (shop, customerId) => writeOff(shop.ctx, { customerId, amount: cents(shop.random.whole(1, 200)) }),
  undo: (shop) => {
    const actionId = shop.undoable.pop();
    return actionId === undefined ? ok({}) : undoAction(shop.ctx, { actionId });
  },
};

const habits = [
  'invoice',
  'invoice',
  'invoice',
  'pay',
  'pay',
  'takeSteps',
  'takeSteps',
  'takeSteps',
  'call',
  'call',
  'credit',
  'dispute',
  'settle',
  'pause',
  'giveUp',
  'undo',
  'undo',
];

function act(shop: Shop): void {
  const name = shop.random.pick(habits);
  const done = deeds[name]?.(shop, shop.random.pick(shop.customers));
  if (done?.ok !== true) return;
  const { value } = done;
  const actionId = typeof value === 'object' && value !== null && 'actionId' in value ? value.actionId : null;
  if (typeof actionId === 'string') shop.undoable.push(actionId);
}

/** What must hold at any moment, whatever happened. */
function expectSound(shop: Shop, when: string): void {
  for (const customerId of shop.customers) {
    const file = shop.file(customerId);
    for (const item of file.items) {
      const { remaining } = standingOf(file, item.id);
      const [least, most] = item.amount > 0 ? [0, item.amount] : [item.amount, 0];
      expect(remaining, `${when}: remaining of ${item.id}`).toBeGreaterThanOrEqual(least);
      expect(remaining, `${when}: remaining of ${item.id}`).toBeLessThanOrEqual(most);
    }
    expectStepsInOrder(file.events, when);
  }
}

/** No step is skipped over and taken later, and none is taken twice. */
function expectStepsInOrder(events: Parameters<typeof standingFacts>[0], when: string): void {
  const levels = new Map<string, number>();
  for (const { body } of standingFacts(events)) {
    if (body.kind !== 'stepDone' && body.kind !== 'stepIgnored') continue;
    expect(body.level, `${when}: step of ${body.itemId}`).toBeGreaterThan(levels.get(body.itemId) ?? -1);
    levels.set(body.itemId, body.level);
  }
}

function expectWhole(shop: Shop, when: string): void {
  const { checks } = checkLedger(shop.ctx);
  expect(
    checks.filter(({ ok: isFine }) => !isFine),
    when,
  ).toEqual([]);
}

describe('two years of a shop', () => {
  it(`stays sound whatever happens (SEED=${seed})`, () => {
    const shop = new Shop('long', seededRandom(seed));
    const { clock, random } = shop;
    for (const name of ['Martin', 'Dupont', 'Les Halles', 'Noël', 'Robin', 'Perrin']) {
      const relation = random.pick(['B2B', 'B2C'] as const);
      const created = createCustomer(shop.ctx, { name, relation });
      if (created.ok) shop.customers.push(created.value.customerId);
    }

    for (let day = 0; clock.today() < end; day += 1) {
      const when = `SEED=${seed} day ${day} ${clock.today()}`;
      const before = lastRunOn(shop.ctx.ledger);
      const gap = before === null ? 0 : daysBetween(before, clock.today());
      expect(catchUp(shop.ctx), when).toBe(gap > 31 ? 'clockJumped' : 'done');
      if (gap > 31) catchUp(shop.ctx, { isConfirmed: true });

      const events = () => shop.ctx.ledger.events.nextSeq();
      const known = events();
      catchUp(shop.ctx);
      expect(events(), `${when}: a second catch-up adds nothing`).toBe(known);

      for (let deed = random.whole(0, 3); deed > 0; deed -= 1) act(shop);
      if (random.chance(4)) shop.kill();
      if (random.chance(3)) clockGoesBack(shop, when);
      expectSound(shop, when);
      if (day % 40 === 0) expectWhole(shop, when);
      clock.advance(random.chance(5) ? random.whole(2, 60) : 1);
    }
    catchUp(shop.ctx, { isConfirmed: true });
    expectWhole(shop, `SEED=${seed} at the end`);
    expect(shop.kills).toBeGreaterThan(5);
    expect(shop.invoices).toBeGreaterThan(50);
    shop.ctx.ledger.close();
  }, 120_000);

  it('leaves nothing behind when a command fails in the middle', () => {
    const shop = new Shop('broken', seededRandom(seed));
    const created = createCustomer(shop.ctx, { name: 'Martin', relation: 'B2B' });
    const customerId = created.ok ? created.value.customerId : '';
    const entries = () => shop.ctx.ledger.journal.page(0, 10).length;
    const broken = () =>
      transact(shop.ctx, (unit) => {
        unit.record(customerId, { kind: 'pauseEnded', pauseId: 'p' });
        throw new Error('the plug is pulled');
      });
    expect(broken).toThrow('the plug is pulled');
    expect([entries(), shop.ctx.ledger.events.nextSeq()]).toEqual([0, 1]);
    expectWhole(shop, 'after a failure');
    shop.ctx.ledger.close();
  });
});

function clockGoesBack(shop: Shop, when: string): void {
  const { clock, ctx } = shop;
  const today = clock.today();
  const last = lastRunOn(ctx.ledger);
  const known = ctx.ledger.events.nextSeq();
  clock.set(addDays(plainDate(today), -9));
  expect(catchUp(ctx), when).toBe('clockMovedBack');
  expect([lastRunOn(ctx.ledger), ctx.ledger.events.nextSeq()], when).toEqual([last, known]);
  clock.set(today);
}
