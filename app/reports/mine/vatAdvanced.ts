import type { Context } from '#app/context';
import { grouped } from '#app/queries/grouped';
import { reading } from '#app/queries/reading';
import { pageOf, type MinePageView } from '#app/reports/mine/page';
import { inSlices } from '#app/slices';
import type { PlainDate } from '#domain/calendar/plainDate';
import { cents, sumCents } from '#domain/money/cents';
import { unpaidByRate } from '#domain/vat/unpaidVat';

type Open = {
  readonly documentId: string;
  readonly customerId: string;
  readonly name: string;
  readonly dueOn: PlainDate;
  readonly open: number;
  readonly gross: number;
};
type Rate = { readonly rateMilli: number; readonly net: number; readonly vat: number };

/** VAT in what is unpaid, customer by customer: the same share of each invoice as in the accountant's list. */
export async function vatAdvancedPage(ctx: Context, millis: () => number): Promise<MinePageView> {
  const ratesOf = reading<Rate, [string, string]>(
    ctx,
    `SELECT rate_milli AS rateMilli, net_cents AS net, vat_cents AS vat FROM document_vat WHERE document_id = ?
     UNION ALL SELECT 0, net_cents, vat_cents FROM document
     WHERE id = ? AND NOT EXISTS (SELECT 1 FROM document_vat WHERE document_id = document.id)`,
  );
  const sums = new Map<string, { name: string; open: number; vat: number; dueOn: PlainDate }>();
  await inSlices(
    millis,
    grouped(openItems(ctx), ({ documentId }) => documentId),
    ([documentId, items]) => {
      const [first] = items;
      if (first === undefined) return;
      const open = sumCents(items.map((item) => cents(item.open)));
      const shares = ratesOf
        .all(documentId, documentId)
        .map(({ net, rateMilli, vat }) => ({ rateMilli, net: cents(net), vat: cents(vat) }));
      const unpaid = unpaidByRate(shares, cents(Math.max(0, first.gross - open)));
      const sum = sums.get(first.customerId) ?? { name: first.name, open: 0, vat: 0, dueOn: first.dueOn };
      sums.set(first.customerId, sum);
      sum.open += open;
      sum.vat += sumCents(unpaid.map(({ vat }) => vat));
      for (const { dueOn } of items) if (dueOn < sum.dueOn) sum.dueOn = dueOn;
    },
  );
  const rows = [...sums]
    .filter(([, { vat }]) => vat !== 0)
    .toSorted(([, a], [, b]) => b.vat - a.vat || (a.name < b.name ? -1 : 1));
  const [open, vat] = [
    rows.reduce((sum, [, row]) => sum + row.open, 0),
    rows.reduce((sum, [, row]) => sum + row.vat, 0),
  ];
  const isCashBasis = ctx.ledger.settings.get('vatIsCashBasis') === true;
  const code = vat === 0 ? 'mine.vat.none' : isCashBasis ? 'mine.vat.cashBasis' : 'mine.vat';
  return pageOf(
    { code, params: { vat, open } },
    [
      ['client', 'text'],
      ['oldestDue', 'date'],
      ['open', 'amount'],
      ['vat', 'amount'],
    ],
    rows.map(([customerId, row]) => {
      return { cells: [row.name, row.dueOn, row.open, row.vat], customerId, documentId: null };
    }),
    [null, null, open, vat],
  );
}

function openItems(ctx: Context): readonly Open[] {
  return reading<Open>(
    ctx,
    `SELECT item_state.document_id AS documentId, owner.id AS customerId, owner.name, item_state.due_on AS dueOn,
       item_state.open_cents AS open, document.gross_cents AS gross
     FROM item_state JOIN document ON document.id = item_state.document_id
     JOIN owner ON owner.recorded_id = document.customer_id
     WHERE item_state.open_cents > 0 AND document.kind = 'invoice'`,
  ).all();
}
