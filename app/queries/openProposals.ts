import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { defaultPolicy } from '#app/settings';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { Relation } from '#domain/country';
import type { Channel, FollowUpPolicy, Step } from '#domain/followup/policy';
import { cents, type Cents } from '#domain/money/cents';

/** A step that waits to be taken, with whom it concerns. */
export type OpenProposal = {
  readonly itemId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly level: number;
  readonly channel: Channel;
  /** The day for which it was planned. */
  readonly dueOn: PlainDate;
  /** Due date of the instalment. */
  readonly itemDueOn: PlainDate;
  readonly open: Cents;
  /** Null when its sequence was changed and has no such step any more. */
  readonly step: Step | null;
};

type Found = Omit<OpenProposal, 'dueOn' | 'itemDueOn' | 'open' | 'step'> & {
  readonly dueOn: string;
  readonly itemDueOn: string;
  readonly open: number;
  readonly relation: Relation;
  readonly policyId: string | null;
};

/** Every step proposed and not answered. */
export function openProposals(ctx: Context): readonly OpenProposal[] {
  const found = reading<Found>(
    ctx,
    `SELECT proposal.item_id AS itemId, proposal.customer_id AS customerId, customer.name AS customerName,
       proposal.level, proposal.channel, proposal.due_on AS dueOn, state.due_on AS itemDueOn,
       state.open_cents AS open, customer.relation, coalesce(detail.policy_id, customer.policy_id) AS policyId
     FROM proposal JOIN item_state AS state ON state.item_id = proposal.item_id
     JOIN customer ON customer.id = proposal.customer_id
     LEFT JOIN document_detail AS detail ON detail.document_id = state.document_id
     WHERE proposal.state = 'proposed'`,
  ).all();
  const policyOf = policyChooser(ctx);
  return found.map(({ relation, policyId, ...row }) => ({
    ...row,
    dueOn: plainDate(row.dueOn),
    itemDueOn: plainDate(row.itemDueOn),
    open: cents(row.open),
    step: policyOf(policyId, relation).steps.find(({ level }) => level === row.level) ?? null,
  }));
}

function policyChooser(ctx: Context): (policyId: string | null, relation: Relation) => FollowUpPolicy {
  const known = new Map<string, FollowUpPolicy>();
  return (policyId, relation) => {
    const key = policyId ?? relation;
    const policy = known.get(key) ?? (policyId === null ? null : ctx.ledger.policies.get(policyId));
    const chosen = policy ?? defaultPolicy(ctx.ledger, relation);
    known.set(key, chosen);
    return chosen;
  };
}
