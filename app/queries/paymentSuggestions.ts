import { bookOf, openBook } from '#app/bank/openBook';
import type { Context } from '#app/context';
import { sentence } from '#app/queries/sentence';
import { rulesOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import type { Suggestion } from '#domain/matching/model';
import { suggest } from '#domain/matching/suggest';

type Row = Output<'payment.suggest'>[number];

/**
 * Which invoices this money most likely pays, best first, with the reason of each: what the bank's money is matched by,
 * for money that the user types. Money of several customers is for the bank's screen.
 */
export async function paymentSuggestions(
  ctx: Context,
  { amount, customerId, text }: Request<'payment.suggest'>,
  millis: () => number,
): Promise<Row[]> {
  const book = customerId === null ? await openBook(ctx, millis) : bookOf(ctx, customerId);
  const money = { amount: amount !== null && amount > 0 ? amount : null, name: '', iban: '', structured: '', text };
  return suggest(book, money, { tolerance: rulesOf(ctx.ledger).tolerance, customerId }).flatMap(rowOf);
}

function rowOf({ open, parts, reasons, sureness }: Suggestion): Row[] {
  const [part, ...others] = parts;
  if (part === undefined || part.documents.length === 0 || others.length > 0) return [];
  const { customerId, customerName, documents } = part;
  return [
    {
      ...{ customerId, customerName, open },
      documentIds: documents.map(({ documentId }) => documentId),
      label: documents.map(({ number }) => number).join(' + '),
      reasons: reasons.map(({ code, params }) => sentence(`match.${code}`, params)),
      isSure: sureness === 'certain',
    },
  ];
}
