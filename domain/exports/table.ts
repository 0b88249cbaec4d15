import type { Language } from '#domain/country';

/** What stands in a column: text; an ISO date; cents; a whole number; a rate in thousandths of a percent. */
export const columnKinds = ['text', 'date', 'amount', 'count', 'rate'] as const;
export type ColumnKind = (typeof columnKinds)[number];

export type TableColumn = {
  readonly label: string;
  readonly kind: ColumnKind;
  /** Share of the width on paper. */
  readonly share: number;
};

/** Text or ISO date, a number as its column says, or nothing. */
export type TableCell = string | number | null;
export type TableRow = readonly TableCell[];

/** A list for a spreadsheet, a file or paper: plain columns, no cell over two of them. */
export type ExportTable = {
  readonly language: Language;
  readonly title: string;
  /** Of whom and to which day: a line below the title. */
  readonly subtitle: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly total: TableRow | null;
  /** On paper the first so many columns, the same in all rows of a group, stand once above its rows; 0: no groups. */
  readonly groupedBy: number;
  /** The column whose sum is what two others leave: the balance of debit and credit. */
  readonly balance: { readonly column: number; readonly plus: number; readonly minus: number } | null;
  /** Below the table on paper only: a file holds nothing but its table. */
  readonly notes: readonly string[];
};
