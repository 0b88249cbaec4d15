import type { Context } from '#app/context';
import { pageLook } from '#app/letters/pageLook';
import { companyOf } from '#app/queries/company';
import { sheetWords } from '#contract/texts/sheetWords';
import type { Language } from '#domain/country';
import { addressTop, envelopeProfiles } from '#domain/letters/envelope';
import type { Sheet } from '#domain/sheets/sheet';

/** A sheet to fold and slide into an envelope, to read where its window falls, as one printer or any prints it. */
export function envelopeSheet(ctx: Context, language: Language, printer: string | null = null): Sheet {
  const words = sheetWords[language];
  const { envelope, offsetXmm, offsetYmm } = pageLook(ctx, null, [], printer);
  const profile = envelopeProfiles[envelope];
  const { lastLineBottom, linePitch, maxLines, maxWidth, textLeft } = profile;
  const top = addressTop(profile, maxLines) + offsetYmm;
  return {
    language,
    isLandscape: false,
    title: words.envelopeTitle,
    subtitle: '',
    footer: companyOf(ctx).name,
    pageWord: words.page,
    parts: [
      { part: 'text', text: words.envelopeHelp, size: 'normal' },
      { part: 'text', text: words.envelopeNow(textLeft + offsetXmm, lastLineBottom + offsetYmm), size: 'normal' },
      { part: 'grid', frame: { left: textLeft + offsetXmm, top, width: maxWidth, height: maxLines * linePitch } },
    ],
  };
}
