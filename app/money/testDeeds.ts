import fc from 'fast-check';
import { acceptMoney } from '#app/bank/acceptMoney';
import { takeStatements } from '#app/bank/takeStatements';
import { allocateCredit } from '#app/commands/allocateCredit';
import { cancelCreditNote, cancelPayment } from '#app/commands/cancelPayment';
import { createCreditNote } from '#app/commands/createCreditNote';
import { createInvoice } from '#app/commands/createInvoice';
import { giveBack } from '#app/commands/giveBack';
import { markStepDone } from '#app/commands/markStepDone';
import { recordPayment } from '#app/commands/recordPayment';
import { refund } from '#app/commands/refund';
import { undoAllocation } from '#app/commands/undoAllocation';
import { writeOff } from '#app/commands/writeOff';
import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { reading } from '#app/queries/reading';
import { present } from '#domain/assert';
import { addDays } from '#domain/calendar/plainDate';
import { whatIsDue } from '#domain/followup/due';
import { moneyBook } from '#domain/matching/moneyBook';
import { cents, type Cents } from '#domain/money/cents';
import { plainEntry } from '#domain/statements/statement';

/** One thing that a user does with money, with three numbers that choose whom and how much. */
export type MoneyDeed = {
  readonly what: (typeof deedNames)[number];
  readonly who: number;
  readonly which: number;
  readonly amount: Cents;
};
/** What it did: its action, and by how much it changed what each customer owes less what he has in hand. */
export type Done = { readonly actionId: string | null; readonly changes: ReadonlyMap<string, number> } | null;

const deedNames = [
  'invoice',
  'pay',
  'payOldest',
  'payWithDiscount',
  'payAhead',
  'note',
  'noteAgainst',
  'allocate',
  'undoAllocation',
  'refund',
  'giveBack',
  'writeOff',
  'cancelPayment',
  'cancelNote',
  'bank',
  'bankOfTwo',
  'bankGranted',
  'bounce',
  'step',
] as const;

/** Any sequence of them. */
export const anyMoneyDeeds: fc.Arbitrary<readonly MoneyDeed[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...deedNames),
    who: fc.nat(2),
    which: fc.nat(50),
    amount: fc.oneof(fc.integer({ min: 1, max: 30_000 }), fc.constantFrom(100, 5_000, 10_000, 20_000)).map(cents),
  }),
  { minLength: 4, maxLength: 22 },
);

/** Who is there, and what was granted beside each payment: it goes when the payment is taken back. */
export type Shop = {
  readonly ctx: Context;
  readonly customers: readonly string[];
  readonly granted: Map<string, number>;
};

type Paper = { readonly id: string; readonly customerId: string; readonly gross: number; readonly open: number };

/**
 * Does it; null: it was refused, or there was nothing to do it with.
 *
 * @param ready called when all is prepared: what stands then is what undoing has to bring back
 */
export function doMoney(shop: Shop, deed: MoneyDeed, ready: () => void): Done {
  const { ctx, customers } = shop;
  const { amount, what } = deed;
  ready();
  const customerId = customers[deed.who % customers.length] ?? '';
  const on = ctx.clock.today();
  const invoice = pick(openInvoices(ctx, customerId), deed.which);
  const own = (change: number) => new Map([[customerId, change]]);
  const to = (id: string, discount?: Cents) =>
    ({ to: 'invoices', invoiceIds: [id], ...(discount === undefined ? {} : { discount }) }) as const;
  switch (what) {
    case 'invoice':
      return made(newInvoice(ctx, customerId, deed), own(amount));
    case 'pay':
      if (invoice === undefined) return null;
      return made(recordPayment(ctx, { customerId, amount, on, allocate: to(invoice.id) }), own(-amount));
    case 'payOldest':
      return made(recordPayment(ctx, { customerId, amount, on, allocate: { to: 'oldest' } }), own(-amount));
    case 'payAhead':
      return made(recordPayment(ctx, { customerId, amount, on, allocate: { to: 'nothing' } }), own(-amount));
    case 'payWithDiscount': {
      if (invoice === undefined || invoice.open < 2) return null;
      const discount = cents(Math.max(1, Math.floor(invoice.open / 20)));
      const paid = cents(invoice.open - discount);
      const answer = recordPayment(ctx, { customerId, amount: paid, on, allocate: to(invoice.id, discount) });
      if (answer.ok) shop.granted.set(answer.value.paymentId, discount);
      return made(answer, own(-invoice.open));
    }
    case 'note':
    case 'noteAgainst': {
      const against = what === 'noteAgainst' && invoice !== undefined ? { againstId: invoice.id } : {};
      return made(createCreditNote(ctx, { customerId, issuedOn: on, amount, ...against }), own(-amount));
    }
    case 'writeOff':
      if (invoice === undefined) return null;
      return made(writeOff(ctx, { invoiceId: invoice.id, amount }), own(-amount));
    case 'step':
      return step(ctx, customerId);
    default:
      return doWithPapers(shop, customerId, deed, ready);
  }
}

