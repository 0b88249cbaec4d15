import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { countries, relations } from '#domain/country';
import { cents, zeroCents } from '#domain/money/cents';
import { creditorFee } from '#domain/routes/creditorFee';
import type { Route, RouteFacts, RouteId, RouteSum } from '#domain/routes/route';
import { costRange, totalOf } from '#domain/routes/routeParts';
import { routesFor } from '#domain/routes/routesFor';

const sum = (principal: number, interest = 0, beside = 0): RouteSum => ({
  principal: cents(principal),
  interest: cents(interest),
  beside: cents(beside),
});
type Changes = Partial<RouteFacts> & { readonly of?: RouteSum };

function factsOf({ of = sum(1_000_00), ...changes }: Changes): RouteFacts {
  return {
    ...{ country: 'FR', relation: 'B2C', today: plainDate('2026-11-22'), all: of, undisputed: of },
    ...{ isInterestComplete: true, isInsolvent: false, isAbroad: false, firstReminderOn: null, noticeOn: null },
    ...{ attempt: null, lastDays: [{ number: 'F-1', lastDay: plainDate('2028-01-10') }] },
    ...changes,
  };
}

function routeOf(changes: Changes, id: RouteId): Route {
  const route = routesFor(factsOf(changes)).find((one) => one.id === id);
  if (route === undefined) throw new Error(`no ${id}`);
  return route;
}
const openIds = (changes: Changes) =>
  routesFor(factsOf(changes))
    .filter(({ refusal }) => refusal === null)
    .map(({ id }) => id);

describe('the ceilings, to the cent', () => {
  it.each([
    // Price and interest together; the indemnity of 40 EUR is neither.
    ['FR', 'B2C', 'smallClaims', sum(5_000_00), null],
    ['FR', 'B2C', 'smallClaims', sum(5_000_01), 5_000_01],
    ['FR', 'B2B', 'smallClaims', sum(4_900_00, 100_00, 40_00), null],
    ['FR', 'B2B', 'smallClaims', sum(4_900_00, 100_01, 40_00), 5_000_01],
    ['FR', 'B2B', 'paymentOrder', sum(900_000_00), null],
    ['BE', 'B2C', 'paymentOrder', sum(1_860_00, 30_00, 65_00), null],
    ['BE', 'B2C', 'paymentOrder', sum(1_860_01), 1_860_01],
    ['BE', 'B2B', 'paymentOrder', sum(1_860_01), null],
    ['BE', 'B2B', 'uncontested', sum(900_000_00), null],
  ] as const)('%s %s %s', (country, relation, id, of, amount) => {
    const { refusal } = routeOf({ country, relation, of }, id);
    if (amount === null) expect(refusal).toBeNull();
    else expect(refusal).toMatchObject({ code: 'overCeiling', amount });
  });

  it('a French civil court asks for an attempt to agree up to 5 000.00, never for an order, nor between traders', () => {
    const steps = (changes: Changes, id: RouteId) => routeOf(changes, id).before.map(({ what }) => what);
    expect(steps({ of: sum(5_000_00, 900_00) }, 'court')).toEqual(['formalNotice', 'amicableAttempt']);
    expect(steps({ of: sum(5_000_01) }, 'court')).toEqual(['formalNotice']);
    expect(steps({ of: sum(5_000_00) }, 'paymentOrder')).toEqual(['formalNotice']);
    expect(steps({ relation: 'B2B' }, 'court')).toEqual(['formalNotice']);
  });

  it('a Belgian consumer goes before the justice of the peace up to 5 000.00', () => {
    const court = (of: RouteSum, relation: 'B2B' | 'B2C' = 'B2C') => routeOf({ country: 'BE', relation, of }, 'court');
    expect(court(sum(5_000_00)).addressee).toBe('be.peace');
    expect(court(sum(5_000_01)).addressee).toBe('be.firstInstance');
    expect(court(sum(5_000_01), 'B2B').addressee).toBe('be.enterpriseCourt');
  });

  it('says what a reading that is disputed rests on, and where the extras pass the ceiling that the price keeps', () => {
    const be = { country: 'BE' } as const;
    const over = routeOf({ ...be, relation: 'B2B', of: sum(1_860_01) }, 'paymentOrder');
    expect(over).toMatchObject({ isConfirmed: false });
    expect(over.cautions).toContainEqual({ code: 'ceilingDisputed' });
    expect(routeOf({ ...be, relation: 'B2B', of: sum(1_860_00) }, 'paymentOrder').isConfirmed).toBe(true);
    expect(routeOf({ ...be, of: sum(1_860_00, 1) }, 'paymentOrder').cautions).toContainEqual({
      ...{ code: 'extrasOverCeiling', ceiling: 1_860_00, amount: 1_860_01 },
    });
    const rci = (interest: number) =>
      routeOf({ ...be, relation: 'B2B', of: sum(1_000_00, interest, 40_00) }, 'uncontested');
    expect(rci(60_00).cautions.map(({ code }) => code)).toEqual(['notPublicBody']);
    expect(rci(60_01).cautions).toContainEqual({ code: 'rciCap', claimed: 100_01, allowed: 100_00 });
  });
});

