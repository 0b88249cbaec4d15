import type { Context } from '#app/context';
import { standsBy } from '#app/money/takeBack';
import { reading } from '#app/queries/reading';
import type { MovementWords } from '#db/repositories/bank';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { saysName, tellingWords } from '#domain/matching/nameWords';
import type { BookLookups } from '#domain/matching/moneyBook';
import { keysInText, keysOfNumber, plain } from '#domain/matching/numberKeys';
import type { Cents } from '#domain/money/cents';

// What banks of both countries write when a cheque bounces or a direct debit is refused.
const returnWords =
  /\b(?:IMPAYE|IMPAYEE|IMPAYES|REJET|REJETE|RETOUR|RETOURNE|RENVOI|ONBETAALD|TERUGBOEKING|TERUGGAVE|GEWEIGERD|STORNO|UNPAID|RETURNED|REFUSE|R-TRANSACTION)\b/;

/** Money that was received and went back within about a year. */
const backDays = 400;
/** Payments of one amount that are looked at. */
const likeMax = 20;

type Payee = { readonly id: string; readonly name: string };
/** Who may have got money back: accounts and whole names. */
export type Payees = Pick<BookLookups, 'byIban' | 'byWholeName' | 'names'>;
type Outgoing = { readonly amount: Cents; readonly words: MovementWords };

/** Whether money that left the account may be a payment that came back, or money given back to a customer. */
export function mayBeReturn(payees: Payees, movement: Outgoing & { readonly isReversal: boolean }): boolean {
  if (movement.amount >= 0) return false;
  if (movement.isReversal || saysReturn(movement.words)) return true;
  return customersOf(payees, movement).length > 0;
}

/** Whether the words of the bank say that a payment came back. */
export function saysReturn({ returnReason, text }: MovementWords): boolean {
  const said = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return returnReason !== '' || returnWords.test(said);
}

type PaidBefore = {
  readonly paymentId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly reference: string;
  readonly on: PlainDate;
};

/** Payments of this amount that stand, the newest first: one of them may have come back. */
export function paymentsLike(ctx: Context, amount: Cents, on: PlainDate): readonly PaidBefore[] {
  const found = reading<PaidBefore & { readonly entryId: string }, [number, string, string]>(
    ctx,
    `SELECT document.id AS paymentId, customer.id AS customerId, customer.name AS customerName,
       coalesce(detail.payment_reference, '') AS reference, document.issued_on AS "on",
       (SELECT entry.id FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq
        WHERE posting.customer_seq = customer.recorded_seq AND posting.document_seq = document.seq
          AND entry.kind = 'payment' LIMIT 1) AS entryId
     FROM document JOIN owner AS customer ON customer.recorded_id = document.customer_id
     LEFT JOIN document_detail AS detail ON detail.document_id = document.id
     WHERE document.kind = 'payment' AND document.gross_cents = ? AND document.issued_on BETWEEN ? AND ?
     ORDER BY document.issued_on DESC, document.seq DESC LIMIT ${likeMax * 3}`,
  ).all(amount, addDays(on, -backDays), on);
  return found.filter(({ entryId }) => standsBy(ctx, entryId) !== null).slice(0, likeMax);
}

/** Whether the words name this payment: its customer, or what stood in its reference. */
export function namesPayment({ name, text }: MovementWords, payment: PaidBefore): boolean {
  const said = `${name} ${text}`;
  if (saysName(new Set(tellingWords(said)), payment.customerName) !== 'none') return true;
  const keys = keysInText(said);
  return payment.reference
    .split(/\s+/)
    .flatMap((word) => keysOfNumber(word))
    .some(({ isWhole, key }) => isWhole && keys.has(key));
}

/** Customers to whom this money went: known by their account or their whole name. */
export function customersOf(payees: Payees, { words }: Outgoing): readonly Payee[] {
  const [iban, name] = [plain(words.iban), plain(words.name)];
  const known = iban === '' ? [] : (payees.byIban.get(iban) ?? []);
  const named = name === '' ? [] : (payees.byWholeName.get(name) ?? []);
  return (known.length > 0 ? known : named).map((id) => ({ id, name: payees.names.get(id)?.name ?? '' }));
}
