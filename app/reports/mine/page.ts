import type { Output } from '#contract/api';
import type { Params } from '#contract/params';
import type { mineColumns } from '#contract/schemas/mineSchemas';

/** A page for the owner: one sentence, one table. */
export type MinePageView = Output<'report.mine'>;
export type MineRow = MinePageView['rows'][number];
type Column = readonly [name: (typeof mineColumns)[number], kind: MinePageView['columns'][number]['kind']];

// What fits on a printed page below its sentence.
const rowsMax = 40;

/** Puts a page together; rows beyond what a sheet holds are counted, the total is of all of them. */
export function pageOf(
  conclusion: { readonly code: string; readonly params: Params },
  columns: readonly Column[],
  rows: readonly MineRow[],
  total: MineRow['cells'] | null,
): MinePageView {
  return {
    conclusion: { code: conclusion.code, params: { ...conclusion.params } },
    columns: columns.map(([name, kind]) => ({ name, kind })),
    rows: rows.slice(0, rowsMax),
    total: rows.length === 0 ? null : total,
    left: Math.max(0, rows.length - rowsMax),
  };
}

/** A row about nobody in particular. */
export function plainRow(cells: MineRow['cells']): MineRow {
  return { cells, customerId: null, documentId: null };
}
