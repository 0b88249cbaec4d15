import type { Country, Language } from '#domain/country';

/** VAT rates that invoices of each country carry, the usual one first; thousandths of a percent. */
const vatRates: Readonly<Record<Country, readonly number[]>> = {
  FR: [20_000, 10_000, 5_500, 2_100, 0],
  BE: [21_000, 6_000, 12_000, 0],
};

/** The rates as choices: `20 %`, `5,5 %`, `Sans TVA`. */
export function vatChoices(
  country: Country,
  language: Language,
  withoutVat: string,
): readonly { readonly value: string; readonly label: string }[] {
  return vatRates[country].map((rate) => ({
    value: String(rate),
    label: rate === 0 ? withoutVat : rateText(rate, language),
  }));
}

/** A rate in thousandths of a percent without needless zeros: `20 %`, `5,5 %`. */
export function rateText(rateMilli: number, language: Language): string {
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return `${percent.format(rateMilli / 1_000)}\u202f%`;
}

/** The usual rate of a country. */
export function usualRate(country: Country): string {
  return String(vatRates[country][0] ?? 0);
}