describe('costs', () => {
  it.each([
    [1, 21_28],
    [188_00, 21_28],
    [189_00, 21_32],
    [610_00, 66_12],
    [1_525_00, 159_08],
    [52_400_00, 2_127_94],
    [52_500_00, 2_130_92],
  ])('the fee on %i cents brought in is %i', (recovered, fee) => {
    expect(creditorFee(cents(recovered))).toBe(fee);
  });

  it('adds up what is known and says when more is to be asked', () => {
    const range = (changes: Changes, id: RouteId) => costRange(routeOf(changes, id).costs);
    expect(range({ relation: 'B2B' }, 'paymentOrder')).toMatchObject({ from: 58_00, to: 103_00, isComplete: true });
    // A contribution of 50 EUR may be due or not before a civil court, since March 2026.
    expect(range({}, 'paymentOrder')).toMatchObject({ from: 25_00, to: 115_00 });
    expect(range({ today: plainDate('2026-02-28') }, 'paymentOrder')).toMatchObject({ from: 25_00, to: 65_00 });
    expect(range({}, 'conciliation')).toMatchObject({ from: 0, to: 0, isComplete: true });
    expect(range({}, 'smallClaims')).toMatchObject({ isComplete: false });
    expect(range({}, 'recoveryFirm')).toMatchObject({ isComplete: false, hasShare: true });
  });

  it('no consumer pays a firm, and every figure is marked as not confirmed', () => {
    for (const country of countries) {
      expect(routeOf({ country }, 'recoveryFirm').payer).toBe('creditorNeverConsumer');
      expect(routeOf({ country, relation: 'B2B' }, 'recoveryFirm').payer).toBe('creditorThenProof');
    }
    const figures = routesFor(factsOf({})).flatMap(({ costs }) =>
      costs.filter(({ amount }) => amount.kind === 'between'),
    );
    expect(figures.every(({ isConfirmed }) => !isConfirmed)).toBe(true);
  });
});

