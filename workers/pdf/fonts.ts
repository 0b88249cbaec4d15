import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import { sans, serif } from '#workers/pdf/theme';

let registeredFrom: string | null = null;

/** Registers the fonts once per thread. A font file that is missing fails when the first letter is drawn. */
export function registerFonts(fontsDir: string): void {
  if (registeredFrom === fontsDir) return;
  registeredFrom = fontsDir;
  Font.register({
    family: serif,
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
