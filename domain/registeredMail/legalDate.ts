import { addWorkingDays } from '#domain/calendar/businessDays';
import type { CalendarPlace } from '#domain/calendar/holidays';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';
import { firstEventOf, type Mail } from '#domain/registeredMail/machine';

export const legalBases = [
  'firstPresentation',
  'deposit',
  'dayAfterPresentation',
  'thirdWorkingDayAfterDeposit',
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** The date from which the law counts a registered letter, and why. */
export type LegalDate = { readonly date: PlainDate; readonly basis: LegalBasis };

type LegalDateRule = 'presentationElseDeposit' | 'dayAfterPresentation' | 'thirdWorkingDayAfterDeposit';

/**
 * Which date counts, by country and by whether a receipt was bought. Not receiving a formal notice does not weaken it.
 *
 * @source Cass. 1re civ. 20 Jan 2021, 19-20.680 (France); C. jud. art. 53bis (Belgium)
 */
const rules: Readonly<Record<Country, { readonly withReceipt: LegalDateRule; readonly plain: LegalDateRule }>> = {
  FR: { withReceipt: 'presentationElseDeposit', plain: 'presentationElseDeposit' },
  BE: { withReceipt: 'dayAfterPresentation', plain: 'thirdWorkingDayAfterDeposit' },
};

/** The legal date of a letter as far as it is known; null before the deposit, or while its rule waits for a presentation. */
export function legalDateOf(mail: Mail, place: CalendarPlace, withReceipt: boolean): LegalDate | null {
  const deposit = firstEventOf(mail, 'deposit');
  if (deposit === null) return null;
  const presented = firstEventOf(mail, 'notice', 'deliver', 'refuse');
  const rule = rules[place.country][withReceipt ? 'withReceipt' : 'plain'];
  switch (rule) {
    case 'presentationElseDeposit':
      return presented === null
        ? { date: deposit.on, basis: 'deposit' }
        : { date: presented.on, basis: 'firstPresentation' };
    case 'dayAfterPresentation':
      return presented === null ? null : { date: addDays(presented.on, 1), basis: 'dayAfterPresentation' };
    case 'thirdWorkingDayAfterDeposit':
      return { date: addWorkingDays(deposit.on, 3, place), basis: 'thirdWorkingDayAfterDeposit' };
  }
}
