import type { Relation } from '#domain/country';
import { plainWords } from '#domain/imports/cellText';

const creditWords = new Set(
  'avoir, av, credit, credit note, creditnote, credit memo, creditnota, creditfactuur, note de credit, nc, refund, out refund, customer credit note, facture d avoir'.split(
    ', ',
  ),
);
const invoiceWords = new Set(
  'facture, fact, fa, fac, invoice, out invoice, customer invoice, factuur, verkoopfactuur, vente, acompte, facture d acompte, facture de solde, situation, facture de situation'.split(
    ', ',
  ),
);
const businessWords = new Set(
  'professionnel, professionnelle, pro, entreprise, societe, b2b, business, company, professional, bedrijf, zakelijk, onderneming, professioneel, vennootschap, assujetti, btw plichtig'.split(
    ', ',
  ),
);
const consumerWords = new Set(
  'particulier, part, prive, privee, b2c, consumer, consument, consommateur, private, individual, privaat, privepersoon, personne physique, non assujetti'.split(
    ', ',
  ),
);

/** What a cell says of the document, in three languages; null when it says nothing of it. */
export function documentKindOf(cell: string): 'invoice' | 'creditNote' | null {
  const words = plainWords(cell);
  if (creditWords.has(words)) return 'creditNote';
  return invoiceWords.has(words) ? 'invoice' : null;
}

/** Business or consumer, when a cell says so in French, Dutch or English. */
export function relationOf(cell: string): Relation | null {
  const words = plainWords(cell);
  if (businessWords.has(words)) return 'B2B';
  return consumerWords.has(words) ? 'B2C' : null;
}

const legalForms =
  /\b(sarl|sas|sasu|eurl|sa|sci|snc|scop|scp|selarl|gaec|earl|srl|bv|bvba|sprl|nv|vof|cv|cvba|scrl|asbl|vzw|gmbh|ltd|syndic|mairie|commune|gemeente|hotel|boulangerie|pharmacie|garage|restaurant|cafe|menuiserie|cabinet|ecole|residence|association|ets|etablissements)\b/;
const titles = /^(m|mr|mme|mlle|monsieur|madame|mademoiselle|mevr|mevrouw|dhr|heer|de heer|mrs|ms|miss)\b/;

/**
 * A guess, shown as a guess: a company number or a legal form makes a business, a title makes a consumer.
 * Null when the name says nothing.
 */
export function guessRelation(name: string, hasCompanyNumber: boolean): Relation | null {
  if (hasCompanyNumber) return 'B2B';
  const words = plainWords(name);
  if (titles.test(words)) return 'B2C';
  return legalForms.test(words) ? 'B2B' : null;
}

const countryWords: Readonly<Record<string, string>> = {
  f: 'FR',
  fra: 'FR',
  france: 'FR',
  frankrijk: 'FR',
  'france metropolitaine': 'FR',
  b: 'BE',
  bel: 'BE',
  belgique: 'BE',
  belgie: 'BE',
  belgium: 'BE',
  belgien: 'BE',
  l: 'LU',
  luxembourg: 'LU',
  luxemburg: 'LU',
  'pays bas': 'NL',
  nederland: 'NL',
  netherlands: 'NL',
  d: 'DE',
  allemagne: 'DE',
  duitsland: 'DE',
  germany: 'DE',
  suisse: 'CH',
  zwitserland: 'CH',
  switzerland: 'CH',
};

/** ISO country of a country cell; of the form of the postcode when there is none (5 digits FR, 4 digits BE). */
export function countryOf(cell: string, postcode: string | null): string | null {
  const words = plainWords(cell);
  if (words !== '') return countryWords[words] ?? (/^[a-z]{2}$/.test(words) ? words.toUpperCase() : null);
  if (postcode === null) return null;
  if (/^\d{5}$/.test(postcode)) return 'FR';
  return /^(?:B-?)?[1-9]\d{3}$/i.test(postcode) ? 'BE' : null;
}
