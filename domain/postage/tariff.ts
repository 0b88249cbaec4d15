import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';
import { cents, type Cents } from '#domain/money/cents';

/** What is paid for at the counter: an ordinary letter, a registered one, its return receipt. */
export const postalServices = ['letter', 'registered', 'receipt'] as const;
export type PostalService = (typeof postalServices)[number];

/** The price of a service up to a weight, from a day on. A receipt costs the same whatever the letter weighs. */
export type Tariff = {
  readonly service: PostalService;
  /** Grams, the weight itself included. */
  readonly upTo: number;
  readonly price: Cents;
  readonly validFrom: PlainDate;
};

const tariff = (service: PostalService, upTo: number, price: number, validFrom: string): Tariff => ({
  ...{ service, upTo },
  price: cents(price),
  validFrom: plainDate(validFrom),
});

/**
 * The prices that were published and could be checked; the user completes them from the poster of his post office.
 *
 * @source La Poste, tariffs of 1 January 2026: green letter of 20 g 1.52 euro, registered R1 of 20 g 6.11 (5.74 in
 * 2025); bpost, registered from 9.85 in 2026 (9.27 in 2025), price of the smallest letter
 */
export const publishedTariffs: Readonly<Record<Country, readonly Tariff[]>> = {
  FR: [
    tariff('letter', 20, 152, '2026-01-01'),
    tariff('registered', 20, 574, '2025-01-01'),
    tariff('registered', 20, 611, '2026-01-01'),
  ],
  BE: [tariff('registered', 50, 927, '2025-01-01'), tariff('registered', 50, 985, '2026-01-01')],
};

/** The price of a service for a weight in grams on a day: the smallest class that holds it, at its newest price. Null: none is known. */
export function priceOf(
  tariffs: readonly Tariff[],
  { grams, on, service }: { readonly service: PostalService; readonly grams: number; readonly on: PlainDate },
): Tariff | null {
  const known = tariffs
    .filter((one) => one.service === service && one.validFrom <= on)
    .filter(({ upTo }) => service === 'receipt' || upTo >= grams)
    .toSorted((a, b) => a.upTo - b.upTo || (a.validFrom < b.validFrom ? 1 : -1));
  return known[0] ?? null;
}
