import { act, type Booking, type Unit } from '#app/act';
import type { WaitingMoney } from '#app/bank/moneySuggestions';
import { waitingMoney, waitingRows } from '#app/bank/waitingRows';
import { cancelMoney, type CancelDocumentRefusal } from '#app/commands/cancelPayment';
import { giveBackIn, type GiveBackRefusal } from '#app/commands/giveBack';
import { addPayment, type PaymentRefusal, type PaymentTarget } from '#app/commands/recordPayment';
import type { Context } from '#app/context';
import { creditOf, payableOf, sourceItemOf } from '#app/money/payables';
import { actOnMany } from '#app/prepared';
import { stampOf } from '#app/remembered';
import { companyOf } from '#app/settings';
import { giveWay } from '#app/slices';
import type { Request } from '#contract/api';
import { checkIban } from '#domain/identifiers/iban';
import { saysName, tellingWords } from '#domain/matching/nameWords';
import { plain } from '#domain/matching/numberKeys';
import { cents, minCents, negateCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type Choice = Omit<Request<'bank.accept'>, 'movementId'>;
export type AcceptRefusal =
  'bank.notWaiting' | 'bank.sharesWrong' | PaymentRefusal | CancelDocumentRefusal | GiveBackRefusal;

/** Books what the user says of one movement: the invoices it pays, the payment that came back, the money given back. */
export function acceptMoney(
  ctx: Context,
  { movementId, ...choice }: Request<'bank.accept'>,
): Result<{ readonly actionId: string | null; readonly made: readonly string[] }, AcceptRefusal> {
  const money = waitingMoney(ctx, movementId);
  const [first] = choice.parts;
  if (money === null) return reject('bank.notWaiting');
  if (first === undefined || money.amount > 0 !== (choice.kind === 'payment')) return reject('customer.unknown');
  const names = { payment: 'bank.matched', return: 'bank.returned', refund: 'bank.refunded' } as const;
  const customerId = choice.parts.length === 1 ? first.customerId : null;
  const action = { name: names[choice.kind], customerId, params: { amount: absolute(money.amount), count: 1 } };
  return act(ctx, { ...action, mayBackDate: true }, (unit) => {
    const made = book(unit, money, choice);
    if (!made.ok) return made;
    unit.mark(movementId, 'matched', made.value);
    if (choice.kind === 'payment') learn(unit, money, choice);
    return ok({ made: made.value });
  });
}

/** Movements booked at once. A week of a shop is one portion, and one undoing. */
const portion = 50;

export type Accepted = { readonly accepted: number; readonly left: number; readonly actionId: string | null };

/** How long work tells of itself, and asks whether to go on. */
export type AcceptWatch = {
  /** The clock by which the work gives way. */
  readonly millis: () => number;
  readonly isStopped: () => boolean;
  readonly onBooked: (done: number, total: number) => void;
};

/**
 * Books every movement that is still certain. Each is looked at again: of two payments of one invoice only the first is
 * booked, and when somebody writes meanwhile, what is left is looked at once more. More than fifty are booked in portions,
 * each an action of its own that is booked whole or not at all, and the program answers between them. Stopped, what was
 * booked stands and the rest waits.
 */
export async function acceptSure(
  ctx: Context,
  movementIds: readonly string[],
  watch: AcceptWatch,
): Promise<Result<Accepted, AcceptRefusal>> {
  let sure = await sureOnes(ctx, movementIds, watch.millis);
  if (sure.length === 0) return reject('bank.notWaiting');
  const total = sure.length;
  let done: Accepted = { accepted: 0, left: movementIds.length, actionId: null };
  while (sure.length > 0 && !watch.isStopped()) {
    const booked = await bookPortion(ctx, watch.millis, sure.slice(0, portion));
    // What stands is booked; the rest waits as before, to be looked at.
    if (!booked.ok) return done.accepted === 0 ? booked : ok(done);
    const accepted = done.accepted + booked.value.accepted;
    const { actionId } = booked.value;
    done = { accepted, left: movementIds.length - accepted, actionId: actionId ?? done.actionId };
    sure = sure.slice(portion);
    watch.onBooked(total - sure.length, total);
    const stamp = stampOf(ctx);
    await giveWay();
    if (stampOf(ctx) !== stamp)
      sure = await sureOnes(
        ctx,
        sure.map(({ money }) => money.movementId),
        watch.millis,
      );
  }
  return ok(done);
}

// Everything is decided in slices, then written at once.
async function bookPortion(
  ctx: Context,
  millis: () => number,
  sure: readonly Sure[],
): Promise<Result<{ readonly accepted: number; readonly actionId: string | null }, AcceptRefusal>> {
  let accepted = 0;
  const booked = await actOnMany<Sure, AcceptRefusal>(ctx, millis, () => {
    // Somebody may have decided one of them since.
    const items = sure.filter(({ money }) => waitingMoney(ctx, money.movementId) !== null);
    const amount = sumCents(items.map(({ money }) => money.amount));
    accepted = items.length;
    const action = { name: 'bank.matched', params: { amount, count: accepted }, mayBackDate: true };
    return Promise.resolve(accepted === 0 ? null : ok({ action, items, prepare: bookSure }));
  });
  if (booked === null) return ok({ accepted: 0, actionId: null });
  return booked.ok ? ok({ accepted, actionId: booked.value.actionId }) : booked;
}

function bookSure(unit: Booking, { choice, money }: Sure): Result<object, AcceptRefusal> {
  const made = pay(unit, money, choice);
  if (!made.ok) return made;
  unit.mark(money.movementId, 'matched', made.value);
  learn(unit, money, choice);
  return ok({});
}

type Sure = { readonly money: WaitingMoney; readonly choice: Choice };

async function sureOnes(ctx: Context, movementIds: readonly string[], millis: () => number): Promise<readonly Sure[]> {
  const rows = new Map((await waitingRows(ctx, millis)).map((row) => [row.money.movementId, row]));
  const used = new Set<string>();
  return [...new Set(movementIds)].flatMap((movementId): readonly Sure[] => {
    const row = rows.get(movementId);
    if (row?.best?.sureness !== 'certain') return [];
    const parts = row.best.parts.map(({ customerId, documents }) => ({
      customerId,
      documentIds: documents.map(({ documentId }) => documentId),
    }));
    const ids = parts.flatMap(({ documentIds }) => documentIds);
    if (ids.some((id) => used.has(id))) return [];
    for (const id of ids) used.add(id);
    return [{ money: row.money, choice: { kind: 'payment', parts, paymentId: null, isRestGranted: false } }];
  });
}

function book(unit: Unit, money: WaitingMoney, choice: Choice): Result<readonly string[], AcceptRefusal> {
  const [first] = choice.parts;
  const customerId = first?.customerId ?? '';
  if (choice.kind === 'payment') return pay(unit, money, choice);
  if (choice.kind === 'refund') {
    const given = giveBackIn(unit, { customerId, invoiceId: null, amount: absolute(money.amount), on: money.on });
    return given.ok ? ok(given.value.refundIds) : given;
  }
  const payment = unit.ctx.ledger.documents.get(choice.paymentId ?? '');
  if (payment === null || payment.kind !== 'payment' || payment.gross !== money.amount)
    return reject('payment.unknown');
  const cancelled = cancelMoney(unit, payment.customerId, payment.id);
  return cancelled.ok ? ok([payment.id]) : cancelled;
}

// Each customer is paid what his documents have open, or his share; the last one gets what is left over.
function pay(
  unit: Booking,
  money: WaitingMoney,
  { isRestGranted, parts }: Choice,
): Result<readonly string[], AcceptRefusal> {
  if (!areWhole(money, parts)) return reject('bank.sharesWrong', { amount: money.amount });
  const made: string[] = [];
  let left = money.amount;
  for (const [index, { amount: share, customerId, documentIds }] of parts.entries()) {
    if (unit.ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
    const isLast = index === parts.length - 1;
    const open = openOf(unit, customerId, documentIds);
    const amount = share ?? (isLast ? left : minCents(open, left));
    if (amount <= zeroCents) continue;
    const paid = addPayment(unit, {
      customerId,
      amount,
      on: money.on,
      means: 'transfer',
      reference: referenceOf(money),
      allocate: targetOf(unit, documentIds, isLast && isRestGranted ? subtractCents(open, amount) : zeroCents),
    });
    if (!paid.ok) return paid;
    made.push(paid.value.paymentId);
    left = subtractCents(left, amount);
  }
  return ok(made);
}

// Shares are all told or none, and make the money to the cent.
function areWhole({ amount }: WaitingMoney, parts: Choice['parts']): boolean {
  const shares = parts.flatMap((part) => (part.amount === undefined ? [] : [part.amount]));
  if (shares.length === 0) return true;
  return shares.length === parts.length && shares.every((share) => share > 0) && sumCents(shares) === amount;
}

function targetOf({ ctx }: Booking, documentIds: readonly string[], rest: Cents): PaymentTarget {
  if (documentIds.length === 0) return { to: 'nothing' };
  const isNote = (id: string) => ctx.ledger.documents.get(id)?.kind === 'creditNote';
  return {
    to: 'invoices',
    invoiceIds: documentIds.filter((id) => !isNote(id)),
    creditNoteIds: documentIds.filter(isNote),
    ...(rest > zeroCents ? { discount: rest } : {}),
  };
}

// What these documents have open together; credit notes lower it.
function openOf(unit: Booking, customerId: string, documentIds: readonly string[]): Cents {
  const file = unit.file(customerId);
  const own = documentIds.filter((id) => unit.ctx.ledger.documents.get(id)?.customerId === customerId);
  const amounts = own.map((id) =>
    unit.ctx.ledger.documents.get(id)?.kind === 'creditNote'
      ? negateCents(creditOf(file, sourceItemOf(file, id).id))
      : payableOf(file, id),
  );
  return sumCents(amounts);
}

function referenceOf({ words }: WaitingMoney): string {
  return [words.structured, words.text, words.name]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 200);
}

// An account is learned of every payer; a name only when it is not the customer's own. Of several customers, nothing.
function learn(unit: Booking, { movementId, words }: WaitingMoney, { parts }: Choice): void {
  const [first] = parts;
  if (first === undefined || parts.length > 1) return;
  const { ctx, today: learnedOn } = unit;
  const { customerId } = first;
  const teach = (kind: 'iban' | 'name', value: string) => {
    const payer = { id: ctx.newId(), customerId, kind, value, movementId, learnedOn };
    unit.beside(() => ctx.ledger.bank.learn(payer));
  };
  const iban = checkIban(words.iban);
  if (iban.valid) teach('iban', iban.normalized);
  // His own name needs no learning, and that of the user, which some lists write on every line, says nothing of who paid.
  const said = new Set(tellingWords(words.name));
  const isOf = (name: string | undefined) => saysName(said, name ?? '') === 'whole';
  if (isOf(ctx.ledger.customers.get(customerId)?.name) || isOf(companyOf(ctx.ledger)?.name)) return;
  if (plain(words.name).length >= 4) teach('name', words.name.trim());
}

function absolute(amount: Cents): Cents {
  return amount < 0 ? cents(-amount) : amount;
}
