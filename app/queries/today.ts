import { grouped } from '#app/queries/grouped';
import type { Context } from '#app/context';
import { loadMailFiles } from '#app/mailFile';
import { isPressing, limitationRows } from '#app/limitation/limitationRows';
import type { KeptAlert } from '#app/projections/projectCustomer';
import { morningStrip } from '#app/queries/morningStrip';
import { daysLate } from '#app/queries/openInvoices';
import { openProposals, type OpenProposal } from '#app/queries/openProposals';
import { planRows } from '#app/queries/planRows';
import { reading } from '#app/queries/reading';
import { overdueUnderPlans } from '#app/queries/underPlans';
import { repairRows } from '#app/queries/repairRows';
import { sentence } from '#app/queries/sentence';
import type { TodayRow, TodayView } from '#app/queries/todayRow';
import { todayKinds } from '#contract/schemas/followUpSchemas';
import { addDays, earlierOf, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { reminderChannels } from '#domain/followup/policy';
import { cents, sumCents, zeroCents } from '#domain/money/cents';
import { mailAlertsOn } from '#domain/registeredMail/alerts';
import { mailGroupOf, needsLook } from '#domain/registeredMail/desk';

/** A row with the day for which it was planned: what is older than today is late. */
type Placed = { readonly row: TodayRow; readonly plannedOn: PlainDate };

/** What to do today, most urgent first; inside a kind the largest amount first. */
export function today(ctx: Context): TodayView {
  const on = ctx.clock.today();
  const proposals = openProposals(ctx);
  const broken = brokenWords(ctx, on);
  const calls = callRows(proposals, new Set(broken.map(({ row }) => row.customerId)), on);
  const letters = letterRows(proposals, on);
  const mails = mailRow(ctx, on);
  const placed = [...broken, ...mails, ...calls, ...planRows(ctx, on), ...letters];
  const aging = limitationRows(ctx, on);
  const rows = [...placed.map(({ row }) => row), ...aging, ...repairRows(ctx, on)].toSorted(inOrder);
  return {
    today: on,
    rows,
    todo: rows.length,
    late: placed.filter(({ plannedOn }) => plannedOn < on).length,
    waiting: count(
      ctx,
      'SELECT count(*) AS n FROM customer_state WHERE open_cents > 0 AND (has_promise = 1 OR is_paused = 1)',
    ),
    calls: broken.length + calls.length,
    letters: letters.reduce((sum, { row }) => sum + row.count, 0),
    followUps: mails.reduce((sum, { row }) => sum + row.count, 0),
    strip: [...morningStrip(ctx, proposals)],
    overdueTotal: overdueTotal(ctx, on),
    next: rows.length > 0 ? null : nextDay(ctx, on),
    isEmptyBook: count(ctx, 'SELECT EXISTS (SELECT 1 FROM document) AS n') === 0,
  };
}

function inOrder(a: TodayRow, b: TodayRow): number {
  return (
    Number(isPressing(b)) - Number(isPressing(a)) ||
    todayKinds.indexOf(a.kind) - todayKinds.indexOf(b.kind) ||
    b.amount - a.amount ||
    (a.customerName < b.customerName ? -1 : a.customerName > b.customerName ? 1 : 0)
  );
}

function brokenWords(ctx: Context, on: PlainDate): readonly Placed[] {
  const found = reading<{ id: string; name: string; alert: string }>(
    ctx,
    `SELECT customer.id, customer.name, state.alert
     FROM customer_state AS state JOIN customer ON customer.id = state.customer_id
     WHERE state.alert IS NOT NULL`,
  ).all();
  return found.map(({ alert, id, name }): Placed => {
    const kept = JSON.parse(alert) as KeptAlert;
    return {
      plannedOn: addDays(kept.missedOn, 1),
      row: {
        key: `broken-${id}`,
        kind: 'brokenPromise',
        customerId: id,
        customerName: name,
        amount: kept.amount,
        daysLate: daysLate(kept.dueOn, on),
        why: whyBroken(kept, on),
        count: 1,
        ref: kept.id,
      },
    };
  });
}

function whyBroken({ kind, missedOn, missing }: KeptAlert, on: PlainDate): TodayRow['why'] {
  const isYesterday = addDays(missedOn, 1) === on;
  return sentence(`today.${kind}${isYesterday ? 'Yesterday' : ''}`, { on: missedOn, amount: missing });
}

function callRows(proposals: readonly OpenProposal[], spokenFor: ReadonlySet<string | null>, on: PlainDate): Placed[] {
  const calls = proposals.filter(({ channel, customerId }) => channel === 'call' && !spokenFor.has(customerId));
  return [...grouped(calls, ({ customerId }) => customerId)].flatMap(([customerId, own]): Placed[] => {
    const highest = own.toSorted((a, b) => b.level - a.level)[0];
    if (highest === undefined) return [];
    return [
      {
        plannedOn: own.map(({ dueOn }) => dueOn).reduce(earlierOf),
        row: {
          key: `call-${customerId}`,
          kind: 'call',
          customerId,
          customerName: highest.customerName,
          amount: sumCents(own.map(({ open }) => open)),
          daysLate: daysLate(own.map(({ itemDueOn }) => itemDueOn).reduce(earlierOf), on),
          why: sentence(highest.step?.offset.from === 'dueDate' ? 'today.invoiceReceived' : 'today.deadlinePassed', {
            step: highest.step?.key ?? '',
          }),
          count: own.length,
          ref: null,
        },
      },
    ];
  });
}

// One line for all letters of the day, one for the courtesy notes, one for each file to hand over.
function letterRows(proposals: readonly OpenProposal[], on: PlainDate): Placed[] {
  const papers = proposals.filter(({ channel }) => reminderChannels.includes(channel));
  const reminded = new Set(papers.filter((one) => !isCourtesy(one)).map(({ customerId }) => customerId));
  const letters = papers.filter((one) => !isCourtesy(one));
  // A customer who gets a real letter gets no courtesy note beside it.
  const notes = papers.filter((one) => isCourtesy(one) && !reminded.has(one.customerId));
  const handovers = grouped(
    proposals.filter(({ channel }) => channel === 'handover'),
    ({ customerId }) => customerId,
  );
  return [
    ...groupRow('letters', letters),
    ...groupRow('courtesy', notes),
    ...[...handovers].flatMap(([customerId, own]) => handoverRow(customerId, own, on)),
  ];
}

function isCourtesy({ step }: OpenProposal): boolean {
  return step?.letter === 'courtesy';
}

function groupRow(kind: 'letters' | 'courtesy', own: readonly OpenProposal[]): Placed[] {
  if (own.length === 0) return [];
  const customers = new Set(own.map(({ customerId }) => customerId)).size;
  return [
    {
      plannedOn: own.map(({ dueOn }) => dueOn).reduce(earlierOf),
      row: {
        key: kind,
        kind,
        customerId: null,
        customerName: '',
        amount: sumCents(own.map(({ open }) => open)),
        // Of several customers: the lateness of one says nothing about the others.
        daysLate: 0,
        why: sentence(`today.${kind}`, { count: customers }),
        count: customers,
        ref: null,
      },
    },
  ];
}

function handoverRow(customerId: string, own: readonly OpenProposal[], on: PlainDate): Placed[] {
  const [first] = own;
  if (first === undefined) return [];
  return [
    {
      plannedOn: own.map(({ dueOn }) => dueOn).reduce(earlierOf),
      row: {
        key: `handover-${customerId}`,
        kind: 'call',
        customerId,
        customerName: first.customerName,
        amount: sumCents(own.map(({ open }) => open)),
        daysLate: daysLate(own.map(({ itemDueOn }) => itemDueOn).reduce(earlierOf), on),
        why: sentence('today.handover'),
        count: 1,
        ref: null,
      },
    },
  ];
}

// A letter older than this has lost every proof the post could give: nothing is left to look at.
const mailMemoryDays = 400;

function mailRow(ctx: Context, on: PlainDate): Placed[] {
  const looks = loadMailFiles(ctx, addDays(on, -mailMemoryDays)).filter(({ mail, setting, desk }) =>
    needsLook(mail, setting, desk, on),
  );
  const [first] = looks;
  if (first === undefined) return [];
  const silent = looks.filter(({ mail, setting }) => mailAlertsOn(mail, setting, on).includes('noTrackingNews'));
  const isMissingNumber = looks.every(
    ({ mail, setting, desk }) => mailGroupOf(mail, setting, desk) === 'numberMissing',
  );
  const code = isMissingNumber
    ? 'today.mailNumber'
    : silent.length === looks.length
      ? 'today.mailSilent'
      : 'today.mail';
  const only = looks.length === 1 ? first.row : null;
  const days = looks.map(({ mail }) => mail.history.at(-1)?.on ?? on).reduce(earlierOf);
  return [
    {
      plannedOn: on,
      row: {
        key: 'mail',
        kind: 'mail',
        customerId: only?.customerId ?? null,
        customerName: only === null ? '' : (ctx.ledger.customers.get(only.customerId)?.name ?? ''),
        amount: zeroCents,
        // A letter without news is no late payment.
        daysLate: 0,
        why: sentence(code, { count: looks.length, days: daysLate(days, on) }),
        count: looks.length,
        ref: only?.id ?? null,
      },
    },
  ];
}

function overdueTotal(ctx: Context, on: PlainDate): TodayView['overdueTotal'] {
  const found = reading<{ total: number | null }, [string]>(
    ctx,
    'SELECT sum(open_cents) AS total FROM item_state WHERE open_cents <> 0 AND open_cents > 0 AND due_on < ?',
  ).get(on);
  const planned = overdueUnderPlans(ctx);
  const ofPlanned = reading<{ total: number | null }, [string, string]>(
    ctx,
    `SELECT sum(open_cents) AS total FROM item_state
     WHERE open_cents > 0 AND due_on < ? AND customer_id IN (SELECT value FROM json_each(?))`,
  ).get(on, JSON.stringify([...planned.keys()]));
  return sumCents([cents((found?.total ?? 0) - (ofPlanned?.total ?? 0)), ...planned.values()]);
}

function nextDay(ctx: Context, on: PlainDate): TodayView['next'] {
  const found = reading<{ on: string; customerName: string; channel: string }, [string]>(
    ctx,
    `SELECT json_extract(state.next_action, '$.on') AS "on", customer.name AS customerName,
       json_extract(state.next_action, '$.channel') AS channel
     FROM customer_state AS state JOIN customer ON customer.id = state.customer_id
     WHERE state.next_action IS NOT NULL AND json_extract(state.next_action, '$.on') > ? AND state.open_cents > 0
     ORDER BY 1, customer.name LIMIT 1`,
  ).get(on);
  if (found === undefined) return null;
  return { ...found, on: plainDate(found.on), channel: found.channel as NonNullable<TodayView['next']>['channel'] };
}

function count(ctx: Context, sql: string): number {
  return reading<{ n: number }>(ctx, sql).get()?.n ?? 0;
}
