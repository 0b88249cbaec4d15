import { dateOrders, type DateOrder } from '#domain/calendar/parseDate';
import type { ColumnMapping } from '#domain/imports/columns';
import { importFields } from '#domain/imports/problem';

/** What the user chose for lists with a header: the columns, and which comes first in the dates if he said so. */
export type RememberedColumns = { readonly mapping: ColumnMapping; readonly dateOrder: DateOrder | null };

/** As it is kept for the next list: the order of the dates stands beside the columns. */
export function columnsToRemember({ dateOrder, mapping }: RememberedColumns): object {
  return dateOrder === null ? mapping : { ...mapping, dateOrder };
}

/** What was kept for a header; null when nothing was. Whatever is no column and no order is passed over. */
export function rememberedColumns(kept: unknown): RememberedColumns | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const values = new Map<string, unknown>(Object.entries(kept));
  const columns = importFields.flatMap((field) => {
    const column = values.get(field);
    return typeof column === 'number' ? [[field, column] as const] : [];
  });
  return {
    mapping: Object.fromEntries(columns),
    dateOrder: dateOrders.find((order) => order === values.get('dateOrder')) ?? null,
  };
}
