import type { Sheet, SheetPart } from '#domain/sheets/sheet';
import type { LayoutNode } from '#workers/pdf/tagged/layoutNode';
import { tagOf } from '#workers/pdf/tagged/tag';

type Table = Extract<SheetPart, { readonly part: 'table' }>;

/** Rows laid out in one go: the layout of more takes its square in time, and of hundreds it fails. */
const rowsAtOnce = 120;
/** More than any page holds: a table is cut where a page ends. */
const rowsAtLeast = 60;
/** Groups laid out in one go; a page holds far fewer. */
const groupsAtOnce = 24;

/** Parts of a sheet that are laid out together; all but the last stretch of a sheet end at the foot of a page. */
export type SheetStretch = { readonly parts: readonly SheetPart[]; readonly isFirst: boolean };

/** Key of a row of a table, within one stretch. */
export function rowKey(part: number, row: number): string {
  return `${part}.${row}`;
}

/** Key of a group, which is the part of this number within one stretch. */
export function groupKey(part: number): string {
  return `group.${part}`;
}

/**
 * Cuts a sheet with long tables or many groups into stretches that end where a page ends. A short sheet is one stretch.
 *
 * @param layOut lays out one stretch, its rows tagged with `rowKey` and its groups with `groupKey`
 */
export async function stretchesOf(
  sheet: Sheet,
  layOut: (stretch: SheetStretch) => Promise<LayoutNode>,
): Promise<readonly SheetStretch[]> {
  const stretches: SheetStretch[] = [];
  let rest: readonly SheetPart[] = sheet.parts;
  for (;;) {
    const isFirst = stretches.length === 0;
    const groups = firstGroups(rest);
    if (groups !== null) {
      const cut = firstGroupOfLastPage(await layOut({ parts: groups, isFirst })) ?? groups.length;
      stretches.push({ parts: rest.slice(0, cut), isFirst });
      rest = rest.slice(cut);
      continue;
    }
    const long = longPart(rest);
    if (long === null) return [...stretches, { parts: rest, isFirst }];

    const { at, rows, table } = long;
    const before = rest.slice(0, at);
    const trial = { parts: [...before, { ...table, rows: table.rows.slice(0, rows), total: null }], isFirst };
    const cut = firstRowOfLastPage(await layOut(trial), at) ?? rows;
    stretches.push({ parts: [...before, { ...table, rows: table.rows.slice(0, cut), total: null }], isFirst });
    rest = [{ ...table, rows: table.rows.slice(cut) }, ...rest.slice(at + 1)];
  }
}

// The table in which the rows of the sheet become too many, and how many of its rows may still be laid out.
function longPart(
  parts: readonly SheetPart[],
): { readonly at: number; readonly rows: number; readonly table: Table } | null {
  let room = rowsAtOnce;
  for (const [at, part] of parts.entries()) {
    if (part.part !== 'table') continue;
    if (part.rows.length > Math.max(rowsAtLeast, room)) return { at, rows: Math.max(rowsAtLeast, room), table: part };
    room -= part.rows.length;
  }
  return null;
}

// The parts up to the last group that may still be laid out; null: there are not too many, or a table comes before.
function firstGroups(parts: readonly SheetPart[]): readonly SheetPart[] | null {
  const places = parts.flatMap(({ part }, at) => (part === 'group' ? [at] : []));
  const next = places[groupsAtOnce];
  if (next === undefined) return null;
  const before = parts.slice(0, next);
  return longPart(before) === null ? before : null;
}

// The group with which the last page begins; null: all stand on one page.
function firstGroupOfLastPage(root: LayoutNode): number | null {
  const pages = root.children ?? [];
  const last = pages.at(-1);
  if (pages.length < 2 || last === undefined) return null;
  return groupsIn(last)[0] ?? null;
}

function groupsIn(node: LayoutNode): readonly number[] {
  const [kind, part] = (tagOf(node.props?.id)?.key ?? '').split('.');
  const own = kind === 'group' && part !== undefined ? [Number(part)] : [];
  return [...own, ...(node.children ?? []).flatMap(groupsIn)];
}

// How many rows of the table stand on pages that are full; null: all of them stand on one page.
function firstRowOfLastPage(root: LayoutNode, part: number): number | null {
  const pages = root.children ?? [];
  const last = pages.at(-1);
  if (pages.length < 2 || last === undefined) return null;
  const rows = rowsIn(last, part);
  return rows.length === 0 || rows[0] === 0 ? null : (rows[0] ?? null);
}

function rowsIn(node: LayoutNode, part: number): readonly number[] {
  const tag = tagOf(node.props?.id);
  const [of, row] = tag?.role === 'TR' ? (tag.key ?? '').split('.') : [];
  const own = of === String(part) && row !== undefined ? [Number(row)] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => rowsIn(child, part))];
}
