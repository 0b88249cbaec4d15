import type { Context } from '#app/context';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { draftRunId, isOver, runUnderWay } from '#app/runs/changeRun';
import { currentLetters } from '#app/runs/currentRun';
import { enclosedWith } from '#app/runs/enclosures';
import { pagesOf, rememberPages } from '#app/runs/pageCounts';
import { readRun } from '#app/runs/readRun';
import { findRun } from '#app/runs/runState';
import type { Session } from '#app/session';
import type { LetterDocument } from '#domain/letters/model';
import { ok, type Result } from '#domain/result';

/** Letters drawn before the program looks whether somebody wants to print: about a second of work. */
const drawnAtOnce = 8;

/**
 * Draws some of the papers of a tour whose pages are not known, so that sheets and stamps are said before anything is
 * printed. A few at a time: a user who prints meanwhile does not wait for hundreds of letters.
 */
export async function measureRun(
  session: Session,
  ctx: Context,
  { runId }: { readonly runId: string },
): Promise<Result<{ readonly isComplete: boolean }>> {
  await readRun(ctx, runId, session.parts.millis);
  const uncounted = uncountedOf(ctx, runId);
  const some = uncounted.slice(0, drawnAtOnce);
  if (some.length > 0) {
    const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, some);
    const { files } = await session.parts.workers.drawLetters(some, look, false);
    for (const [index, document] of some.entries()) rememberPages(ctx, document, files[index]?.pages ?? 1);
  }
  return ok({ isComplete: uncounted.length <= drawnAtOnce });
}

function uncountedOf(ctx: Context, runId: string): readonly LetterDocument[] {
  const run = runToMeasure(ctx, runId);
  if (run === null || isOver(run)) return [];
  return currentLetters(ctx, run)
    .filter(({ isToPrint, issued, postedOn }) => isToPrint || (issued !== null && postedOn === null))
    .flatMap((letter) => [
      ...(letter.issued === null && letter.document !== null ? [letter.document] : []),
      ...enclosedWith(ctx, letter),
    ])
    .filter((document) => pagesOf(ctx, document) === null);
}

function runToMeasure(ctx: Context, runId: string) {
  if (runId === draftRunId) return runUnderWay(ctx);
  const found = findRun(ctx, runId);
  return found.ok ? found.value : null;
}
