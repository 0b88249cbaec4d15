import { grouped } from '#app/queries/grouped';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { Output, Request } from '#contract/api';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { EventBody } from '#domain/followup/event';
import { foldFollowUp, type CustomerFollowUp } from '#domain/followup/state';
import { addAgings, ageItems, agingBuckets, emptyAging, type Aging, type AgedItem } from '#domain/ledger/aging';
import { cents, type Cents } from '#domain/money/cents';

type Report = Output<'report.aging'>;
type Row = Report['rows'][number];
type OpenRow = {
  readonly customerId: string;
  readonly itemId: string;
  readonly dueOn: string | null;
  readonly open: number;
};

// Read from the journal, not from what is kept for speed: any past date, with the payments known on it.
const openOn = `SELECT posting.customer_id AS customerId, posting.item_id AS itemId, item.due_on AS dueOn,
    sum(posting.amount_cents) AS open
  FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq JOIN item ON item.id = posting.item_id
  WHERE posting.account = 'customers' AND entry.effective_on <= ?
  GROUP BY posting.item_id HAVING open <> 0`;

/** Who owes since how long, on any date, with the payments known on that date. Day 30 is in 1 to 30. */
export function agingReport(ctx: Context, { on }: Request<'report.aging'>): Report {
  const open = reading<OpenRow, [string]>(ctx, openOn).all(on);
  const names = new Map(ctx.ledger.customers.all().map(({ id, number, name }) => [id, { number, name }]));
  const { disputes, items: changes } = agreements(ctx, on);
  const disputed = new Set(disputes.filter(({ closedOn }) => closedOn === null).flatMap(({ itemIds }) => itemIds));
  const rows = [...grouped(open, ({ customerId }) => customerId)].map(([customerId, items]) => {
    const aged = items.map(({ itemId, dueOn, open: amount }): AgedItem => ({
      dueOn: dueOn === null ? null : (changes.get(itemId)?.changedDueOn ?? plainDate(dueOn)),
      open: cents(amount),
      isDisputed: disputed.has(itemId),
      isPromised: false,
    }));
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
    account: { code: account?.code ?? '', balance: ctx.ledger.journal.accountSum('customers', on) },
  };
}

function columnsOf(aging: Aging): Pick<Row, 'buckets' | 'credit' | 'total' | 'disputed'> {
  const buckets: Cents[] = agingBuckets.map((bucket) => aging[bucket]);
  return { buckets, credit: aging.credits, total: aging.total, disputed: aging.disputed };
}

// Of the facts, only these three kinds say anything here, and only what was said by that day.
function agreements(ctx: Context, on: PlainDate): CustomerFollowUp {
  const found = reading<{ seq: number; id: string; customerId: string; happenedOn: string; body: string }, [string]>(
    ctx,
    `SELECT seq, id, customer_id AS customerId, happened_on AS happenedOn, body FROM followup_event
     WHERE kind IN ('dueDateChanged', 'disputeOpened', 'disputeClosed', 'undone') AND happened_on <= ? ORDER BY seq`,
  ).all(on);
  return foldFollowUp(
    found.map(({ seq, id, customerId, happenedOn, body }) => ({
      ...{ seq, id, customerId, on: plainDate(happenedOn) },
      body: JSON.parse(body) as EventBody,
    })),
  );
}
