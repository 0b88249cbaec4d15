import type { Params } from '#contract/params';
import type { sentencesFr } from '#contract/texts/sentences.fr';

/** Facts told in words. Amounts come in cents, dates as ISO text. */
export const sentencesNl = {
  'today.emptyBook': () => 'Voeg een factuur toe of importeer uw lijst',
} satisfies Record<keyof typeof sentencesFr, (params: Params) => string>;
