/** What a column asks for, in points: to show everything on one line, and the least it can live with. */
export type ColumnNeed = { readonly natural: number; readonly least: number };

/**
 * Widths of columns side by side: what each needs, when all of it fits; else those that can be set in several lines give
 * way, the widest first. What is left over goes to all in proportion.
 *
 * @param room in points
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const wanted = needs.reduce((sum, { natural }) => sum + natural, 0);
  if (wanted <= room) return needs.map(({ natural }) => natural * Math.min(room / wanted, stretchMax));
  // The limit above which a column gives way, found by halving: what stays below it is shown in full.
  let [low, high] = [0, Math.max(...needs.map(({ natural }) => natural))];
  const at = (limit: number) => needs.map(({ least, natural }) => Math.max(least, Math.min(natural, limit)));
  const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2;
    if (sumOf(at(middle)) > room) high = middle;
    else low = middle;
  }
  const widths = at(low);
  // Even the least of all does not fit: everything shrinks, and long words are cut.
  const all = sumOf(widths);
  return all > room ? widths.map((width) => (width * room) / all) : widths;
}

const steps = 24;
// A short list is not torn apart over the whole sheet.
const stretchMax = 1.6;