function doWithPapers(shop: Shop, customerId: string, deed: MoneyDeed, ready: () => void): Done {
  const { ctx } = shop;
  const { amount, what, which } = deed;
  const on = ctx.clock.today();
  const invoice = pick(openInvoices(ctx, customerId), which);
  const payment = pick(papers(ctx, customerId, 'payment'), which);
  const note = pick(papers(ctx, customerId, 'creditNote'), which);
  const source = which % 2 === 0 ? (payment ?? note) : (note ?? payment);
  const own = (change: number) => new Map([[customerId, change]]);
  switch (what) {
    case 'allocate':
      if (source === undefined || invoice === undefined) return null;
      return made(allocateCredit(ctx, { sourceId: source.id, invoiceId: invoice.id }), own(0));
    case 'undoAllocation': {
      const entry = pick(allocations(ctx, customerId), which);
      return entry === undefined ? null : made(undoAllocation(ctx, { entryId: entry.id }), own(0));
    }
    case 'refund':
      return source === undefined ? null : made(refund(ctx, { sourceId: source.id, amount, on }), own(amount));
    case 'giveBack':
      return made(giveBack(ctx, { customerId, invoiceId: invoice?.id ?? null, amount, on }), own(amount));
    case 'cancelPayment':
      if (payment === undefined) return null;
      return made(cancelPayment(ctx, { paymentId: payment.id }), own(worthOf(shop, payment)));
    case 'cancelNote':
      return note === undefined ? null : made(cancelCreditNote(ctx, { creditNoteId: note.id }), own(-note.gross));
    default:
      return ofTheBank(shop, customerId, deed, ready);
  }
}

/** Money of a statement: taken in, then said to be this or that. */
function ofTheBank(shop: Shop, customerId: string, deed: MoneyDeed, ready: () => void): Done {
  const { ctx, customers, granted } = shop;
  const { amount, what, which } = deed;
  const invoice = pick(openInvoices(ctx, customerId), which);
  if (what === 'bounce') {
    const payment = pick(papers(ctx, customerId, 'payment'), which);
    if (payment === undefined) return null;
    const movementId = take(ctx, payment.gross, 'CHEQUE IMPAYE');
    ready();
    const parts = [{ customerId, documentIds: [] }];
    const said = { movementId, kind: 'return', parts, paymentId: payment.id, isRestGranted: false } as const;
    return made(acceptMoney(ctx, said), new Map([[customerId, worthOf(shop, payment)]]));
  }
  const otherId = customers[(deed.who + 1) % customers.length] ?? '';
  const other = what === 'bankOfTwo' ? pick(openInvoices(ctx, otherId), which) : undefined;
  if (invoice === undefined || (what === 'bankOfTwo' && other === undefined)) return null;
  const isGranted = what === 'bankGranted' && invoice.open > 20;
  const came = isGranted ? invoice.open - Math.floor(invoice.open / 20) : amount;
  const first = other === undefined ? 0 : Math.min(came, other.open);
  const parts = [
    ...(other === undefined ? [] : [{ customerId: otherId, documentIds: [other.id] }]),
    { customerId, documentIds: [invoice.id] },
  ];
  const changes = new Map([
    ...(other === undefined ? [] : ([[otherId, -first]] as const)),
    [customerId, isGranted ? -invoice.open : first - came],
  ]);
  const movementId = take(ctx, came, 'VIREMENT');
  ready();
  const said = { movementId, kind: 'payment', parts, paymentId: null, isRestGranted: isGranted } as const;
  const answer = acceptMoney(ctx, said);
  const [paymentId] = answer.ok ? answer.value.made : [];
  if (isGranted && paymentId !== undefined) granted.set(paymentId, invoice.open - came);
  return made(answer, changes);
}

