import type { PlainDate } from '#domain/calendar/plainDate';
import { whatIsDue, type Proposal, type Quiet, type QuietReason } from '#domain/followup/due';
import type { CustomerFacts } from '#domain/followup/facts';
import { withNewFacts, type NewFact } from '#domain/followup/newFact';
import type { Channel } from '#domain/followup/policy';

/** What will happen next about some items, said before anything is saved. The sentence is the screen's. */
export type WhatHappensNext = {
  readonly itemIds: readonly string[];
  /** Why it is quiet until then; null when the step is due at once. */
  readonly reason: QuietReason | null;
  /** Last quiet day, where one is known. */
  readonly until: PlainDate | null;
  readonly next: { readonly on: PlainDate; readonly channel: Channel; readonly key: string } | null;
};

/** What the new facts would lead to for these items; items with the same future are one line, the soonest first. */
export function previewOf(
  facts: CustomerFacts,
  added: readonly NewFact[],
  itemIds: readonly string[],
  today: PlainDate,
): readonly WhatHappensNext[] {
  const { proposals, quiet } = whatIsDue(withNewFacts(facts, added), today);
  const lines = new Map<string, WhatHappensNext>();
  for (const answer of [...proposals, ...quiet]) {
    if (!itemIds.includes(answer.itemId)) continue;
    const line = lineOf(answer);
    const key = JSON.stringify({ ...line, itemIds: [] });
    lines.set(key, { ...line, itemIds: [...(lines.get(key)?.itemIds ?? []), answer.itemId] });
  }
  return [...lines.values()].toSorted((a, b) => (soonest(a) < soonest(b) ? -1 : 1));
}

function lineOf(answer: Proposal | Quiet): WhatHappensNext {
  const itemIds = [answer.itemId];
  if ('key' in answer) {
    return { itemIds, reason: null, until: null, next: { on: answer.dueOn, channel: answer.channel, key: answer.key } };
  }
  const { next, reason, until } = answer;
  return { itemIds, reason, until, next: next && { on: next.date, channel: next.channel, key: next.key } };
}

// Without a date it comes last.
function soonest({ next }: WhatHappensNext): string {
  return next?.on ?? '9999';
}
