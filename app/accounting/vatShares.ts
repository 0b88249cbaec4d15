import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { VatShare } from '#domain/ledger/vat';
import { cents, type Cents } from '#domain/money/cents';

/** VAT of every document; `isByRate` false: its rates are not known, one share stands for all. */
export type DocumentVat = { readonly gross: Cents; readonly shares: readonly VatShare[]; readonly isByRate: boolean };

/** VAT of all invoices, read at once. */
export function vatOfInvoices(ctx: Context): ReadonlyMap<string, DocumentVat> {
  const documents = reading<{ id: string; net: number; vat: number; gross: number }>(
    ctx,
    `SELECT id, net_cents AS net, vat_cents AS vat, gross_cents AS gross FROM document WHERE kind = 'invoice'`,
  ).all();
  const rates = reading<{ id: string; rateMilli: number; net: number; vat: number }>(
    ctx,
    'SELECT document_id AS id, rate_milli AS rateMilli, net_cents AS net, vat_cents AS vat FROM document_vat',
  ).all();
  const shares = new Map<string, VatShare[]>();
  for (const { id, net, rateMilli, vat } of rates) {
    const known = shares.get(id) ?? [];
    shares.set(id, known);
    known.push({ rateMilli, net: cents(net), vat: cents(vat) });
  }
  return new Map(
    documents.map(({ gross, id, net, vat }) => {
      const known = shares.get(id);
      const all = known ?? [{ rateMilli: 0, net: cents(net), vat: cents(vat) }];
      return [id, { gross: cents(gross), shares: all, isByRate: known !== undefined }];
    }),
  );
}
