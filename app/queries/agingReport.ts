import { grouped } from '#app/queries/grouped';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { Output, Request } from '#contract/api';
import { loadCustomerFile } from '#app/customerFile';
import { isDisputed } from '#domain/followup/holds';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { itemFollowUp } from '#domain/followup/state';
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
  const changes = changedDueDates(ctx, on);
  const disputed = disputedItems(ctx, on);
  const rows = [...grouped(open, ({ customerId }) => customerId)].map(([customerId, items]) => {
    const aged = items.map(({ itemId, dueOn, open: amount }): AgedItem => ({
      dueOn: dueOn === null ? null : (changes.get(itemId) ?? plainDate(dueOn)),
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

// Both need the facts of a customer; only those with such a fact are read.
function changedDueDates(ctx: Context, on: PlainDate): ReadonlyMap<string, PlainDate> {
  return new Map(
    customersWith(ctx, 'dueDateChanged').flatMap((customerId) => {
      const file = loadCustomerFile(ctx.ledger, customerId, on);
      if (file === null) return [];
      return file.facts.items.flatMap(({ itemId }) => {
        const changed = itemFollowUp(file.facts.followUp, itemId).changedDueOn;
        return changed === null ? [] : [[itemId, changed] as const];
      });
    }),
  );
}

function disputedItems(ctx: Context, on: PlainDate): ReadonlySet<string> {
  return new Set(
    customersWith(ctx, 'disputeOpened').flatMap((customerId) => {
      const file = loadCustomerFile(ctx.ledger, customerId, on);
      if (file === null) return [];
      return file.facts.items.filter(({ itemId }) => isDisputed(file.facts, itemId)).map(({ itemId }) => itemId);
    }),
  );
}

function customersWith(ctx: Context, kind: string): readonly string[] {
  return reading<{ id: string }, [string]>(ctx, 'SELECT DISTINCT customer_id AS id FROM followup_event WHERE kind = ?')
    .all(kind)
    .map(({ id }) => id);
}
