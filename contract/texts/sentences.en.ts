import type { Params } from '#contract/params';
import type { sentencesFr } from '#contract/texts/sentences.fr';

/** Facts told in words. Amounts come in cents, dates as ISO text. */
export const sentencesEn = {
  'today.emptyBook': () => 'Add an invoice or import your list',
} satisfies Record<keyof typeof sentencesFr, (params: Params) => string>;
