import type { PlainDate } from '#domain/calendar/plainDate';
import type { NoticeFacts } from '#domain/claims/claim';

/**
 * What was sent and delivered by the end of a day. A letter that has not left yet starts nothing, and gives no first
 * lawful day either: it may still leave another day.
 */
export function knownNotices({ firstReminder, formalNotice }: NoticeFacts, today: PlainDate): NoticeFacts {
  const byToday = (on: PlainDate | null | undefined) => (on !== null && on !== undefined && on <= today ? on : null);
  return {
    firstReminder: firstReminder !== null && firstReminder.sentOn <= today ? firstReminder : null,
    formalNotice:
      formalNotice === null || formalNotice.sentOn > today
        ? null
        : {
            ...formalNotice,
            presentedOn: byToday(formalNotice.presentedOn),
            receivedOn: byToday(formalNotice.receivedOn),
          },
  };
}
