import type { Context } from '#app/context';
import { base64Of } from '#app/handlers/base64';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { draftRunId, isOver } from '#app/runs/changeRun';
import { letterOfKey } from '#app/runs/currentRun';
import { customersToWriteTo } from '#app/runs/lettersDue';
import { rememberPages } from '#app/runs/pageCounts';
import { findRun, runOf, type Run } from '#app/runs/runState';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import type { LetterDocument } from '#domain/letters/model';
import { present } from '#domain/assert';
import { ok, reject, type Result } from '#domain/result';

type Preview = Output<'run.previewLetter'>;

/** The real pages of one letter of a tour, as they will be printed, and the paragraphs that may be changed. */
export async function previewLetter(
  session: Session,
  ctx: Context,
  { key, runId }: Request<'run.previewLetter'>,
): Promise<Result<Preview>> {
  const run = keptRun(ctx, runId);
  if (!run.ok) return run;
  const letter = letterOfKey(ctx, run.value, key);
  if (letter === null) return reject(run.value === null && !isAnyDue(ctx) ? 'run.nothingDue' : 'run.letterUnknown');
  const document = letter.issued === null ? letter.document : (JSON.parse(letter.issued.model) as LetterDocument);
  if (document === null)
    return letter.leftBecause === null ? reject('run.letterUnknown') : reject('run.cannotPreview', {});

  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, [document]);
  const { files } = await session.parts.workers.drawLetters([document], look, false);
  const { bytes, pages } = present(files[0], 'drawn letter');
  rememberPages(ctx, document, pages);
  return ok({ pdf: base64Of(bytes), pages, paragraphs: paragraphsOf(document) });
}

// Only the letter that is looked at is read: a tour may have hundreds.
function keptRun(ctx: Context, runId: string): Result<Run | null, 'run.unknown' | 'run.over'> {
  if (runId === draftRunId) {
    const stored = ctx.ledger.runs.underWay();
    return ok(stored === null ? null : runOf(stored));
  }
  const found = findRun(ctx, runId);
  return found.ok && isOver(found.value) ? reject('run.over') : found;
}

function isAnyDue(ctx: Context): boolean {
  return customersToWriteTo(ctx).length > 0;
}

function paragraphsOf({ blocks }: LetterDocument): Preview['paragraphs'] {
  return blocks.flatMap((block, index) => (block.block === 'paragraph' ? [{ index, text: block.text }] : []));
}
