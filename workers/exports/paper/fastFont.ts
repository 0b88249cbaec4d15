import type { TaggedPdf } from '#workers/pdf/tagged/taggedPdf';

type Sign = { readonly code: string; readonly width: number };

/** What no font holds is shown as this. */
const unknownSign = '?';
const notThere = '0000';

/**
 * A font that writes sign by sign, each looked up once. Setting type with pairs and ligatures, as letters do, takes most of
 * the time of a list: its cells are numbers, dates and names. Figures are all of one width in our fonts.
 */
export function fastFont(pdf: TaggedPdf, name: string) {
  const font = pdf.font(name)._font;
  const signs = new Map<string, Sign>();
  const signOf = (char: string): Sign => {
    const known = signs.get(char);
    if (known !== undefined) return known;
    const [codes, positions] = font.encode(char);
    const isMissing = codes.length === 0 || codes.includes(notThere);
    const sign =
      isMissing && char !== unknownSign
        ? signOf(unknownSign)
        : { code: codes.join(''), width: positions.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) };
    signs.set(char, sign);
    return sign;
  };

  return {
    /** Width of a text in points. */
    width(text: string, size: number): number {
      let sum = 0;
      for (const char of text) sum += signOf(char).width;
      return (sum * size) / 1_000;
    },
    /** Writes a text with its foot line at a place of the page in hand, in points from the top left. */
    write(text: string, place: { readonly x: number; readonly y: number }, size: number, color: string): void {
      let codes = '';
      for (const char of text) codes += signOf(char).code;
      if (pdf.page.fonts[font.id] === undefined) pdf.page.fonts[font.id] = font.ref();
      const [x, y] = [inFile(place.x), inFile(place.y)];
      pdf.addContent(`BT ${color} rg /${font.id} ${size} Tf 1 0 0 -1 ${x} ${y} Tm <${codes}> Tj ET`);
    },
  };
}

export type FastFont = ReturnType<typeof fastFont>;

/** A colour `#rrggbb` as a page wants it: three shares of one. */
export function inkOf(hex: string): string {
  const shares = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return shares.map(inFile).join(' ');
}

/** A number as a file holds it: no more than thousandths. */
export function inFile(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}
