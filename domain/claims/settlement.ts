import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import type { Receipt } from '#domain/claims/claim';
import type { PublishedRate } from '#domain/countries/rateSeries';
import { accrueInterest, type DayCount, type Span } from '#domain/ledger/interest';
import { addCents, minCents, subtractCents, zeroCents, type Cents } from '#domain/money/cents';
import { roundInterest } from '#domain/money/interest';

/** What money pays first, second and last. */
export const settlementParts = ['costs', 'interest', 'principal'] as const;
export type SettlementPart = (typeof settlementParts)[number];

export type SettlementInput = {
  readonly principal: Cents;
  readonly costs: Cents;
  readonly firstInterestDay: PlainDate;
  readonly rates: readonly PublishedRate[];
  readonly dayCount: DayCount;
  /** Any order; a payment before the first interest day bears no interest. */
  readonly payments: readonly Receipt[];
  readonly order: readonly SettlementPart[];
  readonly asOf: PlainDate;
  /** The interest of all days is rounded together, as in the claim; else at each payment, which settles whole cents. */
  readonly roundsOnce?: boolean;
};

export type SettlementStep = {
  readonly on: PlainDate;
  readonly amount: Cents;
  readonly interestAccrued: Cents;
  readonly paid: Readonly<Record<SettlementPart, Cents>>;
  readonly overpaid: Cents;
  readonly left: Readonly<Record<SettlementPart, Cents>>;
};

export type Settlement = {
  readonly steps: readonly SettlementStep[];
  readonly interestAccruedAfter: Cents;
  readonly left: Readonly<Record<SettlementPart, Cents>>;
  readonly total: Cents;
  /** Days on which something was owed and whose rate is not published: they bear no figure. */
  readonly unknown: readonly Span[];
};

/**
 * Part payments in the legal order, interest on what is left of the principal; what lowers the price lowers only that.
 * Interest is rounded at each payment, unless told otherwise, and bears no interest itself; nothing is lost: what is
 * paid and what is left add up to what was due.
 *
 * @source C. civ. (FR) art. 1343-1 and 1343-2; rule of old C. civ. (BE) art. 1254
 */
export function settle(input: SettlementInput): Settlement {
  const payments = input.payments
    .filter(({ on }) => on <= input.asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let left: Readonly<Record<SettlementPart, Cents>> = {
    costs: input.costs,
    interest: zeroCents,
    principal: input.principal,
  };
  let from = input.firstInterestDay;
  const steps: SettlementStep[] = [];
  const unknown: Span[] = [];
  let exact = 0n;
  const accrue = (to: PlainDate): Cents => {
    if (left.principal === 0) return zeroCents;
    const accrual = accrueInterest(left.principal, { from, to }, input.rates, input.dayCount);
    unknown.push(...accrual.unknown);
    if (input.roundsOnce !== true) return accrual.interest;
    const before = roundInterest(exact);
    exact += accrual.exact;
    return subtractCents(roundInterest(exact), before);
  };

  for (const { on, amount, lowersPrice } of payments) {
    const interestAccrued = accrue(on);
    const order = lowersPrice === true ? (['principal'] as const) : input.order;
    const step = payStep({ ...left, interest: addCents(left.interest, interestAccrued) }, amount, order);
    left = step.left;
    steps.push({ on, amount, interestAccrued, ...step });
    if (on >= from) from = addDays(on, 1);
  }
  const interestAccruedAfter = accrue(input.asOf);
  left = { ...left, interest: addCents(left.interest, interestAccruedAfter) };
  const total = settlementParts.reduce((sum, part) => addCents(sum, left[part]), zeroCents);
  return { steps, interestAccruedAfter, left, total, unknown };
}

function payStep(due: Readonly<Record<SettlementPart, Cents>>, amount: Cents, order: readonly SettlementPart[]) {
  const paid = { costs: zeroCents, interest: zeroCents, principal: zeroCents };
  const left = { ...due };
  let rest = amount;
  for (const part of order) {
    paid[part] = minCents(rest, left[part]);
    left[part] = subtractCents(left[part], paid[part]);
    rest = subtractCents(rest, paid[part]);
  }
  return { paid, left, overpaid: rest };
}
