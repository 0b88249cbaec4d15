import type { ExportTable, TableRow } from '#domain/exports/table';

type Summed = Pick<ExportTable, 'balance' | 'columns' | 'total'>;

/** The sums of the rows gone by, for a page or a group: of every column of money that has a total. */
export type TableSums = { readonly add: (row: TableRow) => void; readonly row: () => TableRow };

/** Sums of a list, row by row; a balance is what its two columns leave. Nothing stands where no total is. */
export function tableSums({ balance, columns, total }: Summed): TableSums {
  const summed = columns.map(({ kind }, index) => kind === 'amount' && typeof total?.[index] === 'number');
  const sums: number[] = columns.map(() => 0);
  return {
    add(row) {
      for (const [index, cell] of row.entries()) {
        if (summed[index] === true && typeof cell === 'number') sums[index] = (sums[index] ?? 0) + cell;
      }
    },
    row: () =>
      columns.map((_, index) => {
        if (summed[index] !== true) return null;
        return balance?.column === index ? (sums[balance.plus] ?? 0) - (sums[balance.minus] ?? 0) : (sums[index] ?? 0);
      }),
  };
}

/** Whether anything of the list is summed: sums are carried from page to page then. */
export function hasSums({ columns, total }: Pick<Summed, 'columns' | 'total'>): boolean {
  return columns.some(({ kind }, index) => kind === 'amount' && typeof total?.[index] === 'number');
}
