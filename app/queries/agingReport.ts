import { grouped } from '#app/queries/grouped';
import type { Context } from '#app/context';
import { eventsOfKinds } from '#app/queries/eventsOfKinds';
import { reading } from '#app/queries/reading';
import { openBookOn, type OpenBook } from '#app/queries/openBookOn';
import { giveWay } from '#app/slices';
import type { Output, Request } from '#contract/api';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { contestedIn } from '#domain/followup/contested';
import { foldFollowUp, type CustomerFollowUp } from '#domain/followup/state';
import { addAgings, ageItems, agingBuckets, emptyAging, type Aging, type AgedItem } from '#domain/ledger/aging';
import { cents, zeroCents, type Cents } from '#domain/money/cents';

type Report = Output<'report.aging'>;
type Row = Report['rows'][number];
/** Who owes since how long, on any date, with the payments known on that date. Day 30 is in 1 to 30. */
export async function agingReport(
  ctx: Context,
  { on }: Request<'report.aging'>,
  millis: () => number = () => 0,
): Promise<Report> {
  const book = await openBookOn(ctx, on, millis);
  await giveWay();
  return reportOf(ctx, on, book);
}

function reportOf(ctx: Context, on: PlainDate, { balance, open }: OpenBook): Report {
  const customers = reading<{ id: string; number: string; name: string }>(ctx, 'SELECT id, number, name FROM customer');
  const names = new Map(customers.all().map(({ id, number, name }) => [id, { number, name }]));
  const { disputes, items: changes, promises } = agreements(ctx, on);
  const disputed = new Map(
    disputes
      .filter(({ closedOn }) => closedOn === null)
      .flatMap((dispute) => dispute.itemIds.map((itemId) => [itemId, dispute] as const)),
  );
  const promised = new Set(
    promises
      .filter(({ isCancelled, promisedOn }) => !isCancelled && promisedOn >= on)
      .flatMap(({ itemIds }) => itemIds),
  );
  const rows = [...grouped(open, ({ customerId }) => customerId)].map(([customerId, items]) => {
    const aged = items.map(({ itemId, dueOn, open: amount }): AgedItem => {
      const open = cents(amount);
      const dispute = disputed.get(itemId);
      return {
        dueOn: dueOn === null ? null : (changes.get(itemId)?.changedDueOn ?? plainDate(dueOn)),
        open,
        disputed: dispute === undefined ? zeroCents : contestedIn(dispute, { itemId, openCents: open }),
        isPromised: promised.has(itemId),
      };
    });
    return { customerId, ...(names.get(customerId) ?? { number: '', name: '' }), aging: ageItems(aged, on) };
  });
  const total = rows.map(({ aging }) => aging).reduce(addAgings, emptyAging);
  const account = ctx.ledger.accounts.all().find(({ role }) => role === 'customers');
  return {
    on,
    rows: rows
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.number < b.number ? -1 : 1))
      .map(({ aging, ...row }): Row => ({ ...row, ...columnsOf(aging) })),
    totals: columnsOf(total),
    account: { code: account?.code ?? '', balance },
  };
}

function columnsOf(aging: Aging): Pick<Row, 'buckets' | 'credit' | 'total' | 'disputed' | 'promised'> {
  const buckets: Cents[] = agingBuckets.map((bucket) => aging[bucket]);
  const { credits, disputed, promised, total } = aging;
  return { buckets, credit: credits, total, disputed, promised };
}

// Of the facts, only these kinds say anything here, and only what was said by that day.
function agreements(ctx: Context, on: PlainDate): CustomerFollowUp {
  const kinds = ['dueDateChanged', 'disputeOpened', 'disputeClosed', 'promiseMade', 'promiseCancelled'] as const;
  return foldFollowUp(eventsOfKinds(ctx, kinds, on));
}
