import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { remembered } from '#app/remembered';
import { defaultPolicy } from '#app/settings';
import { inSlices } from '#app/slices';
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

/** Every step proposed and not answered. Kept until something is written. */
export function openProposals(ctx: Context): readonly OpenProposal[] {
  return [...pagesOf(ctx)].flat();
}

/** Reads them a few at a time, so that the window never waits: what asks for them next finds them ready. */
export async function readProposals(ctx: Context, millis: () => number): Promise<void> {
  await inSlices(millis, pagesOf(ctx), () => undefined);
}

const proposalsAtOnce = 500;

/** The place of a proposal in the order in which they are read. */
type Place = Pick<Found, 'channel' | 'itemId' | 'level' | 'dueOn'>;

// Something may be written between two pages: then what asks next reads them again.
function* pagesOf(ctx: Context): Generator<readonly OpenProposal[]> {
  let after: Place | null = null;
  do {
    const { last, page } = pageAfter(ctx, after);
    yield page;
    after = last;
  } while (after !== null);
}

function pageAfter(ctx: Context, after: Place | null) {
  const { channel, dueOn, itemId, level } = after ?? { channel: '', dueOn: '', itemId: '', level: 0 };
  return remembered(ctx, JSON.stringify(['proposals', channel, itemId, level, dueOn]), () => {
    const found = reading<Found, [string, string, number, string, number]>(ctx, selectPage).all(
      ...([channel, itemId, level, dueOn] as const),
      proposalsAtOnce,
    );
    const policyOf = policyChooser(ctx);
    const page = found.map(({ relation, policyId, ...row }): OpenProposal => ({
      ...row,
      dueOn: plainDate(row.dueOn),
      itemDueOn: plainDate(row.itemDueOn),
      open: cents(row.open),
      step: policyOf(policyId, relation).steps.find((step) => step.level === row.level) ?? null,
    }));
    return { page, last: found.length < proposalsAtOnce ? null : (found.at(-1) ?? null) };
  });
}

// Of an invoice contested in part the step asks for less than is open.
const selectPage = `
  SELECT proposal.item_id AS itemId, proposal.customer_id AS customerId, customer.name AS customerName,
    proposal.level, proposal.channel, proposal.due_on AS dueOn, state.due_on AS itemDueOn,
    min(state.open_cents, proposal.open_cents) AS open, customer.relation, coalesce(detail.policy_id, customer.policy_id) AS policyId
  FROM proposal JOIN item_state AS state ON state.item_id = proposal.item_id
  JOIN customer ON customer.id = proposal.customer_id
  LEFT JOIN document_detail AS detail ON detail.document_id = state.document_id
  WHERE proposal.state = 'proposed'
    AND (proposal.channel, proposal.item_id, proposal.level, proposal.due_on) > (?, ?, ?, ?)
  ORDER BY proposal.channel, proposal.item_id, proposal.level, proposal.due_on LIMIT ?`;

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
