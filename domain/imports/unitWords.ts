import { plainWords } from '#domain/imports/cellText';

const codes: Readonly<Record<string, string>> = {
  HUR: 'h heure heures hr hrs hour hours uur uren u',
  DAY: 'j jour jours jr day days dag dagen d',
  MTR: 'm ml metre metres meter mtr',
  MTK: 'm2 metre carre metres carres vierkante meter sqm',
  MTQ: 'm3 metre cube metres cubes kubieke meter',
  KGM: 'kg kilo kilos',
  LTR: 'l litre litres liter',
  KMT: 'km',
  LS: 'forfait ens ensemble ff lot',
};

/** The code of a unit that a list names in words (`h`, `m²`, `forfait`); null when it is none of ours: a piece. */
export function unitCodeOf(text: string): string | null {
  const word = plainWords(text);
  if (word === '') return null;
  return Object.entries(codes).find(([, words]) => words.split(' ').includes(word))?.[0] ?? null;
}
