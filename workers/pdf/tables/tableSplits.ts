import type { LayoutNode } from '#workers/pdf/tagged/layoutNode';
import { tagOf } from '#workers/pdf/tagged/tag';

/** Rows at which a table begins again on a new page, by the key of the table. A 0: the table begins on a new page. */
export type TableSplits = ReadonlyMap<string, readonly number[]>;

/** Height in points of the row that carries a sum to the next page, and takes it from the page before. */
export const carryHeight = 19;

/** Where rows may stand, in points from the top of the page. */
export type PageRoom = { readonly top: number; readonly bottom: number };

type RowPlace = { readonly page: number; readonly top: number; readonly height: number };

/**
 * Looks where long tables were cut by the layout, and decides where they are to be cut so that the sums carried over have
 * their room. One table of each document at a time: a cut moves what follows.
 *
 * @returns the splits with new ones added; the same object when nothing is to be cut any more
 */
export function addSplits(root: LayoutNode, known: TableSplits, room: PageRoom): TableSplits {
  const tables = tablesIn(root);
  const splits = new Map(known);
  const moved = new Set<string>();
  for (const [key, rows] of tables) {
    const document = key.slice(0, key.indexOf('.'));
    if (known.has(key) || moved.has(document) || new Set(rows.map(({ page }) => page)).size <= 1) continue;
    moved.add(document);
    splits.set(key, cut(rows, room));
  }
  return splits.size === known.size ? known : splits;
}

function cut(rows: readonly RowPlace[], { top, bottom }: PageRoom): readonly number[] {
  const first = rows[0];
  const continued = rows.find(({ page }) => page !== first?.page);
  const head = continued === undefined ? 0 : Math.max(0, continued.top - top);
  const starts: number[] = [];
  let y = first?.top ?? top;
  for (const [index, { height }] of rows.entries()) {
    const isLast = index === rows.length - 1;
    if (y + height + (isLast ? 0 : carryHeight) > bottom) {
      starts.push(index);
      y = top + head + carryHeight;
    }
    y += height;
  }
  return withoutLoneRows(starts, rows.length);
}

// A single row before or after a cut looks like a mistake.
function withoutLoneRows(starts: readonly number[], count: number): readonly number[] {
  const tidy = starts.map((start, index) => {
    if (index === 0 && start === 1) return 0;
    const isLastStart = index === starts.length - 1;
    return isLastStart && start === count - 1 && start - (starts[index - 1] ?? 0) > 2 ? start - 1 : start;
  });
  return tidy;
}

/** Every table whose rows carry keys `document.block.row`, with the places of its rows. */
function tablesIn(root: LayoutNode): ReadonlyMap<string, readonly RowPlace[]> {
  const tables = new Map<string, RowPlace[]>();
  const visit = (node: LayoutNode, page: number, above: number): void => {
    const top = above + (node.box?.top ?? 0);
    const key = node.props?.fixed === true ? null : rowKey(node);
    if (key !== null) {
      const rows = tables.get(key) ?? [];
      rows.push({ page, top, height: node.box?.height ?? 0 });
      tables.set(key, rows);
    }
    for (const child of node.children ?? []) visit(child, page, top);
  };
  for (const [page, node] of (root.children ?? []).entries()) visit(node, page, 0);
  return tables;
}

function rowKey(node: LayoutNode): string | null {
  const tag = tagOf(node.props?.id);
  const found = tag?.role === 'TR' ? /^(\d+\.\d+)\.\d+$/.exec(tag.key ?? '') : null;
  return found?.[1] ?? null;
}
