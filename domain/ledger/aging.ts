import { daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { addCents, zeroCents, type Cents } from '#domain/money/cents';

/** How late, in days after the due date; both ends included, so day 30 is in `1_30`. */
export const agingBuckets = ['not_due', '1_30', '31_60', '61_90', '91_120', 'over_120'] as const;
export type AgingBucket = (typeof agingBuckets)[number];

/** What is open, by lateness. Credits not allocated stand in `credits`, below zero, and are part of `total`. */
export type Aging = Readonly<Record<AgingBucket, Cents>> & {
  readonly credits: Cents;
  readonly total: Cents;
  /** Share of the buckets that is disputed. */
  readonly disputed: Cents;
  /** Share of the buckets that was promised. */
  readonly promised: Cents;
};

/** An open item as the aged balance sees it. `dueOn` null: a credit. */
export type AgedItem = {
  readonly dueOn: PlainDate | null;
  readonly open: Cents;
  /** What of it is disputed. */
  readonly disputed: Cents;
  readonly isPromised: boolean;
};

/** The bucket of what fell due on `dueOn`, seen on `on`. The due date itself is not late. */
export function agingBucket(dueOn: PlainDate, on: PlainDate): AgingBucket {
  const late = daysBetween(dueOn, on);
  if (late <= 0) return 'not_due';
  if (late <= 30) return '1_30';
  if (late <= 60) return '31_60';
  if (late <= 90) return '61_90';
  return late <= 120 ? '91_120' : 'over_120';
}

export const emptyAging: Aging = {
  not_due: zeroCents,
  '1_30': zeroCents,
  '31_60': zeroCents,
  '61_90': zeroCents,
  '91_120': zeroCents,
  over_120: zeroCents,
  credits: zeroCents,
  total: zeroCents,
  disputed: zeroCents,
  promised: zeroCents,
};

/** The aged balance of some items on a date. `total` is the balance: buckets and credits together. */
export function ageItems(items: readonly AgedItem[], on: PlainDate): Aging {
  const sums = { ...emptyAging };
  for (const { disputed, dueOn, open, isPromised } of items) {
    const column = dueOn === null ? 'credits' : agingBucket(dueOn, on);
    sums[column] = addCents(sums[column], open);
    sums.total = addCents(sums.total, open);
    sums.disputed = addCents(sums.disputed, disputed);
    if (isPromised) sums.promised = addCents(sums.promised, open);
  }
  return sums;
}

/** Two aged balances added, column by column. */
export function addAgings(a: Aging, b: Aging): Aging {
  const columns = Object.keys(emptyAging) as (keyof Aging)[];
  return Object.fromEntries(columns.map((column) => [column, addCents(a[column], b[column])])) as Aging;
}
