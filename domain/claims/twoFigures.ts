import { addDays, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Receipt } from '#domain/claims/claim';
import { settle, settlementParts, type Settlement, type SettlementPart } from '#domain/claims/settlement';
import type { SettlementOrder } from '#domain/claims/settlementOrder';
import type { PublishedRate } from '#domain/countries/rateSeries';
import type { DayCount, Span } from '#domain/ledger/interest';
import { subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** Why the claim is higher than what the ledger shows as open. */
export const differenceReasons = ['paymentsSettleCosts', 'paymentsSettleInterest', 'principalBearsMore'] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

export type FigureInput = {
  readonly gross: Cents;
  /** Indemnities and costs that are due, in cents. */
  readonly costs: Cents;
  readonly dueOn: PlainDate;
  readonly firstInterestDay: PlainDate;
  readonly rates: readonly PublishedRate[];
  readonly dayCount: DayCount;
  readonly receipts: readonly Receipt[];
  readonly order: SettlementOrder;
  readonly asOf: PlainDate;
};

export type Figure = Readonly<Record<SettlementPart, Cents>> & { readonly total: Cents };

export type TwoFigures = {
  /** Money settles the invoice it is for; what is due besides stands beside it. */
  readonly ledger: Figure;
  /** Money settles in the order of the law. */
  readonly legal: Figure;
  readonly why: readonly { readonly reason: DifferenceReason; readonly amount: Cents }[];
  readonly article: string;
  readonly isConfirmed: boolean;
  readonly unknown: readonly Span[];
  readonly steps: Settlement['steps'];
};

/**
 * One debt seen twice: as the ledger keeps it, and as it may be claimed. What came in by the due date settles the price
 * in both: neither interest nor indemnity was due yet.
 */
export function twoFigures(input: FigureInput): TwoFigures {
  const early = input.receipts.filter(({ on }) => on <= input.dueOn);
  const late = input.receipts.filter(({ on }) => input.dueOn < on && on <= input.asOf);
  const principal = subtractCents(input.gross, sumCents(early.map(({ amount }) => amount)));
  const terms = {
    principal: principal < 0 ? zeroCents : principal,
    costs: input.costs,
    firstInterestDay: laterOf(input.firstInterestDay, addDays(input.dueOn, 1)),
    rates: input.rates,
    dayCount: input.dayCount,
    payments: late,
    asOf: input.asOf,
  };
  const inLedger = settle({ ...terms, order: ['principal', 'interest', 'costs'], roundsOnce: true });
  const inLaw = settle({ ...terms, order: input.order.order });
  const paidOn = (part: SettlementPart, { steps }: Settlement) => sumCents(steps.map(({ paid }) => paid[part]));
  const more = (part: SettlementPart) => subtractCents(paidOn(part, inLaw), paidOn(part, inLedger));
  const reasons: TwoFigures['why'] = [
    { reason: 'paymentsSettleCosts', amount: more('costs') },
    { reason: 'paymentsSettleInterest', amount: more('interest') },
    { reason: 'principalBearsMore', amount: subtractCents(inLaw.total, inLedger.total) },
  ];
  return {
    ledger: { ...inLedger.left, total: inLedger.total },
    legal: { ...inLaw.left, total: inLaw.total },
    why: reasons.filter(({ amount }) => amount > 0),
    article: input.order.article,
    isConfirmed: input.order.isConfirmed,
    unknown: inLaw.unknown,
    steps: inLaw.steps,
  };
}

/** Whether the two figures are the same in every part: then one is enough. */
export function areEqual({ ledger, legal }: TwoFigures): boolean {
  return settlementParts.every((part) => ledger[part] === legal[part]);
}
