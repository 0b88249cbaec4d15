import type { Context } from '#app/context';
import { takeRun } from '#app/runs/changeRun';
import { openItemIds } from '#app/runs/currentRun';
import { papersOffered } from '#app/runs/chosenPapers';
import { customerNow } from '#app/runs/lettersDue';
import { countPapers, paperPages } from '#app/runs/paperPages';
import { saveRun, withLetter, type Run, type RunLetterState } from '#app/runs/runState';
import type { Session } from '#app/session';
import type { Request } from '#contract/api';
import { ok, reject, type Result } from '#domain/result';

/** Puts copies of the invoices of one letter, or of all that are not issued, into its envelope; or takes them out. */
export function encloseDuplicates(ctx: Context, { encloses, key, runId }: Request<'run.enclose'>): Result<object> {
  if (key !== null) return changeOne(ctx, { key, runId }, (letter) => ({ ...letter, encloses }));
  const taken = takeRun(ctx, runId);
  if (!taken.ok) return taken;
  const { state } = taken.value;
  if (state.letters.length === 0) return reject('run.letterUnknown');
  const letters = state.letters.map((letter) => (letter.letterId === null ? { ...letter, encloses } : letter));
  saveRun(ctx, { ...taken.value, state: { ...state, letters } });
  return ok({});
}

/** Chooses what the copies of the invoices of one letter bear. */
export function markDuplicates(ctx: Context, { key, mark, runId }: Request<'run.markDuplicates'>): Result<object> {
  return changeOne(ctx, { key, runId }, (letter) => ({ ...letter, mark }));
}

/**
 * Puts a paper that was attached to an invoice of a letter into its envelope, or takes it out. It is read now: a letter
 * that says it is enclosed must not find out at the printer that it cannot be.
 */
export async function enclosePaper(
  session: Session,
  ctx: Context,
  { attachmentId, isEnclosed, key, runId }: Request<'run.enclosePaper'>,
): Promise<Result<object>> {
  const found = oneOf(ctx, { key, runId });
  if (!found.ok) return found;
  const { letter } = found.value;
  const file = customerNow(ctx, letter.customerId);
  const offered = file === null ? [] : papersOffered(ctx, file, openItemIds(file, letter));
  const paper = offered.find((one) => one.paper.id === attachmentId)?.paper;
  if (paper === undefined) return reject('attachment.missing');
  if (isEnclosed) {
    await countPapers(session.parts.workers, ctx, [paper]);
    if (paperPages(ctx, paper) === 'unreadable') return reject('run.enclosureUnreadable', { name: paper.fileName });
  }
  return changeOne(ctx, { key, runId }, (before) => {
    const others = before.papers.filter((id) => id !== attachmentId);
    return { ...before, papers: isEnclosed ? [...others, attachmentId] : others };
  });
}

type Named = { readonly runId: string; readonly key: string };

function oneOf(ctx: Context, { key, runId }: Named): Result<{ readonly run: Run; readonly letter: RunLetterState }> {
  const taken = takeRun(ctx, runId);
  if (!taken.ok) return taken;
  const letter = taken.value.state.letters.find((one) => one.key === key);
  if (letter === undefined) return reject('run.letterUnknown');
  return letter.letterId === null ? ok({ run: taken.value, letter }) : reject('run.letterIssued');
}

function changeOne(ctx: Context, named: Named, change: (letter: RunLetterState) => RunLetterState): Result<object> {
  const found = oneOf(ctx, named);
  if (!found.ok) return found;
  saveRun(ctx, withLetter(found.value.run, named.key, change));
  return ok({});
}
