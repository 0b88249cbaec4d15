import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import { keepLayouts, type SettingFont } from '#workers/pdf/keptLayouts';
import { sans, serifName } from '#workers/pdf/theme';

/** What is used of a font of @react-pdf/font: the read file is null before it is first wanted, and when it is missing. */
type Source = { readonly data: SettingFont | null; readonly loadResultPromise: Promise<void> | null };
type Families = Record<string, { readonly sources: readonly Source[] } | undefined>;

let registeredFrom: string | null = null;

/**
 * Gets the fonts ready for one document. They are read once: their tables are most of the work of a letter. But a font
 * remembers in which document a sign was met first, and the bytes of a letter must not depend on the letters drawn before
 * it: that is forgotten.
 *
 * A font file that is missing fails when the letter is drawn.
 */
export function registerFonts(fontsDir: string): void {
  const families = Font.getRegisteredFonts() as unknown as Families;
  const sources = [serifName, sans].flatMap((name) => families[name]?.sources ?? []);
  const isMissing = sources.some(({ data, loadResultPromise }) => data === null && loadResultPromise !== null);
  if (registeredFrom === fontsDir && !isMissing) {
    for (const { data } of sources) if (data !== null) freshen(data);
    return;
  }
  readFonts(families, fontsDir);
  registeredFrom = fontsDir;
}

const kept = new WeakSet<SettingFont>();

function freshen(font: SettingFont): void {
  font._glyphs = {};
  if (kept.has(font)) return;
  keepLayouts(font);
  kept.add(font);
}

function readFonts(families: Families, fontsDir: string): void {
  delete families[serifName];
  delete families[sans];
  Font.register({
    family: serifName,
    fonts: [
      { src: join(fontsDir, 'SourceSerif4-Regular.ttf'), fontWeight: 400 },
      { src: join(fontsDir, 'SourceSerif4-SemiBold.ttf'), fontWeight: 600 },
    ],
  });
  Font.register({
    family: sans,
    fonts: [
      { src: join(fontsDir, 'SourceSans3-Regular.ttf'), fontWeight: 400 },
      { src: join(fontsDir, 'SourceSans3-SemiBold.ttf'), fontWeight: 600 },
    ],
  });
  // Letters are set without hyphens: a cut name or amount is read wrong.
  Font.registerHyphenationCallback((word) => [word]);
}
