import type { Language } from '#domain/country';

/** Words that a page needs by itself: sums carried over, what a picture shows, what is enclosed. */
export type PageWords = {
  readonly carriedTo: string;
  readonly carriedFrom: string;
  readonly logo: string;
  readonly signature: string;
  readonly qr: string;
  readonly generalTerms: string;
};

/** By the language of the paper. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  fr: {
    carriedTo: 'À reporter',
    carriedFrom: 'Report',
    logo: 'Logo',
    signature: 'Signature',
    qr: 'Code à scanner pour payer',
    generalTerms: 'Conditions générales',
  },
  nl: {
    carriedTo: 'Over te dragen',
    carriedFrom: 'Overgedragen',
    logo: 'Logo',
    signature: 'Handtekening',
    qr: 'Code om te scannen en te betalen',
    generalTerms: 'Algemene voorwaarden',
  },
  en: {
    carriedTo: 'Carried forward',
    carriedFrom: 'Brought forward',
    logo: 'Logo',
    signature: 'Signature',
    qr: 'Code to scan and pay',
    generalTerms: 'General terms and conditions',
  },
};
