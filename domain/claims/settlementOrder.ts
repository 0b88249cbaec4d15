import type { SettlementPart } from '#domain/claims/settlement';
import type { Country } from '#domain/country';

/** Where the fixed indemnity stands among what a Belgian payment settles: the texts do not say. */
export const indemnityPlaces = ['beforeInterest', 'beforePrincipal', 'last'] as const;
export type IndemnityPlace = (typeof indemnityPlaces)[number];

/** The setting that decides while the law is not settled; the first place is the one taken for other costs. */
export const defaultIndemnityPlace: IndemnityPlace = 'beforeInterest';

export type SettlementOrder = {
  readonly order: readonly SettlementPart[];
  readonly article: string;
  readonly isConfirmed: boolean;
  /** Name of the setting that decides what is not confirmed; null when the law does. */
  readonly setting: 'beIndemnityPlace' | null;
};

const belgianOrders: Readonly<Record<IndemnityPlace, readonly SettlementPart[]>> = {
  beforeInterest: ['costs', 'interest', 'principal'],
  beforePrincipal: ['interest', 'costs', 'principal'],
  last: ['interest', 'principal', 'costs'],
};

/**
 * What a part payment settles first, second and last.
 *
 * @source C. civ. (FR) art. 1343-1; Cass. 1re civ. 7 Feb. 1995, 92-14.216; rule of old C. civ. (BE) art. 1254, kept by
 * book 5, whose number is not confirmed
 */
export function settlementOrder(
  country: Country,
  indemnityPlace: IndemnityPlace = defaultIndemnityPlace,
): SettlementOrder {
  if (country === 'FR') {
    const order = ['costs', 'interest', 'principal'] as const;
    return { order, article: 'art. 1343-1 C. civ.', isConfirmed: true, setting: null };
  }
  return {
    order: belgianOrders[indemnityPlace],
    article: 'ancien C. civ., art. 1254',
    isConfirmed: false,
    setting: 'beIndemnityPlace',
  };
}
