import type { CalendarPlace } from '#domain/calendar/holidays';
import { countries } from '#domain/country';

/**
 * Whether a French postcode lies in Bas-Rhin, Haut-Rhin or Moselle, where Good Friday and 26 December are holidays.
 *
 * @source law of the local statute of Alsace-Moselle; departments 57, 67 and 68
 */
export function isAlsaceMosellePostcode(postcode: string): boolean {
  return /^(57|67|68)\d{3}$/.test(postcode.replace(/\s/g, ''));
}

/** Whose holidays hold at an address; of an address that says nothing, those of `otherwise`. */
export function placeOfAddress(
  { country, postcode }: { readonly country: string; readonly postcode: string },
  otherwise: CalendarPlace,
): CalendarPlace {
  const known = countries.find((each) => each === country) ?? otherwise.country;
  if (known === 'BE') return { country: 'BE', isAlsaceMoselle: false };
  if (postcode.trim() === '') return { country: 'FR', isAlsaceMoselle: otherwise.isAlsaceMoselle };
  return { country: 'FR', isAlsaceMoselle: isAlsaceMosellePostcode(postcode) };
}
