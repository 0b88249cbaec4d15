import type { Context } from '#app/context';
import { stampOf } from '#app/remembered';
import {
  currentLetterOf,
  draftRun,
  isSettled,
  letterOfKey,
  refreshedRun,
  type CurrentLetter,
} from '#app/runs/currentRun';
import { customersToWriteTo, letterKey, lettersDueTo } from '#app/runs/lettersDue';
import { runOf, type Run } from '#app/runs/runState';
import { leftBefore, letterView } from '#app/runs/runView';
import { inSlices } from '#app/slices';

/** Someone may write while a tour is read; then it is read again, but not for ever. */
const attemptsMax = 3;

/**
 * Reads and composes the letters of a tour a few at a time, so that the window never waits: what asks for the tour after
 * it finds them ready, as long as nothing was written meanwhile.
 *
 * @param runId null: the tour under way, or what is due today
 */
export async function readRun(ctx: Context, runId: string | null, millis: () => number): Promise<void> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const stamp = stampOf(ctx);
    await readOnce(ctx, runId, millis);
    if (stampOf(ctx) === stamp) return;
  }
}

async function readOnce(ctx: Context, runId: string | null, millis: () => number): Promise<void> {
  const kept = keptRun(ctx, runId);
  if (kept === null || !isSettled(kept)) {
    await inSlices(millis, customersToWriteTo(ctx), (customerId) => void readLettersTo(ctx, kept, customerId));
  }
  const run = kept === null ? draftRun(ctx, '') : refreshedRun(ctx, kept);
  leftBefore(ctx);
  await inSlices(millis, run.state.letters, (state) => {
    const letter = currentLetterOf(ctx, run, state);
    if (letter !== null) letterView(ctx, letter);
  });
}

/** Reads the letters of the tour to one customer: what is due to him, with what the user decided in the tour that is kept. */
export function readLettersTo(ctx: Context, kept: Run | null, customerId: string): readonly CurrentLetter[] {
  return lettersDueTo(ctx, customerId).flatMap(({ group }) => {
    const letter = letterOfKey(ctx, kept, letterKey(group));
    if (letter === null) return [];
    letterView(ctx, letter);
    return [letter];
  });
}

/** The tour of an id, else the one under way, as it is kept; null: nothing is. */
export function keptRun(ctx: Context, runId: string | null): Run | null {
  const stored = (runId === null ? null : ctx.ledger.runs.get(runId)) ?? ctx.ledger.runs.underWay();
  return stored === null ? null : runOf(stored);
}
