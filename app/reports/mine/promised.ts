import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { reading } from '#app/queries/reading';
import { pageOf, type MinePageView } from '#app/reports/mine/page';
import { inSlices } from '#app/slices';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { planStanding } from '#domain/followup/planStanding';
import { amountToReceive, promiseOutcome, receivedFor } from '#domain/followup/promise';
import { minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

const daysAhead = 28;

/** Why money is expected, in the words of the window. */
type Kind = 'promise' | 'instalment' | 'bill';
export type Expected = {
  readonly kind: Kind;
  readonly on: PlainDate;
  readonly amount: Cents;
  readonly itemIds: readonly string[];
};

/** What customers promised for the next four weeks: words given, instalments of plans, bills of exchange. */
export async function promisedPage(ctx: Context, millis: () => number): Promise<MinePageView> {
  const today = ctx.clock.today();
  const to = addDays(today, daysAhead);
  // Words, parts and bills of long ago were kept or broken: who gave only such is not read again.
  const customers = reading<{ id: string }, [{ readonly today: string; readonly to: string }]>(
    ctx,
    `SELECT DISTINCT owner.id FROM followup_event AS event JOIN owner ON owner.recorded_id = event.customer_id
     JOIN customer_state ON customer_state.customer_id = owner.id
     WHERE customer_state.open_cents > 0 AND (
       event.kind = 'promiseMade' AND json_extract(event.body, '$.promisedOn') BETWEEN @today AND @to
       OR event.kind = 'billDrawn' AND json_extract(event.body, '$.maturityOn') BETWEEN @today AND @to
       OR event.kind IN ('planAgreed', 'planProposed') AND EXISTS (
         SELECT 1 FROM json_each(event.body, '$.instalments') AS part
         WHERE json_extract(part.value, '$.dueOn') BETWEEN @today AND @to))`,
  ).all({ today, to });
  const found: (Expected & { readonly customerId: string; readonly name: string })[] = [];
  await inSlices(millis, customers, ({ id }) => {
    const file = loadCustomerFile(ctx.ledger, id, today);
    if (file === null) return;
    const own = expectedOf(file, today).filter(({ on }) => on >= today && on <= to);
    found.push(...own.map((one) => ({ ...one, customerId: id, name: file.customer.name })));
  });
  const rows = found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.name < b.name ? -1 : 1));
  const total = sumCents(rows.map(({ amount }) => amount));
  const clients = new Set(rows.map(({ customerId }) => customerId)).size;
  return pageOf(
    { code: rows.length === 0 ? 'mine.promised.none' : 'mine.promised', params: { total, clients, to } },
    [
      ['date', 'date'],
      ['client', 'text'],
      ['promise', 'code'],
      ['amount', 'amount'],
    ],
    rows.map(({ amount, customerId, kind, name, on }) => {
      return { cells: [on, name, kind, amount], customerId, documentId: null };
    }),
    [null, null, null, total],
  );
}

/** What a customer promised and did not bring yet, whenever it is due. Words that were broken are no promise any more. */
export function expectedOf({ facts }: CustomerFile, today: PlainDate): readonly Expected[] {
  const promises = facts.followUp.promises
    .filter((promise) => promiseOutcome(promise, facts, today) === 'open')
    .map((promise): Expected => {
      const { itemIds, promisedOn: on } = promise;
      const amount = subtractCents(amountToReceive(promise, facts, today), receivedFor(promise, facts, today));
      return { kind: 'promise', on, amount, itemIds };
    });
  const instalments = facts.followUp.plans
    .filter((plan) => plan.ended === null && plan.isInForce)
    .flatMap((plan): readonly Expected[] => {
      const { instalments: parts, state } = planStanding(facts, plan, today);
      // In writing it stands until its notice has run out; by word of mouth until the first part is missed.
      if (state !== 'running' && !(state === 'missed' && plan.terms !== null)) return [];
      return parts.map(({ dueOn, open }) => {
        return { kind: 'instalment', on: dueOn, amount: open, itemIds: plan.itemIds };
      });
    });
  const bills = facts.followUp.bills.flatMap((bill): readonly Expected[] => {
    if (bill.ended !== null || bill.maturityOn === null) return [];
    const open = sumCents(
      facts.items.filter(({ itemId }) => bill.itemIds.includes(itemId)).map(({ openCents }) => openCents),
    );
    return [{ kind: 'bill', on: bill.maturityOn, amount: minCents(bill.amount, open), itemIds: bill.itemIds }];
  });
  return [...promises, ...instalments, ...bills].filter(({ amount }) => amount > zeroCents);
}
