import type { LimitationSubject } from '#domain/limitation/limitation';

// Read in order: "goods delivered and fitted" is a sale, "works delivered" are works.
const words: readonly (readonly [RegExp, LimitationSubject])[] = [
  [/\b(works?|travaux|chantier|werken)\b/i, 'works'],
  [/\b(energy|electricity|water|telecom|periodic|subscription|rent|abonnement)/i, 'periodic'],
  [/\b(health|medical|hospital|dentist|doctor)/i, 'health'],
  [/\b(hotel|restaurant|lodging|inn)\b/i, 'lodging'],
  [/\binterest\b/i, 'interest'],
  [/\b(services?|prestations?|diensten|dienst)\b/i, 'services'],
  [/\b(goods?|sold|sale|deliver(?:y|ed)|vente|marchandises?|livraison|goederen|levering|verkoop)\b/i, 'goods'],
];

/** What a debt is for, from the words of its starting fact; services when they say nothing. */
export function subjectInWords(startEvent: string): LimitationSubject {
  return words.find(([pattern]) => pattern.test(startEvent))?.[1] ?? 'services';
}
