import { moneySuggestions } from '#app/bank/moneySuggestions';
import { openBook } from '#app/bank/openBook';
import { statementsUntil } from '#app/bank/statementsUntil';
import { waitingMoney, waitingRows, type WaitingRow } from '#app/bank/waitingRows';
import type { Context } from '#app/context';
import { remembered } from '#app/remembered';
import type { Output, Request } from '#contract/api';
import { checkIban } from '#domain/identifiers/iban';
import { sumCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type Waiting = Output<'bank.waiting'>;

/** Money that waits for its invoice, oldest first, with the best suggestion of each. */
export async function moneyWaiting(ctx: Context, millis: () => number): Promise<Waiting> {
  const found = await waitingRows(ctx, millis);
  return remembered<Waiting>(ctx, 'moneyWaiting', () => {
    const rows = found.map(shownRow);
    return { rows, sure: sureOf(rows), statementsUntil: statementsUntil(ctx) };
  });
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

function shownRow({ best, isLater, money }: WaitingRow): Waiting['rows'][number] {
  const { amount, movementId, on, words } = money;
  const iban = checkIban(words.iban);
  return {
    ...{ movementId, on, amount, name: words.name, structured: words.structured, text: words.text, best },
    iban: iban.valid ? (iban.printed ?? words.iban) : words.iban,
    isLater,
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
