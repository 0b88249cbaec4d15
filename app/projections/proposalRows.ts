import type { CustomerFile } from '#app/customerFile';
import type { ProposalRow, ProposalState } from '#db/repositories/projections';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { WhatIsDue } from '#domain/followup/due';
import type { EventBody, FollowUpEvent } from '#domain/followup/event';
import type { Channel } from '#domain/followup/policy';
import { standingFacts } from '#domain/followup/state';
import type { Cents } from '#domain/money/cents';
import { present } from '#domain/assert';

type Proposed = Extract<EventBody, { readonly kind: 'stepProposed' }>;

/**
 * Every step that was ever proposed, with what became of it: sent or ignored by a later fact; still proposed while the
 * engine asks for it; resolved once nothing asks for it any more (paid, disputed, paused).
 */
export function proposalRows(file: CustomerFile, due: WhatIsDue): readonly ProposalRow[] {
  const facts = standingFacts(file.events);
  const rows = new Map<string, ProposalRow>();
  facts.forEach((fact, index) => {
    if (fact.body.kind !== 'stepProposed') return;
    const row = proposalRow(file, due, { ...fact, body: fact.body }, facts.slice(index + 1));
    rows.set(`${row.itemId} ${row.level} ${row.dueOn}`, row);
  });
  return [...rows.values()].sort(byProposedOn);
}

function proposalRow(
  file: CustomerFile,
  due: WhatIsDue,
  { body, customerId, on }: FollowUpEvent & { readonly body: Proposed },
  later: readonly FollowUpEvent[],
): ProposalRow {
  const item = present(
    file.facts.items.find(({ itemId }) => itemId === body.itemId),
    `item ${body.itemId}`,
  );
  const answer = answerTo(body, later);
  const step = item.policy.steps.find(({ level }) => level === body.level);
  const asked = due.proposals.find(({ itemId, level }) => itemId === body.itemId && level === body.level);
  return {
    itemId: body.itemId,
    customerId,
    level: body.level,
    dueOn: body.dueOn,
    channel: answer?.channel ?? step?.channel ?? 'letter',
    proposedOn: on,
    openCents: answer?.openThen ?? asked?.openCents ?? body.openThen ?? item.openCents,
    state: answer?.state ?? (asked === undefined ? 'resolved' : 'proposed'),
    actedOn: answer?.on ?? null,
  };
}

type Answer = {
  readonly state: ProposalState;
  readonly on: PlainDate;
  readonly channel: Channel | null;
  readonly openThen: Cents | null;
};

// The first fact after it about this step; a step further along passed it over.
function answerTo(proposed: Proposed, later: readonly FollowUpEvent[]): Answer | null {
  for (const { body, on } of later) {
    if (body.kind !== 'stepDone' && body.kind !== 'stepIgnored' && body.kind !== 'stepProposed') continue;
    if (body.itemId !== proposed.itemId || body.level < proposed.level) continue;
    if (body.level > proposed.level || body.kind === 'stepProposed')
      return { state: 'resolved', on, channel: null, openThen: null };

    if (body.kind === 'stepDone') return { state: 'sent', on, channel: body.channel, openThen: body.openThen ?? null };
    return { state: 'ignored', on, channel: null, openThen: null };
  }
  return null;
}

function byProposedOn(a: ProposalRow, b: ProposalRow): number {
  const key = ({ proposedOn, itemId, level, dueOn }: ProposalRow) =>
    `${proposedOn} ${itemId} ${String(level).padStart(4, '0')} ${dueOn}`;
  return key(a) < key(b) ? -1 : 1;
}
