import { beFirstReminderWindow, isWorkingDay, type SentBy } from '#domain/calendar/businessDays';
import { holidays, type CalendarPlace } from '#domain/calendar/holidays';
import { addDays, isoWeekday, yearOf, type PlainDate } from '#domain/calendar/plainDate';

/** How a deadline was counted, one step of the count after the other. */
export const deadlineReasonCodes = [
  'deadline.sent',
  'deadline.notCounted',
  'deadline.holiday',
  'deadline.thirdWorkingDay',
  'deadline.dayAfter',
  'deadline.day14',
  'deadline.carried',
  'deadline.chargeable',
  'deadline.presented',
  'deadline.estimated',
  'deadline.received',
  'deadline.interestFrom',
  'deadline.granted',
  'deadline.movedLater',
  'deadline.movedEarlier',
] as const;
export type DeadlineReason = {
  readonly code: (typeof deadlineReasonCodes)[number];
  readonly on: PlainDate;
  readonly article: string;
  /** Length of the time granted, in calendar days, where that is what is told. */
  readonly days?: number;
};

const belgium: CalendarPlace = { country: 'BE', isAlsaceMoselle: false };
const reminder = 'art. XIX.2 CDE';
const workingDays = 'art. 1.7, § 3 C. civ.';

/**
 * The fourteen days of a Belgian first reminder, told as they are counted: the days that do not count, the first day, the
 * fourteenth, the working day it is carried to, the first day on which something may be added.
 *
 * @source CDE (BE) art. XIX.2; C. civ. (BE) art. 1.7 § 3 and § 4
 */
export function firstReminderReasons(sentOn: PlainDate, by: SentBy): readonly DeadlineReason[] {
  const { chargeableFrom, day14, effectiveLastDay, periodStart } = beFirstReminderWindow(sentOn, by);
  const start: readonly DeadlineReason[] =
    by === 'electronic'
      ? [{ code: 'deadline.dayAfter', on: periodStart, article: reminder }]
      : [...idleDays(sentOn, periodStart), { code: 'deadline.thirdWorkingDay', on: periodStart, article: reminder }];
  return [
    { code: 'deadline.sent', on: sentOn, article: '' },
    ...start,
    { code: 'deadline.day14', on: day14, article: reminder },
    ...(effectiveLastDay === day14
      ? []
      : ([
          ...idleDays(addDays(day14, -1), effectiveLastDay),
          { code: 'deadline.carried', on: effectiveLastDay, article: 'art. 1.7, § 4 C. civ.' },
        ] as const)),
    { code: 'deadline.chargeable', on: chargeableFrom, article: reminder },
  ];
}

/** Days strictly between two days on which nobody works in Belgium. */
function idleDays(after: PlainDate, before: PlainDate): readonly DeadlineReason[] {
  const found: DeadlineReason[] = [];
  for (let day = addDays(after, 1); day < before; day = addDays(day, 1)) {
    if (isWorkingDay(day, belgium)) continue;
    const isHoliday = isoWeekday(day) < 6 && holidays(belgium, yearOf(day)).has(day);
    found.push({ code: isHoliday ? 'deadline.holiday' : 'deadline.notCounted', on: day, article: workingDays });
  }
  return found;
}

/**
 * From which day a formal notice to a French consumer bears interest.
 *
 * @param reading from which day of the letter the user counts
 * @param start that day, or its estimate; null while the post has not said it
 * @source C. civ. art. 1231-6 and 1344-1; that the next day is the first is a choice of the program
 */
export function noticeReasons(
  sentOn: PlainDate,
  reading: 'presentation' | 'receipt' | 'sending',
  start: { readonly on: PlainDate; readonly isEstimated: boolean } | null,
): readonly DeadlineReason[] {
  const sent: DeadlineReason = { code: 'deadline.sent', on: sentOn, article: '' };
  if (start === null) return [sent];
  const known = reading === 'receipt' ? 'deadline.received' : 'deadline.presented';
  const { on, isEstimated } = start;
  return [
    sent,
    ...(reading === 'sending'
      ? []
      : [{ code: isEstimated ? ('deadline.estimated' as const) : known, on, article: '' } as const]),
    { code: 'deadline.interestFrom', on: addDays(on, 1), article: 'art. 1231-6 et 1344-1 C. civ.' },
  ];
}

/**
 * The time that a letter grants by the user's own choice: no law sets it. A last day on which nobody works is moved.
 *
 * @param days calendar days, as the sequence has them
 * @param lastDay as it was printed
 */
export function grantedReasons(sentOn: PlainDate, days: number, lastDay: PlainDate): readonly DeadlineReason[] {
  const counted = addDays(sentOn, days);
  return [
    { code: 'deadline.sent', on: sentOn, article: '' },
    { code: 'deadline.granted', on: counted, article: '', days },
    ...(counted === lastDay
      ? []
      : [
          {
            code: counted < lastDay ? ('deadline.movedLater' as const) : ('deadline.movedEarlier' as const),
            on: lastDay,
            article: '',
          },
        ]),
  ];
}
