import { act } from '#app/act';
import { allocateCredit } from '#app/commands/allocateCredit';
import { cancelInvoice } from '#app/commands/cancelInvoice';
import { createInvoice } from '#app/commands/createInvoice';
import { giveBack } from '#app/commands/giveBack';
import { loseInvoice, sendLossPaper } from '#app/commands/loseInvoice';
import { moneyForLoss } from '#app/commands/moneyForLoss';
import { recordPayment } from '#app/commands/recordPayment';
import { undoAllocation } from '#app/commands/undoAllocation';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { cents, sumCents } from '#domain/money/cents';
import { vatOn } from '#domain/ledger/invoiceLine';
import { ok, type Result } from '#domain/result';

/** What is rarer in a shop: money before any invoice, losses whose VAT comes back, and second thoughts about them. */
export const rareDeeds = [
  'deposit',
  'useDeposit',
  'matchApart',
  'invoice',
  'cancelInvoice',
  'takeVatBack',
  'lateForLoss',
  'giveBack',
] as const;
export type RareDeed = {
  readonly what: (typeof rareDeeds)[number];
  readonly pick: number;
  readonly back: number;
  readonly part: number;
};
type Done = { readonly actionId: string | null } | null;

/** One of them; `Deed` of the test book says what the numbers are. What the program refuses is not done. */
export function doRarely(ctx: Context, today: PlainDate, { back, part, pick, what }: RareDeed): Done {
  const on = addDays(today, -back);
  const customerId = at(ctx.ledger.customers.ids(), pick) ?? '';
  const idAt = (sql: string) => at(reading<{ id: string }>(ctx, sql).all(), pick)?.id ?? '';
  const openInvoices = 'SELECT DISTINCT document_id AS id FROM item_state WHERE open_cents > 0 ORDER BY 1';
  switch (what) {
    case 'deposit':
      return valueOf(recordPayment(ctx, { customerId, amount: cents(part * 97), on, allocate: { to: 'nothing' } }));
    case 'useDeposit':
      return useDeposit(ctx, pick);
    case 'matchApart':
      return valueOf(undoAllocation(ctx, { entryId: idAt(`SELECT id FROM journal_entry WHERE kind = 'allocation'`) }));
    case 'invoice':
      return newInvoice(ctx, customerId, on, part, pick);
    case 'cancelInvoice':
      return valueOf(cancelInvoice(ctx, { invoiceId: idAt(openInvoices) }));
    case 'takeVatBack':
      return takeVatBack(ctx, today, idAt(openInvoices), part);
    case 'lateForLoss': {
      const lost = `SELECT DISTINCT document.id FROM posting JOIN document ON document.seq = posting.document_seq
        WHERE posting.account = 'badDebtLoss' AND document.kind = 'invoice' ORDER BY 1`;
      const documentId = idAt(lost);
      return valueOf(moneyForLoss(ctx, { documentId }));
    }
    case 'giveBack':
      return valueOf(giveBack(ctx, { customerId, amount: cents(part * 10), on, invoiceId: null }));
  }
}

// Several rates, one of them nothing, in two parts.
function newInvoice(ctx: Context, customerId: string, issuedOn: PlainDate, part: number, pick: number): Done {
  const vat = [20_000, 5_500, 0].slice(0, 1 + (pick % 3)).map((rateMilli, index) => {
    const net = cents(part * 113 + index);
    return { rateMilli, net, vat: vatOn(net, rateMilli) };
  });
  const amount = sumCents(vat.flatMap((share) => [share.net, share.vat]));
  const first = cents(Math.floor(amount / 3));
  const instalments = [
    { dueOn: addDays(issuedOn, 10), amount: first },
    { dueOn: addDays(issuedOn, 40), amount: cents(amount - first) },
  ];
  return valueOf(createInvoice(ctx, { customerId, number: `N-${pick}-${part}`, issuedOn, amount, vat, instalments }));
}

function useDeposit(ctx: Context, pick: number): Done {
  const free = reading<{ id: string; customerId: string }>(
    ctx,
    `SELECT document.id, owner.id AS customerId FROM posting JOIN document ON document.seq = posting.document_seq
       JOIN owner ON owner.recorded_id = document.customer_id
     WHERE posting.account = 'customers' AND document.kind = 'payment'
     GROUP BY posting.item_seq HAVING sum(posting.amount_cents) < 0 ORDER BY document.seq`,
  ).all();
  const source = at(free, pick);
  const invoices = reading<{ id: string; customerId: string }>(
    ctx,
    'SELECT DISTINCT document_id AS id, customer_id AS customerId FROM item_state WHERE open_cents > 0 ORDER BY 1',
  ).all();
  const invoice = invoices.find(({ customerId }) => customerId === source?.customerId);
  return valueOf(allocateCredit(ctx, { sourceId: source?.id ?? '', invoiceId: invoice?.id ?? '' }));
}

// Lost for good, with the paper for the customer sent: the VAT in it is booked back.
function takeVatBack(ctx: Context, today: PlainDate, documentId: string, part: number): Done {
  const customerId = ctx.ledger.documents.get(documentId)?.customerId ?? '';
  const open = reading<{ open: number | null }, [string]>(
    ctx,
    'SELECT sum(open_cents) AS open FROM item_state WHERE document_id = ?',
  ).get(documentId)?.open;
  const reason = {
    ground: 'irrecoverableProven',
    groundOn: today,
    detail: '',
    hasProof: true,
    isCashBasis: false,
  } as const;
  const amount = cents(Math.max(1, Math.floor(((open ?? 0) * Math.min(100, part)) / 100)));
  const lost = loseInvoice(ctx, { documentId, amount, reason });
  if (!lost.ok) return null;
  const { lossId } = lost.value;
  act(ctx, { name: 'loss.paperMade', customerId }, (unit) => {
    unit.record(customerId, { kind: 'lossPaperMade', lossId, letterId: 'L-1' });
    return ok({});
  });
  return valueOf(sendLossPaper(ctx, { customerId, lossId, on: today }));
}

function at<Value>(values: readonly Value[], pick: number): Value | undefined {
  return values[pick % Math.max(1, values.length)];
}

function valueOf<Value>(result: Result<Value>): Value | null {
  return result.ok ? result.value : null;
}
