import { addWorkingDays } from '#domain/calendar/businessDays';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { NoticeFacts } from '#domain/claims/claim';

/** Working days after which a registered letter is held to be presented, until the post says when it was. */
export const presentationDays = 2;

/**
 * The day a formal notice was first presented; while the post has not said so, two working days after it was sent, and
 * marked as estimated.
 *
 * @source no text fixes the day: a choice of the program (Cass. 1re civ. 20 Jan 2021, 19-20.680: an unclaimed letter counts)
 */
export function presentationOf(notice: NonNullable<NoticeFacts['formalNotice']>): {
  readonly on: PlainDate;
  readonly isEstimated: boolean;
} {
  if (notice.presentedOn !== null) return { on: notice.presentedOn, isEstimated: false };
  const place = notice.place ?? { country: 'FR', isAlsaceMoselle: false };
  const on = addWorkingDays(notice.sentOn, presentationDays, place);
  return { on, isEstimated: true };
}
