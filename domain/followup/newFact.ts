import type { PlainDate } from '#domain/calendar/plainDate';
import type { EventBody, FollowUpEvent } from '#domain/followup/event';
import type { CustomerFacts } from '#domain/followup/facts';
import { foldFollowUp } from '#domain/followup/state';

/** A fact that a decision asks to append; the ledger gives it its id and its place. */
export type NewFact = { readonly on: PlainDate; readonly body: EventBody };

/** The customer as he stands once the new facts are appended: what a screen shows before anything is saved. */
export function withNewFacts(facts: CustomerFacts, added: readonly NewFact[]): CustomerFacts {
  const known = facts.followUp.facts;
  const lastSeq = known.at(-1)?.seq ?? 0;
  const events = added.map(({ on, body }, index): FollowUpEvent => {
    const seq = lastSeq + 1 + index;
    return { id: `new-${seq}`, customerId: facts.customerId, on, seq, body };
  });
  return { ...facts, followUp: foldFollowUp([...known, ...events]) };
}
