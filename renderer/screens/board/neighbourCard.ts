/**
 * The card that an arrow leads to: up and down inside a column, left and right to the nearest column that has cards, at
 * the same height or its last card. Null: not an arrow, or nothing there.
 */
export function neighbourCard(
  columns: readonly (readonly string[])[],
  chosen: string | null,
  key: string,
): string | null {
  const columnIndex = columns.findIndex((cards) => chosen !== null && cards.includes(chosen));
  const column = columns[columnIndex];
  if (column === undefined || chosen === null) return null;
  const row = column.indexOf(chosen);
  switch (key) {
    case 'ArrowDown':
      return column[row + 1] ?? null;
    case 'ArrowUp':
      return column[row - 1] ?? null;
    case 'Home':
      return column[0] ?? null;
    case 'End':
      return column.at(-1) ?? null;
    case 'ArrowRight':
      return atHeight(columns.slice(columnIndex + 1), row);
    case 'ArrowLeft':
      return atHeight(columns.slice(0, columnIndex).reverse(), row);
    default:
      return null;
  }
}

function atHeight(columns: readonly (readonly string[])[], row: number): string | null {
  const column = columns.find((cards) => cards.length > 0);
  return column === undefined ? null : (column[row] ?? column.at(-1) ?? null);
}
