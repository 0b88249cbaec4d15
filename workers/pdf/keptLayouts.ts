/** A sign of a font: the characters that it stood for when it was first met in a document. */
type Glyph = { readonly id: number };
type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
/** Signs one after the other, with where each goes. The caller may scale the positions: they are his. */
type GlyphRun = { glyphs: Glyph[]; positions: Position[]; features: object };
type LayOut = (words: string, ...how: readonly unknown[]) => GlyphRun;
type GetGlyph = (id: number, characters?: number[]) => Glyph;

/** What is used of a font of fontkit. */
export type SettingFont = {
  /** The signs that were met in the document, by number. */
  _glyphs: Record<number, Glyph>;
  layout: LayOut;
  getGlyph: GetGlyph;
};

type Kept = {
  /** Every sign that was asked for, in that order: the first time decides which characters it stands for. */
  readonly asked: readonly (readonly [id: number, characters: number[]])[];
  readonly ids: Uint16Array;
  /** Four numbers a sign. */
  readonly places: Float64Array;
  readonly run: GlyphRun;
  readonly position: object | null;
};

/** Words of so many runs are kept twice over: those of letters that are alike come again and again. */
const keptMost = 600;

/**
 * Sets the same words once: which signs a font takes for them and how they stand to each other is half the work of setting
 * a letter, and most words of a tour are in every letter. What setting leaves behind in the font (which characters a sign
 * stood for when it was first met) is done again each time, so the bytes of a letter stay what they are.
 */
export function keepLayouts(font: SettingFont): void {
  const layOut: LayOut = font.layout.bind(font);
  const getGlyph: GetGlyph = font.getGlyph.bind(font);
  let recent = new Map<string, Kept>();
  let before = new Map<string, Kept>();

  const keep = (key: string, kept: Kept) => {
    if (recent.size >= keptMost) {
      before = recent;
      recent = new Map();
    }
    recent.set(key, kept);
  };

  font.layout = (words, ...how) => {
    const key = JSON.stringify([words, ...how]);
    const known = recent.get(key) ?? before.get(key);
    if (known !== undefined) {
      if (!recent.has(key)) keep(key, known);
      return again(known, getGlyph);
    }
    const asked = new Map<number, number[]>();
    font.getGlyph = (id, characters = []) => {
      if (!asked.has(id)) asked.set(id, characters);
      return getGlyph(id, characters);
    };
    try {
      const run = layOut(words, ...how);
      keep(key, keptOf(run, [...asked]));
      return run;
    } finally {
      font.getGlyph = getGlyph;
    }
  };
}

function keptOf(run: GlyphRun, asked: Kept['asked']): Kept {
  const [first] = run.positions;
  return {
    asked,
    ids: Uint16Array.from(run.glyphs, ({ id }) => id),
    places: Float64Array.from(
      run.positions.flatMap(({ xAdvance, xOffset, yAdvance, yOffset }) => [xAdvance, yAdvance, xOffset, yOffset]),
    ),
    run: copyOf(run, [], []),
    position: first === undefined ? null : (Object.getPrototypeOf(first) as object),
  };
}

function again({ asked, ids, places, position, run }: Kept, getGlyph: GetGlyph): GlyphRun {
  for (const [id, characters] of asked) getGlyph(id, characters);
  const glyphs = Array.from(ids, (id) => getGlyph(id));
  const positions = glyphs.map((_, index) => {
    const at = 4 * index;
    const one = Object.create(position) as Position;
    one.xAdvance = places[at] ?? 0;
    one.yAdvance = places[at + 1] ?? 0;
    one.xOffset = places[at + 2] ?? 0;
    one.yOffset = places[at + 3] ?? 0;
    return one;
  });
  return copyOf(run, glyphs, positions);
}

function copyOf(run: GlyphRun, glyphs: Glyph[], positions: Position[]): GlyphRun {
  const copy = Object.create(Object.getPrototypeOf(run) as object) as GlyphRun;
  return Object.assign(copy, run, { glyphs, positions, features: { ...run.features } });
}
