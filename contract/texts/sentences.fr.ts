import type { Params } from '#contract/params';

/** Facts told in words. Amounts come in cents, dates as ISO text. */
export const sentencesFr = {
  'today.emptyBook': () => 'Ajouter une facture ou importer votre liste',
} satisfies Readonly<Record<string, (params: Params) => string>>;
