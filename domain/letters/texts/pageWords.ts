import type { Language } from '#domain/country';

/** Words that the drawing of a page needs by itself: sums carried over, what a picture shows. */
export type PageWords = {
  readonly carriedTo: string;
  readonly carriedFrom: string;
  readonly logo: string;
  readonly signature: string;
  readonly qr: string;
};

/** By the language of the paper. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  fr: {
    carriedTo: 'À reporter',
    carriedFrom: 'Report',
    logo: 'Logo',
    signature: 'Signature',
    qr: 'Code à scanner pour payer',
  },
  nl: {
    carriedTo: 'Over te dragen',
    carriedFrom: 'Overgedragen',
    logo: 'Logo',
    signature: 'Handtekening',
    qr: 'Code om te scannen en te betalen',
  },
  en: {
    carriedTo: 'Carried forward',
    carriedFrom: 'Brought forward',
    logo: 'Logo',
    signature: 'Signature',
    qr: 'Code to scan and pay',
  },
};
