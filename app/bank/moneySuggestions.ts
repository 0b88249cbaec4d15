import { customersOf, namesPayment, paymentsLike, saysReturn } from '#app/bank/returns';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { sentence } from '#app/queries/sentence';
import { rulesOf } from '#app/settings';
import type { Output } from '#contract/api';
import type { MovementWords } from '#db/repositories/bank';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Suggestion } from '#domain/matching/model';
import type { BookLookups } from '#domain/matching/moneyBook';
import { suggest } from '#domain/matching/suggest';
import { cents, negateCents, type Cents } from '#domain/money/cents';

export type MoneySuggestion = Output<'bank.look'>['suggestions'][number];
export type WaitingMoney = {
  readonly movementId: string;
  readonly on: PlainDate;
  readonly amount: Cents;
  readonly words: MovementWords;
};

/** What a movement may be, best first: payments of invoices for money that came in, what came back for money that left. */
export function moneySuggestions(
  ctx: Context,
  book: BookLookups,
  money: WaitingMoney,
  customerId: string | null,
): readonly MoneySuggestion[] {
  if (money.amount < 0) return outgoing(ctx, book, money);
  const { tolerance } = rulesOf(ctx.ledger);
  return suggest(book, { ...money.words, amount: money.amount }, { tolerance, customerId }).map(shown);
}

function shown({ open, parts, reasons, sureness }: Suggestion): MoneySuggestion {
  return {
    kind: 'payment',
    parts: parts.map(({ customerId, customerName, documents }) => ({
      customerId,
      customerName,
      documents: documents.map((document) => ({
        documentId: document.documentId,
        number: document.number,
        dueOn: document.dueOn,
        open: document.open,
      })),
    })),
    open,
    reasons: reasons.map(({ code, params }) => sentence(`match.${code}`, params)),
    sureness,
    paymentId: null,
  };
}

// Never certain: money that goes back is looked at.
function outgoing(ctx: Context, book: BookLookups, money: WaitingMoney): readonly MoneySuggestion[] {
  const { amount, on, words } = money;
  const isReturn = saysReturn(words);
  const returned = paymentsLike(ctx, amount, on).map((payment): MoneySuggestion => {
    const isNamed = namesPayment(words, payment);
    return {
      kind: 'return',
      parts: [{ customerId: payment.customerId, customerName: payment.customerName, documents: [] }],
      open: negateCents(amount),
      reasons: [
        ...(isReturn ? [sentence('match.returned', { reason: words.returnReason })] : []),
        sentence('match.paidBefore', { on: payment.on, amount: negateCents(amount) }),
        ...(isNamed ? [sentence('match.name', {})] : []),
      ],
      sureness: isNamed ? 'likely' : 'possible',
      paymentId: payment.paymentId,
    };
  });
  const refunds = customersOf(book, money).flatMap(({ id, name }): MoneySuggestion[] => {
    const credit = creditOf(ctx, id);
    if (credit < -amount) return [];
    return [
      {
        kind: 'refund',
        parts: [{ customerId: id, customerName: name, documents: [] }],
        open: negateCents(amount),
        reasons: [sentence('match.refund', { amount: negateCents(amount) })],
        sureness: 'likely',
        paymentId: null,
      },
    ];
  });
  const named = returned.filter(({ sureness }) => sureness === 'likely');
  const others = returned.filter(({ sureness }) => sureness !== 'likely');
  return (isReturn ? [...named, ...refunds, ...others] : [...refunds, ...named, ...others]).slice(0, 8);
}

function creditOf(ctx: Context, customerId: string): Cents {
  const row = reading<{ credit: number }, [string]>(
    ctx,
    'SELECT credit_cents AS credit FROM customer_state WHERE customer_id = ?',
  ).get(customerId);
  return cents(row?.credit ?? 0);
}
