import type { Context } from '#app/context';
import { base64Of } from '#app/handlers/base64';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { takeRun } from '#app/runs/changeRun';
import { currentLetters } from '#app/runs/currentRun';
import { saveRun, withLetter } from '#app/runs/runState';
import { draftRunId, runUnderWay } from '#app/runs/changeRun';
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
  const found = runId === draftRunId ? draftOf(ctx) : takeRun(ctx, runId);
  if (!found.ok) return found;
  const letter = currentLetters(ctx, found.value).find(({ state }) => state.key === key);
  if (letter === undefined) return reject('run.letterUnknown');
  const document = letter.issued === null ? letter.document : (JSON.parse(letter.issued.model) as LetterDocument);
  if (document === null)
    return letter.leftBecause === null ? reject('run.letterUnknown') : reject('run.cannotPreview', {});

  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, [document]);
  const { files } = await session.parts.workers.drawLetters([document], look, false);
  const { bytes, pages } = present(files[0], 'drawn letter');
  // Only kept, not decided: how many sheets the tour takes.
  if (runId !== draftRunId && letter.state.pages !== pages) {
    const again = takeRun(ctx, runId);
    if (again.ok)
      saveRun(
        ctx,
        withLetter(again.value, key, (state) => ({ ...state, pages })),
      );
  }
  return ok({ pdf: base64Of(bytes), pages, paragraphs: paragraphsOf(document) });
}

function draftOf(ctx: Context) {
  const run = runUnderWay(ctx);
  return run === null ? reject('run.nothingDue') : ok(run);
}

function paragraphsOf({ blocks }: LetterDocument): Preview['paragraphs'] {
  return blocks.flatMap((block, index) => (block.block === 'paragraph' ? [{ index, text: block.text }] : []));
}
