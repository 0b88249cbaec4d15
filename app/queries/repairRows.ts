import type { Context } from '#app/context';
import { missingOfCompany } from '#app/queries/company';
import { reading } from '#app/queries/reading';
import { sentence } from '#app/queries/sentence';
import type { TodayRow } from '#app/queries/todayRow';
import type { PlainDate } from '#domain/calendar/plainDate';
import { cents, zeroCents } from '#domain/money/cents';

type Found = {
  readonly n: number;
  readonly id: string | null;
  readonly name: string | null;
  readonly open: number | null;
};

const late = `FROM customer JOIN customer_state AS state ON state.customer_id = customer.id
  WHERE state.open_cents > 0 AND state.oldest_due_on < ?`;
const summary = `SELECT count(*) AS n, min(customer.id) AS id, min(customer.name) AS name, sum(state.open_cents) AS open`;

/** What is missing to do the work: an address, who the customer is, the sender's own data. */
export function repairRows(ctx: Context, today: PlainDate): readonly TodayRow[] {
  const noAddress = reading<Found, [string]>(
    ctx,
    `${summary} ${late} AND (customer.street = '' AND customer.address_extra = '' OR customer.postcode = '' OR customer.city = '')`,
  ).get(today);
  const guessed = reading<Found, [string]>(ctx, `${summary} ${late} AND customer.relation_guessed = 1`).get(today);
  const noPhone = reading<Found, [string]>(ctx, `${summary} ${late} AND customer.phone = ''`).get(today);
  return [
    ...customerRepair('addressMissing', noAddress),
    ...customerRepair('relationGuessed', guessed),
    ...customerRepair('phoneMissing', noPhone),
    ...setupRepair(ctx),
  ];
}

function customerRepair(code: string, found: Found | undefined): TodayRow[] {
  if (found === undefined || found.n === 0) return [];
  const isOne = found.n === 1;
  return [
    {
      key: `repair-${code}`,
      kind: 'repair',
      customerId: isOne ? found.id : null,
      customerName: isOne ? (found.name ?? '') : '',
      amount: cents(found.open ?? 0),
      daysLate: 0,
      why: sentence(`today.repair.${code}`, { count: found.n }),
      count: found.n,
      ref: found.id,
    },
  ];
}

// A step of the first start that was skipped is a line here, not a wall there.
function setupRepair(ctx: Context): TodayRow[] {
  const missing = missingOfCompany(ctx);
  if (missing.length === 0) return [];
  return [
    {
      key: 'repair-company',
      kind: 'repair',
      customerId: null,
      customerName: '',
      amount: zeroCents,
      daysLate: 0,
      why: sentence('today.repair.company', { fields: missing.join(',') }),
      count: missing.length,
      ref: 'company',
    },
  ];
}
