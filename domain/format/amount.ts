import type { Language } from '#domain/country';
import type { Cents } from '#domain/money/cents';
import { percentText, type RatePpm } from '#domain/money/rate';

const noBreak = '\u00a0';
const narrow = '\u202f';

const marks = {
  fr: { thousands: narrow, decimal: ',' },
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const satisfies Record<Language, { thousands: string; decimal: string }>;

/** An amount without currency, two decimals: `1 234,56` in French, `1.234,56` in Dutch, `1,234.56` in English. */
export function formatCents(amount: Cents, language: Language): string {
  const { thousands, decimal } = marks[language];
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands);
  // U+2212 is as wide as a digit and is never taken for a dash.
  return `${amount < 0 ? '\u2212' : ''}${whole}${decimal}${digits.slice(-2)}`;
}

/** An amount in euros: `1 234,56 €`, `€ 1.234,56`, `€1,234.56`. No break can fall inside. */
export function formatEuros(amount: Cents, language: Language): string {
  const text = formatCents(amount, language);
  switch (language) {
    case 'fr':
      return `${text}${noBreak}€`;
    case 'nl':
      return `€${noBreak}${text}`;
    case 'en':
      return amount < 0 ? text.replace('\u2212', '\u2212€') : `€${text}`;
  }
}

/** A yearly rate: `12,15 %` in French, `12,15%` in Dutch, `12.15%` in English. */
export function formatPercent(rate: RatePpm, language: Language): string {
  const text = percentText(rate).replace('.', marks[language].decimal);
  return language === 'fr' ? `${text}${narrow}%` : `${text}%`;
}
