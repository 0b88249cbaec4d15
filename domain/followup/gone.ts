import type { PlainDate } from '#domain/calendar/plainDate';
import type { FollowUpEvent } from '#domain/followup/event';
import { ofKind } from '#domain/followup/factsOfKind';
import type { GoneWhat } from '#domain/followup/goneFacts';

/** He died, gave up his business, or is under collective proceedings. */
export type Gone = {
  readonly eventId: string;
  readonly what: GoneWhat;
  readonly on: PlainDate;
  readonly noteId: string | null;
};

/** What is known of it last; null: nothing. @param facts those that stand, oldest first */
export function goneOf(facts: readonly FollowUpEvent[]): Gone | null {
  const last = ofKind(facts, 'customerGone').at(-1);
  return last === undefined ? null : { eventId: last.id, what: last.body.what, on: last.on, noteId: last.body.noteId };
}
