import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { Output, Request } from '#contract/api';
import type { SearchHit } from '#db/repositories/search';
import { cents, type Cents } from '#domain/money/cents';
import { decimalSignIn, parseAmount } from '#domain/money/parseAmount';

type Found = Output<'search.find'>[number];

/** Customers, invoices, payments, registered numbers by three letters, and documents by their amount. */
export function searchFind(ctx: Context, { text, limit }: Request<'search.find'>): Found[] {
  const byText = ctx.ledger.search.find(text, limit).flatMap((hit) => foundOf(ctx, hit));
  const amount = amountIn(text);
  const byAmount = amount === null ? [] : documentsOfAmount(ctx, amount, limit);
  const known = new Set<string>();
  return [...byText, ...byAmount].filter(({ ref }) => !known.has(ref) && known.add(ref)).slice(0, limit);
}

function amountIn(text: string): Cents | null {
  if (!/\d/.test(text)) return null;
  const amount = parseAmount(text, decimalSignIn(text) ?? ',');
  return amount.ok && amount.value !== 0 ? amount.value : null;
}

function foundOf(ctx: Context, { kind, ref }: SearchHit): readonly Found[] {
  switch (kind) {
    case 'customer':
      return customerFound(ctx, ref);
    case 'document':
      return documentFound(ctx, ref);
    case 'mail':
      return mailFound(ctx, ref);
  }
}

function customerFound(ctx: Context, ref: string): readonly Found[] {
  const customer = ctx.ledger.customers.get(ref);
  if (customer === null) return [];
  const { id } = customer;
  const amount = cents(ctx.ledger.projections.of(id)?.customer.openCents ?? 0);
  return [{ kind: 'customer', ref: id, customerId: id, title: customer.name, detail: customer.city, amount }];
}

function documentFound(ctx: Context, ref: string): readonly Found[] {
  const document = ctx.ledger.documents.get(ref);
  if (document === null || document.kind === 'refund') return [];
  const { customerId, kind, number, gross } = document;
  const detail = ctx.ledger.customers.get(customerId)?.name ?? '';
  // A payment is shown by its customer: it has no screen of its own.
  return [{ kind, ref, customerId, title: number, detail, amount: cents(Math.abs(gross)) }];
}

function mailFound(ctx: Context, ref: string): readonly Found[] {
  const mail = ctx.ledger.mails.get(ref);
  const text = ctx.ledger.search.get(ref)?.text ?? '';
  if (mail === null) return [];
  const detail = ctx.ledger.customers.get(mail.customerId)?.name ?? '';
  return [{ kind: 'mail', ref, customerId: mail.customerId, title: text, detail, amount: null }];
}

function documentsOfAmount(ctx: Context, amount: Cents, limit: number): readonly Found[] {
  const ids = reading<{ id: string }, [number, number, number]>(
    ctx,
    `SELECT id FROM document WHERE kind IN ('invoice', 'creditNote', 'payment')
       AND gross_cents IN (?, ?) ORDER BY issued_on DESC, id DESC LIMIT ?`,
  ).all(amount, -amount, limit);
  return ids.flatMap(({ id }) => documentFound(ctx, id));
}
