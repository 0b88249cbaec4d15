import type { Context } from '#app/context';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { draftRunId, isOver, runUnderWay } from '#app/runs/changeRun';
import { currentLetters } from '#app/runs/currentRun';
import { enclosedWith, type Enclosed } from '#app/runs/enclosures';
import { enclosedPages, rememberPages } from '#app/runs/pageCounts';
import { countPapers } from '#app/runs/paperPages';
import { readRun } from '#app/runs/readRun';
import { findRun } from '#app/runs/runState';
import type { Session } from '#app/session';
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
  const pieces = uncountedOf(ctx, runId);
  const papers = pieces.flatMap((piece) => (piece.from === 'paper' ? [piece.paper] : []));
  await countPapers(session.parts.workers, ctx, papers.slice(0, drawnAtOnce));
  const uncounted = pieces.flatMap((piece) => (piece.from === 'data' ? [piece.document] : []));
  const some = uncounted.slice(0, drawnAtOnce);
  if (some.length > 0) {
    const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, some);
    const { files } = await session.parts.workers.drawLetters(some, look, false);
    for (const [index, document] of some.entries()) rememberPages(ctx, document, files[index]?.pages ?? 1);
  }
  // An invoice whose paper cannot be read has yet to be drawn from its data.
  return ok({ isComplete: uncounted.length <= drawnAtOnce && papers.length === 0 });
}

function uncountedOf(ctx: Context, runId: string): readonly Enclosed[] {
  const run = runToMeasure(ctx, runId);
  if (run === null || isOver(run)) return [];
  return currentLetters(ctx, run)
    .filter(({ isToPrint, issued, postedOn }) => isToPrint || (issued !== null && postedOn === null))
    .flatMap((letter) => [
      ...(letter.issued === null && letter.document !== null
        ? [{ from: 'data', document: letter.document } as const]
        : []),
      ...enclosedWith(ctx, letter),
    ])
    .filter((piece) => enclosedPages(ctx, piece) === null);
}

function runToMeasure(ctx: Context, runId: string) {
  if (runId === draftRunId) return runUnderWay(ctx);
  const found = findRun(ctx, runId);
  return found.ok ? found.value : null;
}
