import { markDone } from '#app/commands/markStepDone';
import type { Context } from '#app/context';
import { depositMail } from '#app/mailEvents';
import { carrierOf } from '#app/mailFile';
import { numberTwice } from '#app/mailNumbers';
import { actOnMany, type Recorder, type Work } from '#app/prepared';
import { claimLettersCharges } from '#app/runs/claimCharges';
import { isTrial } from '#app/letters/pageLook';
import { takeRun } from '#app/runs/changeRun';
import { currentLetters, deadlineFor, type CurrentLetter } from '#app/runs/currentRun';
import { readRun } from '#app/runs/readRun';
import { findRun, saveRun, type Run } from '#app/runs/runState';
import { runView, type RunView } from '#app/runs/runView';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import type { Letter } from '#db/repositories/letters';
import { assert, present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import { ok, reject, type Result } from '#domain/result';

type Posted = Output<'run.post'>;
type Post = Request<'run.post'>;

/** Says which letters came out of the printer: all, or those before the one at which the paper jammed. */
export function confirmPrinted(ctx: Context, { from, runId }: Request<'run.confirmPrinted'>): Result<RunView> {
  const taken = takeRun(ctx, runId);
  if (!taken.ok) return taken;
  const run = taken.value;
  if (isTrial(ctx)) {
    // Nothing was written, so there is nothing to post: the trial tour ends here.
    const over: Run = { ...run, stage: 'closed' };
    saveRun(ctx, over);
    return ok(runView(ctx, over));
  }
  const waiting = jobToConfirm(ctx, run);
  if (waiting.length === 0) return reject('run.nothingPrinted');
  const cameOut = new Set(from === null ? waiting : waiting.slice(0, from - 1));
  const letters = run.state.letters.map((letter) =>
    cameOut.has(letter.key) ? { ...letter, isPrinted: true } : letter,
  );
  const confirmed: Run = { ...run, state: { ...run.state, letters, job: [] } };
  const next: Run = { ...confirmed, stage: from === null && !isMoreToPrint(ctx, confirmed) ? 'post' : 'print' };
  saveRun(ctx, next);
  return ok(runView(ctx, next));
}

// The letters of the last print in the order of the paper. A tour kept by an older version does not know them.
function jobToConfirm(ctx: Context, run: Run): readonly string[] {
  const waiting = currentLetters(ctx, run)
    .filter(({ issued, state }) => issued !== null && !state.isPrinted)
    .toSorted((a, b) => Number(isRegistered(a)) - Number(isRegistered(b)))
    .map(({ state }) => state.key);
  return run.state.job.length === 0 ? waiting : run.state.job.filter((key) => waiting.includes(key));
}

// Simple letters may be out while the registered ones wait for their turn.
function isMoreToPrint(ctx: Context, run: Run): boolean {
  return currentLetters(ctx, run).some(
    ({ isToPrint, issued, leftBecause, state }) =>
      isToPrint || (issued !== null && !state.isPrinted && leftBecause === null),
  );
}

function isRegistered({ state }: CurrentLetter): boolean {
  return state.channel === 'registered_letter';
}

/**
 * The letters were posted on a day: only now do steps count and deadlines start. One action for all of them.
 *
 * A letter posted later than its date has less time printed on it than the law gives: that is said.
 */
export async function postRun(
  session: Session,
  ctx: Context,
  { letters, postedOn, runId }: Post,
): Promise<Result<Posted>> {
  const { millis } = session.parts;
  const twice = numberTwice(
    letters.map(({ number }) => number),
    carrierOf(ctx),
  );
  if (twice !== null) return reject('mail.number.twice', { number: twice });
  let late: Sentence[] = [];
  let id = runId;
  const posted = await actOnMany(ctx, millis, async (): Promise<Result<Work<Post['letters'][number], string>>> => {
    await readRun(ctx, runId, millis);
    const taken = takeRun(ctx, id);
    if (!taken.ok) return taken;
    const run = taken.value;
    const current = new Map(currentLetters(ctx, run).map((letter) => [letter.state.key, letter]));
    late = [];
    id = run.id;
    return ok({
      action: { name: 'letters.posted', params: { count: letters.length, on: postedOn, runId: run.id } },
      items: letters,
      prepare: (unit, { key, number }) => {
        const letter = current.get(key);
        if (letter === undefined) return reject('run.letterUnknown');
        const done = postLetter(unit, letter, { number, postedOn });
        if (done.ok) late.push(...done.value.late);
        return done;
      },
    });
  });
  const done = present(posted, 'a tour that is posted');
  if (!done.ok) return done;
  return ok({ run: await settledRun(ctx, id, millis), actionId: done.value.actionId, late });
}

/** Brings a tour to the stage where its letters are, and shows it. */
async function settledRun(ctx: Context, runId: string, millis: () => number): Promise<RunView> {
  await settleStage(ctx, runId, millis);
  const found = findRun(ctx, runId);
  assert(found.ok, 'a tour that was worked on');
  return runView(ctx, found.value);
}

/** What happened to its letters (posted, taken back, given again) may bring a tour to another stage. */
export async function settleStage(ctx: Context, runId: string, millis: () => number): Promise<void> {
  await readRun(ctx, runId, millis);
  const found = findRun(ctx, runId);
  if (!found.ok || found.value.stage === 'abandoned') return;
  saveRun(ctx, { ...found.value, stage: stageAfter(ctx, found.value) });
}

/** A tour is over when nothing of it waits: what was taken was posted. */
function stageAfter(ctx: Context, run: Run): Run['stage'] {
  const letters = currentLetters(ctx, run);
  // What was paid since it was printed stays at home: nothing waits for it.
  const issued = letters.filter((letter) => letter.issued !== null && letter.leftBecause === null);
  if (letters.every((letter) => letter.issued === null)) return 'preview';
  if (issued.some(({ state }) => !state.isPrinted)) return 'print';
  const isAllPosted = issued.every(({ postedOn }) => postedOn !== null);
  return isAllPosted && !letters.some(({ isToPrint }) => isToPrint) ? 'closed' : 'post';
}

type How = { readonly number: string | null; readonly postedOn: PlainDate };

function postLetter(unit: Recorder, letter: CurrentLetter, how: How): Result<{ readonly late: readonly Sentence[] }> {
  const { issued, state } = letter;
  if (issued === null || !state.isPrinted) return reject('run.notPrinted');
  if (letter.postedOn !== null) return reject('letter.alreadyPosted', { number: issued.number });
  if (how.postedOn > unit.today) return reject('date.inFuture', { on: how.postedOn });
  if (how.postedOn < issued.datedOn) return reject('letter.postedBeforeDate', { on: issued.datedOn });

  const deadlineOn = deadlineFor(letter.file, state, how.postedOn);
  const { customerId } = state;
  unit.record(
    customerId,
    { kind: 'letterPosted', letterId: issued.id, itemIds: issued.itemIds, deadlineOn },
    how.postedOn,
  );
  const taken = takeSteps(unit, letter, issued, how.postedOn, deadlineOn);
  if (!taken.ok) return taken;
  claimLettersCharges(unit, letter.file, issued, how.postedOn);
  const deposited = depositMail(unit, issued.id, how);
  if (!deposited.ok) return deposited;
  const isLate = how.postedOn > issued.datedOn && deadlineOn !== issued.deadlineOn && deadlineOn !== null;
  const name = letter.file.customer.name;
  return ok({
    late: isLate ? [sentence('run.postedLate', { name, printed: issued.deadlineOn ?? '', real: deadlineOn })] : [],
  });
}

// Each instalment takes its own step; one that was settled or went further meanwhile keeps what it has.
function takeSteps(
  unit: Recorder,
  { state }: CurrentLetter,
  issued: Letter,
  on: PlainDate,
  deadlineOn: PlainDate | null,
): Result<object> {
  const skipped = ['item.settled', 'step.alreadyTaken'];
  for (const { itemId, level } of state.steps.filter((step) => issued.itemIds.includes(step.itemId))) {
    const done = markDone(unit, {
      customerId: state.customerId,
      itemIds: [itemId],
      level,
      channel: state.channel,
      on,
      causedBy: issued.id,
      ...(deadlineOn === null ? {} : { deadlineOn }),
    });
    if (!done.ok && !skipped.includes(done.error.code)) return done;
  }
  return ok({});
}
