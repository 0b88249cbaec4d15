import fc from 'fast-check';
import { doRarely, rareDeeds, type RareDeed } from '#app/accounting/testMoreDeeds';
import { act } from '#app/act';
import { cancelPayment } from '#app/commands/cancelPayment';
import { changeDueDate } from '#app/commands/changeDueDate';
import { closePeriod } from '#app/commands/closePeriod';
import { createCreditNote } from '#app/commands/createCreditNote';
import { createDemo } from '#app/commands/createDemo';
import { loseInvoice } from '#app/commands/loseInvoice';
import { openDispute } from '#app/commands/openDispute';
import { mergeCustomers } from '#app/commands/mergeCustomers';
import { addPayment, recordPayment } from '#app/commands/recordPayment';
import { refund } from '#app/commands/refund';
import { undoAction } from '#app/commands/undoAction';
import { waiveClaims, writeOff } from '#app/commands/writeOff';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { testContext } from '#app/testContext';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { cents, minCents, type Cents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';

/** What happens to a demonstration book after it was made: demonstrations know no claims, losses and second thoughts. */
export const deeds = [
  'pay',
  'payLate',
  'claim',
  'payClaims',
  'waive',
  'lose',
  'writeOff',
  'creditNote',
  'refund',
  'cancel',
  'undo',
  'due',
  'dispute',
  'merge',
  'close',
  'backDate',
  'undoLast',
  ...rareDeeds,
] as const;
/** One deed; `pick` chooses on whom, `back` how many days ago it counts, `part` how much of what is open (percent). */
export type Deed = {
  readonly what: (typeof deeds)[number];
  readonly pick: number;
  readonly back: number;
  readonly part: number;
};

/** Some weeks of a shop, in any order. */
export const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...deeds),
    pick: fc.nat(10_000),
    back: fc.nat(60),
    part: fc.integer({ min: 1, max: 130 }),
  }),
  { minLength: 30, maxLength: 60 },
);

/** A generated book in which that was done. What the program refuses is not done. */
export function livedBook(today: PlainDate, seed: number, done: readonly Deed[]): Context {
  const ctx = testContext({ today });
  const made = createDemo(ctx, { invoices: 120, seed });
  if (!made.ok) throw new Error(made.error.code);
  const actions: string[] = [];
  for (const deed of done) {
    const { actionId } = perform(ctx, today, deed, actions) ?? {};
    if (typeof actionId === 'string') actions.push(actionId);
  }
  return ctx;
}

const isRare = (what: Deed['what']): what is RareDeed['what'] => rareDeeds.some((one) => one === what);

type Performed = { readonly actionId: string | null } | null;

function perform(ctx: Context, today: PlainDate, { back, part, pick, what }: Deed, actions: string[]): Performed {
  const on = addDays(today, -back);
  const invoice = openInvoice(ctx, pick);
  const payment = at(
    reading<{ id: string }>(ctx, `SELECT id FROM document WHERE kind = 'payment' ORDER BY seq`).all(),
    pick,
  );
  if (what === 'merge') return valueOf(mergeCustomers(ctx, pairOf(ctx, pick)));
  if (what === 'close') return valueOf(closePeriod(ctx, { to: on }));
  if (what === 'undoLast') return valueOf(undoAction(ctx, { actionId: actions.at(-1) ?? '' }));
  if (isRare(what)) return doRarely(ctx, today, { back, part, pick, what });
  if (what === 'undo') return valueOf(undoAction(ctx, { actionId: at(actions, pick) ?? '' }));
  if (what === 'cancel') return valueOf(cancelPayment(ctx, { paymentId: payment?.id ?? '' }));
  if (what === 'refund') return valueOf(refund(ctx, { sourceId: payment?.id ?? '', amount: cents(part * 10), on }));
  if (invoice === undefined) return null;
  const { customerId, documentId, itemId, open } = invoice;
  const amount = cents(Math.max(1, Math.floor((open * part) / 100)));
  switch (what) {
    case 'pay':
      return valueOf(
        recordPayment(ctx, { customerId, amount, on, allocate: { to: 'invoices', invoiceIds: [documentId] } }),
      );
    case 'payLate':
      return valueOf(recordPayment(ctx, { customerId, amount, on, allocate: { to: 'oldest' } }));
    case 'payClaims': {
      const claimsOfTheDay = [
        { itemId, what: 'interest', amount: cents(part * 7) },
        { itemId, what: 'fixedIndemnity', amount: cents(4_000) },
      ] as const;
      const all = cents(open + part * 60);
      const allocate = { to: 'invoices', invoiceIds: [documentId] } as const;
      return valueOf(recordPayment(ctx, { customerId, amount: all, on, allocate, claimsOfTheDay }));
    }
    case 'claim':
      return valueOf(
        act(ctx, { name: 'claim.made', customerId }, (unit) => {
          const claim = { claimId: ctx.newId(), itemId, what: 'interest', amount: cents(part * 11) } as const;
          unit.record(customerId, { kind: 'claimMade', ...claim });
          return ok({});
        }),
      );
    case 'waive':
      return valueOf(
        act(ctx, { name: 'claim.waived', customerId }, (unit) => {
          waiveClaims(unit, customerId, cents(part * 5));
          return ok({});
        }),
      );
    case 'lose': {
      const reason = {
        ground: 'liquidationOpened',
        groundOn: on,
        detail: '',
        hasProof: true,
        isCashBasis: false,
      } as const;
      return valueOf(loseInvoice(ctx, { documentId, amount: minCents(amount, open), reason }));
    }
    case 'writeOff':
      return valueOf(writeOff(ctx, { invoiceId: documentId, amount: minCents(amount, open) }));
    case 'creditNote':
      return valueOf(createCreditNote(ctx, { customerId, issuedOn: on, amount, againstId: documentId }));
    case 'due':
      return valueOf(changeDueDate(ctx, { itemId, dueOn: addDays(today, part - back), reason: 'accord' }));
    case 'backDate':
      // As the bank brings it: a closed period takes it, and lists it.
      return valueOf(
        act(ctx, { name: 'bank.matched', mayBackDate: true, customerId }, (unit) =>
          addPayment(unit, { customerId, amount, on, allocate: { to: 'invoices', invoiceIds: [documentId] } }),
        ),
      );
    case 'dispute':
      return valueOf(openDispute(ctx, { customerId, itemIds: [itemId], reason: 'autre' }));
  }
}

function pairOf(ctx: Context, pick: number): { readonly keptId: string; readonly goneId: string } {
  const ids = ctx.ledger.customers.ids();
  return { keptId: at(ids, pick) ?? '', goneId: at(ids, Math.floor(pick / 7)) ?? '' };
}

type Open = { readonly customerId: string; readonly documentId: string; readonly itemId: string; readonly open: Cents };

function openInvoice(ctx: Context, pick: number): Open | undefined {
  const rows = reading<Open>(
    ctx,
    `SELECT customer_id AS customerId, document_id AS documentId, item_id AS itemId, open_cents AS open
     FROM item_state WHERE open_cents > 0 ORDER BY due_on, item_id`,
  ).all();
  return at(rows, pick);
}

function at<Value>(values: readonly Value[], pick: number): Value | undefined {
  return values[pick % Math.max(1, values.length)];
}

function valueOf<Value>(result: Result<Value>): Value | null {
  return result.ok ? result.value : null;
}
