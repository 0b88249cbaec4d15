import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { exportLists } from '#contract/schemas/exportSchemas';
import { exportWords, type ExportWords } from '#contract/texts/exportWords';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import type { ExportTable, TableColumn, TableRow } from '#domain/exports/table';
import { formatDate } from '#domain/format/date';

/** One of the lists that an accountant asks for. */
export type ExportKind = (typeof exportLists)[number];

/** Which list, in which language, for which days. */
export type ExportRequest = {
  readonly what: ExportKind;
  readonly language: Language;
  /** First day of a list of movements; null: from the first one. */
  readonly from: PlainDate | null;
  /** Last day, or the day as of which. */
  readonly to: PlainDate;
  /** Whose, under any id he was recorded by; null: everybody's. */
  readonly customerId: string | null;
};

/** What every list is made with. */
export type ListMaking = {
  readonly ctx: Context;
  readonly request: ExportRequest;
  readonly words: ExportWords;
  readonly millis: () => number;
  /** The customer asked for, as he is today; null: everybody. */
  readonly customer: { readonly id: string; readonly name: string } | null;
};

type Column = readonly [label: string, kind: TableColumn['kind'], share: number];

/** A table with its title and its period. */
export function tableOf(
  { customer, request, words }: ListMaking,
  columns: readonly Column[],
  rows: readonly TableRow[],
  {
    total = null,
    notes = [],
    groupedBy = 0,
    balance = null,
  }: Partial<Pick<ExportTable, 'total' | 'notes' | 'groupedBy' | 'balance'>> = {},
): ExportTable {
  const { from, language, to, what } = request;
  const isPeriod = from !== null && (what === 'journal' || what === 'customer_ledger');
  const day = (on: PlainDate) => formatDate(on, language);
  const days = isPeriod ? words.period(day(from), day(to)) : words.onDay(day(to));
  return {
    language,
    title: words.titles[what],
    // His ledger has his name above his lines.
    subtitle: customer === null || groupedBy > 0 ? days : `${customer.name}, ${days}`,
    columns: columns.map(([label, kind, share]) => ({ label, kind, share })),
    rows,
    total,
    notes,
    groupedBy,
    balance,
  };
}

/** The words of a list in the language asked for, and the customer it is about. */
export function makingOf(ctx: Context, request: ExportRequest, millis: () => number): ListMaking {
  const customer =
    request.customerId === null
      ? null
      : (reading<{ id: string; name: string }, [string]>(ctx, 'SELECT id, name FROM owner WHERE recorded_id = ?').get(
          request.customerId,
        ) ?? { id: request.customerId, name: '' });
  return { ctx, request, millis, words: exportWords[request.language], customer };
}

/** The list is about this customer, as he is today. */
export function isWanted({ customer }: ListMaking, customerId: string | null): boolean {
  return customer === null || customer.id === customerId;
}
