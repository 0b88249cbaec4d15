import type { Language } from '#domain/country';
import type { Decimal } from '#domain/money/decimal';

const marks = {
  fr: { thousands: '\u202f', decimal: ',' },
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const satisfies Record<Language, { thousands: string; decimal: string }>;

/** A quantity or a unit price with all its decimals, at least `decimalsMin`: `2,5`, `1 250,00`. */
export function formatDecimal(value: Decimal, language: Language, decimalsMin = 0): string {
  const { decimal, thousands } = marks[language];
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const tail = fraction.padEnd(decimalsMin, '0');
  const head = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value.startsWith('-') ? '\u2212' : ''}${head}${tail === '' ? '' : `${decimal}${tail}`}`;
}

// Codes of UN/ECE recommendation 20 that invoices of our trades carry; a piece needs no word.
const units: Readonly<Record<string, Readonly<Record<Language, string>> | ''>> = {
  ...{ C62: '', H87: '', EA: '', NAR: '', XPP: '' },
  HUR: { fr: 'h', nl: 'u', en: 'h' },
  MIN: { fr: 'min', nl: 'min', en: 'min' },
  DAY: { fr: 'j', nl: 'd', en: 'd' },
  MON: { fr: 'mois', nl: 'mnd', en: 'months' },
  MTR: { fr: 'm', nl: 'm', en: 'm' },
  MTK: { fr: 'm²', nl: 'm²', en: 'm²' },
  MTQ: { fr: 'm³', nl: 'm³', en: 'm³' },
  KMT: { fr: 'km', nl: 'km', en: 'km' },
  KGM: { fr: 'kg', nl: 'kg', en: 'kg' },
  TNE: { fr: 't', nl: 't', en: 't' },
  LTR: { fr: 'l', nl: 'l', en: 'l' },
  KWH: { fr: 'kWh', nl: 'kWh', en: 'kWh' },
  LS: { fr: 'forfait', nl: 'forfait', en: 'lump sum' },
};

/** The unit of a quantity in words (`h`, `m²`); its code where there is no word, nothing for a piece. */
export function unitWord(code: string, language: Language): string {
  const known = units[code];
  return known === undefined ? code : known === '' ? '' : known[language];
}