describe('which ways are open, in which order', () => {
  it('the free one first, and last once it was tried', () => {
    expect(openIds({})).toEqual(['conciliation', 'paymentOrder', 'smallClaims', 'recoveryFirm', 'court']);
    const attempt = { on: plainDate('2026-10-01'), endedOn: null };
    expect(openIds({ attempt })).toEqual(['paymentOrder', 'smallClaims', 'recoveryFirm', 'court', 'conciliation']);
    expect(openIds({ country: 'BE', relation: 'B2B' })[1]).toBe('uncontested');
    expect(openIds({ country: 'BE' })).toEqual(['conciliation', 'recoveryFirm', 'court', 'paymentOrder']);
    expect(routeOf({ country: 'BE' }, 'uncontested').refusal).toEqual({ code: 'businessOnly' });
  });

  it('a dispute leaves the conciliator and the court; a part of it, the rest', () => {
    expect(openIds({ undisputed: sum(0) })).toEqual(['conciliation', 'recoveryFirm', 'court']);
    const part: Changes = { of: sum(5_100_00), undisputed: sum(5_000_00) };
    expect(routeOf(part, 'smallClaims')).toMatchObject({ refusal: null, sum: sum(5_000_00) });
    expect(routeOf(part, 'smallClaims').cautions).toContainEqual({ code: 'partDisputed', amount: 100_00 });
    expect(routeOf(part, 'court').sum).toEqual(sum(5_100_00));
  });

  it('collective proceedings leave the declaration alone, and nothing due leaves nothing', () => {
    for (const country of countries) expect(openIds({ country, isInsolvent: true })).toEqual(['declareClaim']);
    expect(openIds({ of: sum(0) })).toEqual([]);
    expect(openIds({ isAbroad: true })).toEqual(['conciliation', 'recoveryFirm']);
  });

  it('near the last day what stops the clock comes first; after it no judge', () => {
    const last = (day: string) => [{ number: 'F-1', lastDay: plainDate(day) }];
    expect(openIds({ lastDays: last('2027-02-22') }).slice(0, 2)).toEqual(['paymentOrder', 'court']);
    expect(openIds({ lastDays: last('2027-02-23') })[0]).toBe('conciliation');
    expect(routeOf({ lastDays: last('2026-11-22') }, 'court').refusal).toBeNull();
    const late = routeOf({ lastDays: last('2026-11-21') }, 'court');
    expect(late.refusal).toEqual({ code: 'tooOld', on: '2026-11-21' });
    expect(openIds({ lastDays: last('2026-11-21') })).toEqual(['conciliation', 'recoveryFirm']);
    const some = routeOf(
      { lastDays: [...last('2026-11-21'), { number: 'F-2', lastDay: plainDate('2028-01-01') }] },
      'court',
    );
    expect(some).toMatchObject({ refusal: null, cautions: [{ code: 'someTooOld', numbers: 'F-1' }] });
  });

  it('orders since September 2026 are served within three months', () => {
    const served = (today: string) => routeOf({ today: plainDate(today) }, 'paymentOrder').spans[0];
    expect(served('2026-09-01')).toEqual({ what: 'serve', count: 3, unit: 'month' });
    expect(served('2026-08-31')).toEqual({ what: 'serve', count: 6, unit: 'month' });
  });
});

const anyFacts = fc
  .record({
    country: fc.constantFrom(...countries),
    relation: fc.constantFrom(...relations),
    principal: fc.integer({ min: 0, max: 20_000_000 }),
    interest: fc.integer({ min: 0, max: 2_000_000 }),
    disputed: fc.double({ min: 0, max: 1, noNaN: true }),
    isInsolvent: fc.boolean(),
    isAbroad: fc.boolean(),
    lastDay: fc.constantFrom(plainDate('2026-01-01'), plainDate('2026-12-24'), plainDate('2030-01-01')),
  })
  .map(({ disputed, interest, lastDay, principal, ...others }): RouteFacts =>
    factsOf({
      ...others,
      of: sum(principal, interest),
      undisputed: sum(Math.floor(principal * (1 - disputed)), interest),
      lastDays: [{ number: 'F-1', lastDay }],
    }),
  );

it('open ways stand before closed ones, never claim more than is owed, and each names what it does to the delay', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const routes = routesFor(facts);
      expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
      const closed = routes.map(({ refusal }) => refusal !== null);
      expect(closed.toSorted((a, b) => Number(a) - Number(b))).toEqual(closed);
      for (const { costs, limitation, refusal, sum: claimed } of routes) {
        expect(totalOf(claimed)).toBeLessThanOrEqual(totalOf(facts.all));
        if (refusal === null) expect(facts.all.principal).toBeGreaterThan(zeroCents);
        const { from, to } = costRange(costs);
        expect(from).toBeLessThanOrEqual(to);
        expect(limitation.effect === 'ask').toBe(limitation.article === '');
      }
    }),
  );
});
