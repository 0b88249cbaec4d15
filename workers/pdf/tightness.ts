import type { LayoutNode } from '#workers/pdf/tagged/layoutNode';
import { tagOf } from '#workers/pdf/tagged/tag';
import { mm } from '#workers/pdf/theme';

/** How close the lines of a letter stand: 0 as drawn, 2 as close as they may. */
export type Tightness = 0 | 1 | 2;
/** By the place of the letter in the document. */
export type Tightnesses = ReadonlyMap<number, Tightness>;

/** Key of the last sentences of a letter and its signature. */
export const endKey = 'end';

const factors = {
  1: { gap: 0.7, line: 0.95, font: 1 },
  2: { gap: 0.5, line: 0.92, font: 0.95 },
} as const;

/** Sizes of running text and tables, in points: titles stay as they are, and small print is small enough. */
const shrunk = { from: 9, to: 11 } as const;

const gaps = ['marginTop', 'marginBottom', 'marginVertical', 'paddingTop', 'paddingBottom', 'paddingVertical'] as const;

/**
 * The document with the lines of some letters closer together, as a secretary does when only the signature would go over
 * the page. What has its place on the sheet (address, letterhead, footer) keeps it.
 */
export function tightened(document: LayoutNode, tightnesses: Tightnesses): LayoutNode {
  if (tightnesses.size === 0) return document;
  const pages = (document.children ?? []).map((page) => {
    const tightness = tightnesses.get(letterOf(page) ?? -1) ?? 0;
    return tightness === 0
      ? page
      : { ...page, children: (page.children ?? []).map((child) => closer(child, tightness)) };
  });
  return { ...document, children: pages };
}

function closer(node: LayoutNode, tightness: 1 | 2): LayoutNode {
  const { style } = node;
  if (style?.['position'] === 'absolute') return node;
  const children = node.children?.map((child) => closer(child, tightness));
  return {
    ...node,
    ...(style === undefined ? {} : { style: closerStyle(style, factors[tightness]) }),
    ...(children === undefined ? {} : { children }),
  };
}

type Style = NonNullable<LayoutNode['style']>;

function closerStyle(style: Style, { font, gap, line }: (typeof factors)[1 | 2]): Style {
  const number = (name: string) => (typeof style[name] === 'number' ? style[name] : null);
  const lineHeight = number('lineHeight');
  const fontSize = number('fontSize');
  const isText = fontSize !== null && fontSize >= shrunk.from && fontSize <= shrunk.to;
  return {
    ...style,
    ...Object.fromEntries(gaps.flatMap((name) => (number(name) === null ? [] : [[name, (number(name) ?? 0) * gap]]))),
    ...(lineHeight === null || lineHeight <= 1.2 ? {} : { lineHeight: lineHeight * line }),
    ...(isText ? { fontSize: fontSize * font } : {}),
  };
}

/** Where the signature of a letter ended up. */
export type Ending = {
  /** Pages of the letter, from 1. */
  readonly pages: number;
  /** Page of the signature, from 1. */
  readonly page: number;
  /** What stands on that page up to the end of the signature, in points below its margin. */
  readonly height: number;
};

/** Where each letter that is signed ends, by its place in the document. */
export function endingsIn(laidOut: LayoutNode, top: number): ReadonlyMap<number, Ending> {
  const endings = new Map<number, Ending>();
  const counts = new Map<number, number>();
  for (const page of laidOut.children ?? []) {
    const letter = letterOf(page);
    if (letter === null) continue;
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    const bottom = bottomOfEnd(page, 0);
    const known = endings.get(letter);
    if (bottom !== null) endings.set(letter, { pages: count, page: count, height: bottom - top });
    else if (known !== undefined) endings.set(letter, { ...known, pages: count });
  }
  return endings;
}

function letterOf(page: LayoutNode): number | null {
  const key = tagOf(page.props?.id)?.key;
  return key === undefined ? null : Number(key);
}

function bottomOfEnd(node: LayoutNode, above: number): number | null {
  const top = above + (node.box?.top ?? 0);
  const tag = tagOf(node.props?.id);
  if (tag?.role === 'Sect' && tag.key === endKey) return top + (node.box?.height ?? 0);
  for (const child of node.children ?? []) {
    const found = bottomOfEnd(child, top);
    if (found !== null) return found;
  }
  return null;
}

/** More than this on the page of the signature is too much for lines a little closer, and for lines as close as they may. */
const spillMax = { 1: mm(38), 2: mm(92) } as const;
/** A letter of many pages has a table that fills them: nothing is gained. */
const pagesMax = 3;

/** The signature went over the page with so few lines that this tightness may bring it back. */
export function spills({ height, page }: Ending, tightness: 1 | 2): boolean {
  return page > 1 && page <= pagesMax && height <= spillMax[tightness];
}

/** Fewer pages, or the signature a page earlier. */
export function isBetter(now: Ending | undefined, before: Ending | undefined): boolean {
  if (now === undefined || before === undefined) return false;
  return now.pages <= before.pages && now.page < before.page;
}
