import type { PlainDate } from '#domain/calendar/plainDate';
import { addCents, cents, sumCents, type Cents } from '#domain/money/cents';
import type {
  RouteAmount,
  RouteCost,
  RouteCostKind,
  RouteFacts,
  RoutePaper,
  RouteRefusal,
  RouteSpan,
  RouteStep,
  RouteSum,
} from '#domain/routes/route';

/** All that is claimed, in cents. */
export function totalOf({ beside, interest, principal }: RouteSum): Cents {
  return sumCents([principal, interest, beside]);
}

/** A cost without a figure, or free. */
export function cost(what: RouteCostKind, kind: 'free' | 'ask' | 'share', isConfirmed = false): RouteCost {
  return { what, amount: { kind }, isAlways: true, isConfirmed };
}

/** A cost between two amounts in cents, both included, that no text of this year confirmed. */
export function between(what: RouteCostKind, from: number, to: number): RouteCost {
  return { what, amount: { kind: 'between', from: cents(from), to: cents(to) }, isAlways: true, isConfirmed: false };
}

/** What a way costs for certain, in cents, as far as figures are known; `isComplete` false: more is to be asked. */
export function costRange(costs: readonly RouteCost[]): {
  readonly from: Cents;
  readonly to: Cents;
  readonly isComplete: boolean;
  readonly hasShare: boolean;
} {
  const amounts: readonly RouteAmount[] = costs.filter(({ isAlways }) => isAlways).map(({ amount }) => amount);
  const known = amounts.flatMap((amount) => (amount.kind === 'between' ? [amount] : []));
  return {
    from: sumCents(known.map(({ from }) => from)),
    to: sumCents(known.map(({ to }) => to)),
    isComplete: amounts.every(({ kind }) => kind === 'between' || kind === 'free'),
    hasShare: amounts.some(({ kind }) => kind === 'share'),
  };
}

/** A time set by a text. */
export function span(what: RouteSpan['what'], count: number, unit: RouteSpan['unit']): RouteSpan {
  return { what, count, unit };
}

/** What anyone who takes the file asks for; the number of a business is the way to know who is sued. */
export function usualPapers({ relation }: RouteFacts, ...more: readonly RoutePaper[]): readonly RoutePaper[] {
  const business: readonly RoutePaper[] = relation === 'B2B' ? ['identity', 'terms'] : [];
  return ['contract', 'delivery', 'invoice', 'formalNotice', 'statement', 'interest', ...business, ...more];
}

/** A letter that comes first, as far as it has left. */
export function letterStep(
  what: 'firstReminder' | 'formalNotice',
  on: PlainDate | null,
  article: string,
): readonly RouteStep[] {
  return [{ what, state: on === null ? 'toDo' : 'done', on, article }];
}

/** A debt that the customer disputes in whole is not for a way that lives on his silence. */
export function disputedRefusal({ undisputed }: RouteFacts): RouteRefusal | null {
  return undisputed.principal <= 0 ? { code: 'disputed' } : null;
}

/** Above a ceiling that the law sets, in cents: `amount` may reach it, not pass it. */
export function ceilingRefusal(amount: Cents, ceiling: Cents): RouteRefusal | null {
  return amount <= ceiling ? null : { code: 'overCeiling', ceiling, amount };
}

/** Price and interest, without the indemnities. */
export function withInterest({ interest, principal }: RouteSum): Cents {
  return addCents(principal, interest);
}
