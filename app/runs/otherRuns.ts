import type { Context } from '#app/context';
import { remembered } from '#app/remembered';
import { customerNow } from '#app/runs/lettersDue';
import { runOf, waitingElsewhereKey, type Run } from '#app/runs/runState';
import type { Output } from '#contract/api';

type Issued = { readonly runId: string; readonly customerId: string; readonly letterId: string };

/**
 * The number of a letter of this key that another tour printed and nobody posted yet; null: there is none. The same
 * letter is never issued twice because two tours are under way.
 */
export function numberWaitingElsewhere(ctx: Context, runId: string, key: string): string | null {
  const issued = remembered(ctx, waitingElsewhereKey, () => issuedInTours(ctx)).get(key) ?? [];
  // Only the customers of another tour with the same letter are looked at: a tour may have hundreds.
  const waiting = issued.find((one) => one.runId !== runId && isWaiting(ctx, one));
  return waiting === undefined ? null : (ctx.ledger.letters.get(waiting.letterId)?.number ?? '');
}

function issuedInTours(ctx: Context): ReadonlyMap<string, readonly Issued[]> {
  const found = new Map<string, Issued[]>();
  for (const { id, state } of ctx.ledger.runs.allUnderWay().map(runOf)) {
    for (const { customerId, key, letterId } of state.letters) {
      if (letterId === null) continue;
      found.set(key, [...(found.get(key) ?? []), { runId: id, customerId, letterId }]);
    }
  }
  return found;
}

// Printed, not taken back, not posted.
function isWaiting(ctx: Context, { customerId, letterId }: Issued): boolean {
  const facts = customerNow(ctx, customerId)?.facts.followUp.facts ?? [];
  const has = (kind: 'letterPrinted' | 'letterPosted') =>
    facts.some(({ body }) => body.kind === kind && body.letterId === letterId);
  return has('letterPrinted') && !has('letterPosted');
}

/** Tours under way beside the one that is shown. */
export function otherRuns(ctx: Context, { id }: Pick<Run, 'id'>): NonNullable<Output<'run.get'>['run']>['others'] {
  const others = ctx.ledger.runs.allUnderWay().filter((stored) => stored.id !== id);
  return others.map((stored) => {
    const { letters } = runOf(stored).state;
    const [only] = letters;
    const isOne = letters.length === 1 && only !== undefined;
    return {
      runId: stored.id,
      startedOn: stored.startedOn,
      stage: stored.stage,
      letters: letters.length,
      customerName: isOne ? (ctx.ledger.customers.get(only.customerId)?.name ?? '') : '',
    };
  });
}
