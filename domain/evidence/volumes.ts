/** What an exhibit takes: pages with its cover, and bytes. */
export type Weight = { readonly pages: number; readonly size: number };

/** Exhibits that are bound together: from this one to before that one, counted from 0. */
export type Span = {
  readonly from: number;
  readonly to: number;
  /** Pages of the exhibits before them, and of their own. */
  readonly before: number;
  readonly pages: number;
};

/**
 * Parts a file in as few volumes as hold it, in order. An exhibit is never parted: one that is larger than a volume has
 * one for itself.
 *
 * @param sizeMax bytes of the papers in one volume
 * @returns at least one
 */
export function volumesOf(exhibits: readonly Weight[], sizeMax: number): readonly Span[] {
  const spans: Span[] = [];
  let [from, before, pages, size] = [0, 0, 0, 0];
  for (const [index, exhibit] of exhibits.entries()) {
    if (index > from && size + exhibit.size > sizeMax) {
      spans.push({ from, to: index, before, pages });
      [from, before, pages, size] = [index, before + pages, 0, 0];
    }
    pages += exhibit.pages;
    size += exhibit.size;
  }
  return [...spans, { from, to: exhibits.length, before, pages }];
}

/** Pages before each exhibit. */
export function pagesBefore(exhibits: readonly Weight[]): readonly number[] {
  let before = 0;
  return exhibits.map(({ pages }) => {
    before += pages;
    return before - pages;
  });
}
