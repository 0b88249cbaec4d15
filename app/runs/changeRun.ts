import type { Context } from '#app/context';
import { checkPaperWords } from '#app/letters/paperWords';
import { currentLetterOf, draftRun, refreshedRun } from '#app/runs/currentRun';
import { findRun, runOf, saveRun, withLetter, type Run, type RunLetterState } from '#app/runs/runState';
import { runView, timesLeft, type RunView } from '#app/runs/runView';
import type { Request } from '#contract/api';
import { ok, reject, type Result } from '#domain/result';

/** The third time a letter is left out asks for a reason. */
const timesLeftMax = 2;

/** The id of a tour that nobody has touched yet: it is kept with the first choice. */
export const draftRunId = 'draft';

/** The tour under way as it stands today, or a draft of what is due; null: nothing to send. Writes nothing. */
export function runUnderWay(ctx: Context): Run | null {
  const stored = ctx.ledger.runs.underWay();
  const run = stored === null ? draftRun(ctx, draftRunId) : refreshedRun(ctx, runOf(stored));
  return run.state.letters.length === 0 ? null : run;
}

/** Nothing of a tour that is over changes any more. */
export function isOver({ stage }: Pick<Run, 'stage'>): boolean {
  return stage === 'closed' || stage === 'abandoned';
}

/** A tour to work on: the draft becomes a real one. */
export function takeRun(ctx: Context, runId: string): Result<Run, 'run.unknown' | 'run.over' | 'run.nothingDue'> {
  if (runId === draftRunId) {
    const stored = ctx.ledger.runs.underWay();
    const run = stored === null ? draftRun(ctx, ctx.newId()) : refreshedRun(ctx, runOf(stored));
    if (run.state.letters.length === 0) return reject('run.nothingDue');
    saveRun(ctx, run);
    return ok(run);
  }
  const found = findRun(ctx, runId);
  if (!found.ok) return found;
  return isOver(found.value) ? reject('run.over') : ok(refreshedRun(ctx, found.value));
}

/** Begins the tour of what is due, or goes on with the one under way; null: nothing to send. */
export function startRun(ctx: Context): Result<{ readonly runId: string | null }> {
  const run = takeRun(ctx, draftRunId);
  return ok({ runId: run.ok ? run.value.id : null });
}

/** Takes a letter in or leaves it out. */
export function takeLetter(
  ctx: Context,
  { isTaken, key, reason, runId }: Request<'run.take'>,
): Result<
  RunView,
  'run.unknown' | 'run.over' | 'run.nothingDue' | 'run.reasonNeeded' | 'run.letterIssued' | 'run.letterUnknown'
> {
  return changeLetter(ctx, runId, key, (_, letter) => {
    const times = timesLeft(ctx, letter);
    if (!isTaken && times >= timesLeftMax && reason.trim() === '')
      return reject('run.reasonNeeded', { times: times + 1 });
    return ok({ ...letter, isTaken, reason: isTaken ? '' : reason.trim() });
  });
}

type EditRefusal = 'run.notAParagraph' | 'text.missing' | 'customer.unknown' | 'words.blocked';

/** Changes one paragraph of one letter, with words that may go on paper. Amounts, tables and legal notices are not to be touched. */
export function editParagraph(ctx: Context, { index, key, runId, text }: Request<'run.editParagraph'>) {
  return changeLetter<EditRefusal>(ctx, runId, key, (run, letter) => {
    const current = currentLetterOf(ctx, run, letter);
    const block = current?.document?.blocks[index];
    if (block === undefined || block.block !== 'paragraph') return reject('run.notAParagraph');
    if (text.trim() === '') return reject('text.missing', { field: 'paragraph' });
    const before = letter.edits.find((edit) => edit.index === index);
    const original = current?.isEdited === true && before !== undefined ? before.original : block.text;
    const passed = checkPaperWords(ctx, letter.customerId, { text, original });
    if (!passed.ok) return passed;
    const others = letter.edits.filter((edit) => edit.index !== index);
    return ok({ ...letter, edits: text === original ? others : [...others, { index, original, text: text.trim() }] });
  });
}

/** Takes every change by hand back. */
export function resetLetter(ctx: Context, { key, runId }: Request<'run.resetLetter'>) {
  return changeLetter(ctx, runId, key, (_, letter) => ok({ ...letter, edits: [] }));
}

/** Goes to a step of the tour. Posting needs letters that came out; going back is free until they are issued. */
export function goToStage(ctx: Context, { runId, stage }: Request<'run.goTo'>): Result<RunView> {
  const taken = takeRun(ctx, runId);
  if (!taken.ok) return taken;
  const run = taken.value;
  const isIssued = run.state.letters.some(({ letterId }) => letterId !== null);
  const isPrinted = run.state.letters.some((letter) => letter.isPrinted);
  const isBefore = stage === 'choose' || stage === 'check' || stage === 'preview';
  if (isBefore && isIssued) return reject('run.letterIssued');
  if (stage === 'post' && !isPrinted) return reject('run.notPrinted');
  return kept(ctx, { ...run, stage });
}

/** Gives a tour up. Letters already issued keep their numbers; nothing more will be asked about them. */
export function abandonRun(ctx: Context, { runId }: { readonly runId: string }): Result<{ readonly actionId: null }> {
  const taken = takeRun(ctx, runId);
  if (!taken.ok) return taken.error.code === 'run.nothingDue' ? ok({ actionId: null }) : taken;
  saveRun(ctx, { ...taken.value, stage: 'abandoned' });
  return ok({ actionId: null });
}

/** Keeps a tour and shows it. */
export function kept(ctx: Context, run: Run): Result<RunView, never> {
  saveRun(ctx, run);
  return ok(runView(ctx, run));
}

function changeLetter<Code extends string>(
  ctx: Context,
  runId: string,
  key: string,
  change: (run: Run, letter: RunLetterState) => Result<RunLetterState, Code>,
): Result<RunView, Code | 'run.unknown' | 'run.over' | 'run.nothingDue' | 'run.letterIssued' | 'run.letterUnknown'> {
  const taken = takeRun(ctx, runId);
  if (!taken.ok) return taken;
  const letter = taken.value.state.letters.find((one) => one.key === key);
  if (letter === undefined) return reject('run.letterUnknown');
  if (letter.letterId !== null) return reject('run.letterIssued');
  const changed = change(taken.value, letter);
  return changed.ok
    ? kept(
        ctx,
        withLetter(taken.value, key, () => changed.value),
      )
    : changed;
}
