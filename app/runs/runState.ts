import type { Context } from '#app/context';
import { forget, withoutForgetting } from '#app/remembered';
import type { RunStage, StoredRun } from '#db/repositories/runs';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Channel, LetterKind } from '#domain/followup/policy';
import type { DuplicateMark } from '#domain/letters/duplicateMark';
import type { Cents } from '#domain/money/cents';
import { reject, type Result } from '#domain/result';

/** A paragraph changed for one letter only. It holds while the program would write `original` there. */
export type Edit = { readonly index: number; readonly original: string; readonly text: string };

/** One instalment of a letter with the step that the letter takes for it. */
export type LetterStep = { readonly itemId: string; readonly level: number };

/** What the tour remembers of a letter: what was proposed when it was last looked at, and what the user decided. */
export type RunLetterState = {
  readonly key: string;
  readonly customerId: string;
  readonly kind: LetterKind;
  readonly channel: Channel;
  readonly level: number;
  readonly stepKey: string;
  readonly steps: readonly LetterStep[];
  readonly total: Cents;
  readonly isTaken: boolean;
  /** Why the user left it out; empty: not asked. */
  readonly reason: string;
  readonly edits: readonly Edit[];
  /** The letter that was issued; null: none yet. */
  readonly letterId: string | null;
  /** The user said that it came out of the printer. */
  readonly isPrinted: boolean;
  /** Copies of its invoices go with it. */
  readonly encloses: boolean;
  /** What these copies bear; null: what suits the letter. */
  readonly mark: DuplicateMark | null;
  /** Papers attached to its invoices that go with it, by their ids. */
  readonly papers: readonly string[];
};

export type RunState = {
  /** A letter asked for by hand, whatever the sequence proposes. */
  readonly isSingle: boolean;
  readonly letters: readonly RunLetterState[];
  /** Keys of the letters handed to the printer last and not confirmed, in the order of the paper. */
  readonly job: readonly string[];
};

/** A tour with its state read. */
export type Run = {
  readonly id: string;
  readonly startedOn: PlainDate;
  readonly stage: RunStage;
  readonly state: RunState;
};

// Tours kept by an older version lack what was added since.
type KeptState = Omit<RunState, 'job' | 'letters'> & {
  readonly job?: RunState['job'];
  readonly letters: readonly (Omit<RunLetterState, Added> & Partial<Pick<RunLetterState, Added>>)[];
};
type Added = 'encloses' | 'mark' | 'papers';

/** What goes with a letter until the user chooses. */
export const nothingEnclosed: Pick<RunLetterState, Added> = { encloses: false, mark: null, papers: [] };

/** Reads a stored tour. */
export function runOf({ state, ...run }: StoredRun): Run {
  const kept = JSON.parse(state) as KeptState;
  const letters = kept.letters.map((letter) => ({ ...nothingEnclosed, ...letter }));
  return { ...run, state: { isSingle: kept.isSingle, job: kept.job ?? [], letters } };
}

/** The tour of an id. */
export function findRun(ctx: Context, runId: string): Result<Run, 'run.unknown'> {
  const stored = ctx.ledger.runs.get(runId);
  return stored === null ? reject('run.unknown') : { ok: true, value: runOf(stored) };
}

/** Under which is remembered what was left out of the tours that ended. */
export const leftBeforeKey = 'letters left before';

/** Under which is remembered which letters the tours under way have issued. */
export const waitingElsewhereKey = 'letters waiting in tours';

/** Keeps a tour as it stands: it may be left at any step. */
export function saveRun(ctx: Context, { state, ...run }: Run): void {
  // No letter says anything else because a tour was kept; only how often it was left out.
  withoutForgetting(ctx, () => ctx.ledger.runs.save({ ...run, state: JSON.stringify(state) }, ctx.clock.now()));
  forget(ctx, leftBeforeKey);
  forget(ctx, waitingElsewhereKey);
}

/** The run with one of its letters changed. */
export function withLetter(run: Run, key: string, change: (letter: RunLetterState) => RunLetterState): Run {
  const letters = run.state.letters.map((letter) => (letter.key === key ? change(letter) : letter));
  return { ...run, state: { ...run.state, letters } };
}
