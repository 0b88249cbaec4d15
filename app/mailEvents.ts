import type { FollowUpEvent } from '#domain/followup/event';
import { standingFacts } from '#domain/followup/state';
import type { MailEvent } from '#domain/registeredMail/machine';

/** What happened to one registered letter, in the order it was recorded; undone facts left out. */
export function mailEventsOf(events: readonly FollowUpEvent[], mailId: string): readonly MailEvent[] {
  return standingFacts(events).flatMap(({ body, on }) =>
    body.kind === 'mail' && body.mailId === mailId
      ? [{ kind: body.event, on, number: body.number, hasScan: body.hasScan }]
      : [],
  );
}
