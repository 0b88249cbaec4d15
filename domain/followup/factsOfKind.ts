import type { EventBody, EventKind, FollowUpEvent } from '#domain/followup/event';

/** A fact of one kind. */
export type Fact<Kind extends EventKind> = FollowUpEvent & {
  readonly body: Extract<EventBody, { readonly kind: Kind }>;
};

/** The facts of one kind, in the order given. */
export function ofKind<Kind extends EventKind>(facts: readonly FollowUpEvent[], kind: Kind): readonly Fact<Kind>[] {
  return facts.filter((fact): fact is Fact<Kind> => fact.body.kind === kind);
}
