import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import { sans, serifName } from '#workers/pdf/theme';

/**
 * Gets the fonts ready for one document, freshly read: a font remembers in which document a sign was met first, and the
 * bytes of a letter must not depend on the letters drawn before it.
 *
 * A font file that is missing fails when the letter is drawn.
 */
export function registerFonts(fontsDir: string): void {
  const families: Record<string, unknown> = Font.getRegisteredFonts();
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
