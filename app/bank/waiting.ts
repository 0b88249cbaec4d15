import { moneySuggestions, type MoneySuggestion, type WaitingMoney } from '#app/bank/moneySuggestions';
import { openBook } from '#app/bank/openBook';
import { statementsUntil } from '#app/bank/statementsUntil';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { remembered } from '#app/remembered';
import { inSlices } from '#app/slices';
import type { Output, Request } from '#contract/api';
import type { BankStateName, MovementWords } from '#db/repositories/bank';
import { plainDate } from '#domain/calendar/plainDate';
import { checkIban } from '#domain/identifiers/iban';
import { moneyBook } from '#domain/matching/moneyBook';
import { cents, sumCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type Waiting = Output<'bank.waiting'>;
type Row = Omit<MovementWords, 'returnReason'> & {
  readonly movementId: string;
  readonly bookedOn: string;
  readonly amount: number;
  readonly returnReason: string;
  readonly state: BankStateName;
};

const movements = `SELECT movement.id AS movementId, movement.booked_on AS bookedOn, movement.amount_cents AS amount,
    coalesce(words.name, '') AS name, coalesce(words.iban, '') AS iban, coalesce(words.structured, '') AS structured,
    coalesce(words.text, '') AS text, coalesce(words.return_reason, '') AS returnReason, state.state
  FROM bank_movement AS movement
  JOIN bank_state AS state ON state.seq = (SELECT max(seq) FROM bank_state WHERE subject_id = movement.id)
  LEFT JOIN bank_words AS words ON words.movement_id = movement.id`;

/** Money that waits for its invoice, oldest first, with the best suggestion of each. Worked out in slices and kept. */
export async function moneyWaiting(ctx: Context, millis: () => number): Promise<Waiting> {
  const kept = remembered<{ view: Waiting | null }>(ctx, 'moneyWaiting', () => ({ view: null }));
  if (kept.view !== null) return kept.view;
  const found = reading<Row>(
    ctx,
    `${movements} WHERE state.state IN ('waiting', 'later') ORDER BY movement.booked_on, movement.seq`,
  ).all();
  const rows: Waiting['rows'] = [];
  const book = found.length === 0 ? moneyBook([]) : await openBook(ctx, millis);
  await inSlices(millis, found, (row) => {
    const money = moneyOf(row);
    const [best] = moneySuggestions(ctx, book, money, null);
    rows.push(rowOf(row, money, best ?? null));
  });
  const view = { rows, sure: sureOf(rows), statementsUntil: statementsUntil(ctx) };
  kept.view = view;
  return view;
}

/** What one movement may pay; with a customer, what he has open too. */
export async function lookAtMoney(
  ctx: Context,
  millis: () => number,
  { customerId, movementId }: Request<'bank.look'>,
): Promise<Result<Output<'bank.look'>>> {
  const money = waitingMoney(ctx, movementId);
  if (money === null) return reject('bank.notWaiting');
  const book = await openBook(ctx, millis);
  const suggestions = moneySuggestions(ctx, book, money, customerId);
  const owner = customerId ?? suggestions[0]?.parts[0]?.customerId ?? null;
  const open = (owner === null ? [] : (book.byCustomer.get(owner) ?? [])).filter((document) => document.open > 0);
  return ok({
    suggestions: [...suggestions],
    open: open.map((document) => ({
      documentId: document.documentId,
      number: document.number,
      dueOn: document.dueOn,
      open: document.open,
    })),
  });
}

/** A movement that waits or was put off; null: it is decided, or not there. */
export function waitingMoney(ctx: Context, movementId: string): WaitingMoney | null {
  const row = reading<Row, [string]>(ctx, `${movements} WHERE movement.id = ?`).get(movementId);
  return row === undefined || (row.state !== 'waiting' && row.state !== 'later') ? null : moneyOf(row);
}

function moneyOf({ amount, bookedOn, iban, movementId, name, returnReason, structured, text }: Row): WaitingMoney {
  const words = { name, iban, structured, text, returnReason };
  return { movementId, on: plainDate(bookedOn), amount: cents(amount), words };
}

function rowOf({ state }: Row, money: WaitingMoney, best: MoneySuggestion | null): Waiting['rows'][number] {
  const { amount, movementId, on, words } = money;
  const iban = checkIban(words.iban);
  return {
    ...{ movementId, on, amount, name: words.name, structured: words.structured, text: words.text, best },
    iban: iban.valid ? (iban.printed ?? words.iban) : words.iban,
    isLater: state === 'later',
  };
}

// Two payments of one invoice: the second is no longer certain.
function sureOf(rows: readonly Waiting['rows'][number][]): Waiting['sure'] {
  const used = new Set<string>();
  const amounts: Cents[] = [];
  const movementIds: string[] = [];
  for (const { amount, best, isLater, movementId } of rows) {
    if (isLater || best?.sureness !== 'certain') continue;
    const ids = best.parts.flatMap(({ documents }) => documents.map(({ documentId }) => documentId));
    if (ids.some((id) => used.has(id))) continue;
    for (const id of ids) used.add(id);
    movementIds.push(movementId);
    amounts.push(amount);
  }
  return { movementIds, amount: sumCents(amounts) };
}