// What he owes again when this payment is taken back.
function worthOf({ granted }: Shop, { gross, id }: Paper): number {
  return (granted.get(id) ?? 0) - gross;
}

function take(ctx: Context, amount: number, text: string): string {
  const on = ctx.clock.today();
  const account = { iban: 'FR7630006000011234567890189', bank: null, branch: null, number: null, ribKey: null };
  const id = ctx.newId();
  const entry = { ...plainEntry(cents(amount), on, 1), text: `${text} ${id}` };
  const nothing = { sequence: null, reference: null, version: null, opening: null, closing: null };
  const statement = { ...nothing, format: 'camt053', line: 1, account, currency: 'EUR', entries: [entry] };
  takeStatements(ctx, { statements: [statement], fileName: 'releve', sha256: id }, moneyBook([]));
  return present(
    reading<{ id: string }>(ctx, 'SELECT id FROM bank_movement ORDER BY seq DESC LIMIT 1').get(),
    'movement',
  ).id;
}

// Reminders of today that were sent: what is undone later stands beside them.
function step(ctx: Context, customerId: string): Done {
  const on = ctx.clock.today();
  const { facts } = present(loadCustomerFile(ctx.ledger, customerId, on), customerId);
  const [first] = whatIsDue(facts, on).proposals;
  if (first === undefined) return null;
  return made(markStepDone(ctx, { customerId, itemIds: [first.itemId] }), new Map([[customerId, 0]]));
}

function newInvoice(ctx: Context, customerId: string, { amount, which }: MoneyDeed) {
  const on = ctx.clock.today();
  const number = `F-${ctx.newId()}`;
  // Some are late already, some are paid in two parts.
  const issuedOn = addDays(on, -which * 2);
  const dueOn = addDays(issuedOn, 30);
  const half = cents(Math.floor(amount / 2));
  const isSplit = which % 3 === 0 && half > 0;
  const rest = cents(amount - half);
  const instalments = isSplit
    ? [
        { dueOn, amount: rest },
        { dueOn: addDays(dueOn, 30), amount: half },
      ]
    : [{ dueOn, amount }];
  return createInvoice(ctx, { customerId, number, issuedOn, amount, instalments });
}

type Answer = { readonly ok: boolean; readonly value?: { readonly actionId: string | null } };

function made(answer: Answer, changes: ReadonlyMap<string, number>): Done {
  return answer.ok && answer.value !== undefined ? { actionId: answer.value.actionId, changes } : null;
}

function pick<Row>(rows: readonly Row[], which: number): Row | undefined {
  return rows[which % Math.max(1, rows.length)];
}

function openInvoices(ctx: Context, customerId: string): readonly Paper[] {
  return reading<Paper, [string]>(
    ctx,
    `SELECT document.id, document.customer_id AS customerId, gross_cents AS gross,
       (SELECT sum(open_cents) FROM item_state WHERE document_id = document.id) AS open
     FROM document WHERE customer_id = ? AND kind = 'invoice' AND open > 0 ORDER BY seq`,
  ).all(customerId);
}

function papers(ctx: Context, customerId: string, kind: string): readonly Paper[] {
  return reading<Paper, [string, string]>(
    ctx,
    `SELECT id, customer_id AS customerId, gross_cents AS gross, 0 AS open FROM document
     WHERE customer_id = ? AND kind = ? ORDER BY seq`,
  ).all(customerId, kind);
}

function allocations(ctx: Context, customerId: string): readonly { readonly id: string }[] {
  return reading<{ id: string }, [string]>(
    ctx,
    `SELECT DISTINCT entry.id FROM journal_entry AS entry JOIN posting ON posting.entry_seq = entry.seq
     JOIN customer ON customer.seq = posting.customer_seq
     WHERE customer.id = ? AND entry.kind = 'allocation' ORDER BY entry.seq`,
  ).all(customerId);
}
