import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { remembered } from '#app/remembered';
import { runOf, waitingElsewhereKey, type Run } from '#app/runs/runState';
import type { Output } from '#contract/api';

type Waiting = { readonly runId: string; readonly number: string };

/**
 * The number of a letter of this key that another tour printed and nobody posted yet; null: there is none. The same
 * letter is never issued twice because two tours are under way.
 */
export function numberWaitingElsewhere(ctx: Context, runId: string, key: string): string | null {
  const waiting = remembered(ctx, waitingElsewhereKey, () => waitingLetters(ctx));
  return waiting.get(key)?.find((one) => one.runId !== runId)?.number ?? null;
}

function waitingLetters(ctx: Context): ReadonlyMap<string, readonly Waiting[]> {
  const found = new Map<string, Waiting[]>();
  for (const { id, state } of ctx.ledger.runs.allUnderWay().map(runOf)) {
    for (const { customerId, key, letterId } of state.letters) {
      if (letterId === null || !isWaiting(ctx, customerId, letterId)) continue;
      const number = ctx.ledger.letters.get(letterId)?.number ?? '';
      found.set(key, [...(found.get(key) ?? []), { runId: id, number }]);
    }
  }
  return found;
}

// Printed, not taken back, not posted.
function isWaiting(ctx: Context, customerId: string, letterId: string): boolean {
  const facts = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today())?.facts.followUp.facts ?? [];
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
