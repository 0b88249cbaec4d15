import type { Context } from '#app/context';
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
  /** Whose statement; null: what is open of everybody. */
  readonly customerId: string | null;
};

/** What every list is made with. */
export type ListMaking = {
  readonly ctx: Context;
  readonly request: ExportRequest;
  readonly words: ExportWords;
  readonly millis: () => number;
};

type Column = readonly [label: string, kind: TableColumn['kind'], share: number];

/** A table with its title and its period. */
export function tableOf(
  { request, words }: ListMaking,
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
  return {
    language,
    title: words.titles[what],
    subtitle: isPeriod ? words.period(day(from), day(to)) : words.onDay(day(to)),
    columns: columns.map(([label, kind, share]) => ({ label, kind, share })),
    rows,
    total,
    notes,
    groupedBy,
    balance,
  };
}

/** The words of a list in the language asked for. */
export function makingOf(ctx: Context, request: ExportRequest, millis: () => number): ListMaking {
  return { ctx, request, millis, words: exportWords[request.language] };
}
