import { isWanted, tableOf, type ListMaking } from '#app/accounting/exportRequest';
import { grouped } from '#app/queries/grouped';
import { eventsOfKinds } from '#app/queries/eventsOfKinds';
import { reading } from '#app/queries/reading';
import { inSlices } from '#app/slices';
import { standingWaivers } from '#domain/claims/waivers';
import type { ExportTable, TableRow } from '#domain/exports/table';
import type { FollowUpEvent } from '#domain/followup/event';
import { standingFacts } from '#domain/followup/state';
import { foldClaims } from '#domain/ledger/claimAccount';
import { cents, sumCents, type Cents } from '#domain/money/cents';

type Invoice = {
  readonly number: string;
  readonly issuedOn: string;
  readonly customerNumber: string;
  readonly name: string;
};

/** Every charge that was claimed up to a day, what was given up of it and what was paid, and what is never claimed. */
export async function claimsTable(making: ListMaking): Promise<ExportTable> {
  const { ctx, millis, words } = making;
  const paid = paidOn(making);
  const invoices = new Map(
    reading<Invoice & { itemId: string }>(
      ctx,
      `SELECT item.id AS itemId, document.number, document.issued_on AS issuedOn, customer.number AS customerNumber, customer.name
       FROM item JOIN document ON document.id = item.document_id JOIN owner AS customer ON customer.recorded_id = item.customer_id
       WHERE item.customer_id IN (SELECT customer_id FROM followup_event WHERE kind IN ('claimMade', 'chargeWaived'))`,
    )
      .all()
      .map((row) => [row.itemId, row]),
  );
  const rows: TableRow[] = [];
  await inSlices(millis, grouped(eventsOn(making), ({ customerId }) => customerId).values(), (events) => {
    rows.push(...rowsOf(making, events, paid, invoices));
  });
  const sum = (column: number) => sumCents(rows.map((row) => cents(typeof row[column] === 'number' ? row[column] : 0)));
  return tableOf(
    making,
    [
      [words.customerNumber, 'text', 2],
      [words.customer, 'text', 5],
      [words.invoice, 'text', 4],
      [words.date, 'date', 3],
      [words.what, 'text', 5],
      [words.claimed, 'amount', 3],
      [words.waived, 'amount', 4],
      [words.paid, 'amount', 3],
      [words.stillOpen, 'amount', 3],
    ],
    rows,
    { total: [words.total, null, null, null, null, sum(5), sum(6), sum(7), sum(8)] },
  );
}

function rowsOf(
  { words }: ListMaking,
  events: readonly FollowUpEvent[],
  paid: ReadonlyMap<string, Cents>,
  invoices: ReadonlyMap<string, Invoice>,
): readonly TableRow[] {
  const named = (itemId: string) => {
    const invoice = invoices.get(itemId);
    return [invoice?.customerNumber ?? '', invoice?.name ?? '', invoice?.number ?? ''];
  };
  const claimed = foldClaims(events, paid).map(({ itemId, made, on, open, paid: received, waived, what }): TableRow => {
    return [...named(itemId), on, words.whats[what], made, waived, received, open];
  });
  // Given up before it was ever claimed: it stands for itself, and in no sum when it is all of it.
  const waivers = standingWaivers(standingFacts(events))
    .filter(({ waiverId }) => waiverId !== null)
    .map(({ amount, itemId, on, what }): TableRow => {
      const given = amount === 'all' ? words.whole : amount;
      return [...named(itemId), on, words.whats[what], null, given, null, null];
    });
  return [...claimed, ...waivers];
}

function eventsOn(making: ListMaking): readonly FollowUpEvent[] {
  const { ctx, request } = making;
  const events = eventsOfKinds(ctx, ['claimMade', 'claimWaived', 'chargeWaived', 'chargeClaimedAgain'], request.to);
  return events.filter(({ customerId }) => isWanted(making, customerId));
}

// Money that paid a claim is income in the journal.
function paidOn({ ctx, request }: ListMaking): ReadonlyMap<string, Cents> {
  const rows = reading<{ claimId: string; paid: number }, [string]>(
    ctx,
    `SELECT posting.claim_id AS claimId, -sum(posting.amount_cents) AS paid
     FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq
     WHERE posting.claim_id IS NOT NULL AND entry.effective_on <= ? GROUP BY posting.claim_id`,
  ).all(request.to);
  return new Map(rows.map(({ claimId, paid }) => [claimId, cents(paid)]));
}
