import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { composeInOwnWords, letterFacts } from '#app/letters/composeFor';
import { duplicateNames } from '#app/letters/invoiceDuplicate';
import { termsNames } from '#app/letters/terms';
import { chosenPapers, markOfCopies, paperName } from '#app/runs/chosenPapers';
import { blockingDoubt, doubtsAbout, type Doubt } from '#app/runs/doubts';
import { numberWaitingElsewhere } from '#app/runs/otherRuns';
import { customerNow, customerOfKey, letterKey, lettersDue, lettersDueNow, type LetterDue } from '#app/runs/lettersDue';
import { nothingEnclosed, type Run, type RunLetterState } from '#app/runs/runState';
import type { Written } from '#app/runs/written';
import { rememberedAbout } from '#app/rememberedAbout';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Letter } from '#db/repositories/letters';
import type { PlainDate } from '#domain/calendar/plainDate';
import { missingInterest, type MissingInterest } from '#domain/claims/missingInterest';
import { claimableOf } from '#domain/followup/contested';
import { deadlineOf } from '#domain/followup/schedule';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** A letter of a tour as it stands today. */
export type CurrentLetter = {
  readonly state: RunLetterState;
  readonly file: CustomerFile;
  readonly total: Cents;
  readonly deadlineOn: PlainDate | null;
  readonly doubts: readonly Doubt[];
  readonly leftBecause: Sentence | null;
  /** Taken, due, and nothing forbids to print it. */
  readonly isToPrint: boolean;
  /** What would be printed, with the paragraphs changed by hand; null: a mention is missing, or it was issued. */
  readonly document: LetterDocument | null;
  readonly isEdited: boolean;
  /** Interest that it asks for and no known rate gives; null: none, or it was issued. */
  readonly missingInterest: MissingInterest | null;
  /** The letter that was issued and stands; null: not issued, or taken back. */
  readonly issued: Letter | null;
  readonly postedOn: PlainDate | null;
};

/** A new tour of everything due today; nothing is kept of it yet. */
export function draftRun(ctx: Context, id: string): Run {
  return {
    id,
    startedOn: ctx.clock.today(),
    stage: 'choose',
    state: { isSingle: false, job: [], letters: lettersDue(ctx).map(stateOf) },
  };
}

/**
 * A tour looked at again: letters that are due since are added, letters no longer due stay with the reason. Once
 * letters are issued nothing is added any more.
 */
export function refreshedRun(ctx: Context, run: Run): Run {
  return isSettled(run) ? run : withDue(run, lettersDue(ctx).map(stateOf));
}

/** Asked for by hand, or issued in part: nothing is added to the tour any more. */
export function isSettled({ state }: Run): boolean {
  return state.isSingle || state.letters.some(({ letterId }) => letterId !== null);
}

function withDue(run: Run, due: readonly RunLetterState[]): Run {
  const known = new Map(run.state.letters.map((letter) => [letter.key, letter]));
  const dueKeys = new Set(due.map(({ key }) => key));
  const letters = [
    ...due.map((letter) => {
      const before = known.get(letter.key);
      if (before === undefined) return letter;
      const { edits, encloses, isTaken, mark, papers, reason } = before;
      return { ...letter, edits, encloses, isTaken, mark, papers, reason };
    }),
    ...run.state.letters.filter(({ key }) => !dueKeys.has(key)),
  ];
  return { ...run, state: { ...run.state, letters } };
}

// Of each letter that is due, as long as nothing was written of its customer.
const states = new WeakMap<LetterDue, RunLetterState>();

function stateOf(due: LetterDue): RunLetterState {
  const known = states.get(due);
  if (known !== undefined) return known;
  const state = newState(due);
  states.set(due, state);
  return state;
}

function newState({ group }: LetterDue): RunLetterState {
  return {
    key: letterKey(group),
    customerId: group.customerId,
    kind: group.letter ?? 'reminder1',
    channel: group.channel,
    level: group.level,
    stepKey: group.key,
    steps: group.steps.map(({ itemId, level }) => ({ itemId, level })),
    total: group.amountReminded,
    isTaken: true,
    reason: '',
    edits: [],
    letterId: null,
    isPrinted: false,
    ...nothingEnclosed,
  };
}

/** Every letter of a tour as it stands today. */
export function currentLetters(ctx: Context, run: Run): readonly CurrentLetter[] {
  return run.state.letters.flatMap((state) => currentLetterOf(ctx, run, state) ?? []);
}

/** One letter of a tour as it stands today, whatever the others are; null: there is no such customer. */
export function currentLetterOf(ctx: Context, run: Run, state: RunLetterState): CurrentLetter | null {
  const isDue =
    run.state.isSingle || lettersDueNow(ctx, state.customerId).some(({ group }) => letterKey(group) === state.key);
  const elsewhere = state.letterId === null ? numberWaitingElsewhere(ctx, run.id, state.key) : null;
  const key = `letter ${isDue} ${elsewhere ?? '-'} ${textOf(state)}`;
  return rememberedAbout(ctx, state.customerId, key, () => {
    const file = customerNow(ctx, state.customerId);
    return file === null ? null : currentLetter(ctx, file, state, { isDue, elsewhere });
  });
}

// A tour asks for hundreds of letters again and again.
const texts = new WeakMap<RunLetterState, string>();

function textOf(state: RunLetterState): string {
  const known = texts.get(state);
  if (known !== undefined) return known;
  const text = JSON.stringify(state);
  texts.set(state, text);
  return text;
}

/**
 * The letter of a tour that a key names, brought up to date like the whole tour is; null: the tour has none.
 *
 * @param run as it is kept; null: nothing is, and what is due makes the tour
 */
export function letterOfKey(ctx: Context, run: Run | null, key: string): CurrentLetter | null {
  const customerId = customerOfKey(key);
  const known = run?.state.letters.filter((letter) => letter.customerId === customerId) ?? [];
  const due = run !== null && isSettled(run) ? [] : lettersDueNow(ctx, customerId).map(stateOf);
  const part: Run = {
    ...(run ?? noRun(ctx)),
    state: { isSingle: run?.state.isSingle ?? false, job: [], letters: known },
  };
  const state = withDue(part, due).state.letters.find((letter) => letter.key === key);
  return state === undefined ? null : currentLetterOf(ctx, part, state);
}

function noRun(ctx: Context): Omit<Run, 'state'> {
  return { id: '', startedOn: ctx.clock.today(), stage: 'choose' };
}

type Proposed = {
  readonly isDue: boolean;
  /** Number of the same letter that another tour printed and nobody posted. */
  readonly elsewhere: string | null;
};

function currentLetter(ctx: Context, file: CustomerFile, state: RunLetterState, proposed: Proposed): CurrentLetter {
  const { elsewhere, isDue } = proposed;
  const issued = isStandingIssue(file, state.letterId) ? ctx.ledger.letters.get(state.letterId ?? '') : null;
  if (issued !== null) return issuedLetter(file, state, issued);
  const open = openOf(file, state);
  const isStillDue = isDue && open > zeroCents;
  const deadlineOn = deadlineFor(file, state, ctx.clock.today());
  const written = isStillDue ? writtenLetter(ctx, file, state, deadlineOn) : null;
  const doubts = isStillDue ? doubtsAbout(ctx, file, state, written) : [];
  const blocked = blockingDoubt(doubts);
  const edited =
    written?.document === undefined || written.document === null ? null : withEdits(written.document, state);
  const lostEdit = edited !== null && edited.kept < state.edits.length ? [editLost] : [];
  return {
    ...{ state, file, total: open, deadlineOn, doubts: [...doubts, ...lostEdit], issued, postedOn: null },
    leftBecause: leftBecause(file, state, { isStillDue, open, blocked, elsewhere }),
    isToPrint: state.isTaken && isStillDue && blocked === null && edited !== null && elsewhere === null,
    document: edited?.document ?? null,
    isEdited: edited !== null && edited.kept > 0,
    missingInterest: written?.missingInterest ?? null,
  };
}

// The words it was about are not written any more: the letter is as the program writes it today.
const editLost: Doubt = { doubt: sentence('doubt.editLost'), repair: 'none', isBlocking: false };

function issuedLetter(file: CustomerFile, state: RunLetterState, issued: Letter): CurrentLetter {
  const posted = postedOn(file, state.letterId);
  const isPaid = posted === null && openOfItems(file, issued.itemIds) === zeroCents;
  return {
    ...{ state, file, issued, doubts: [], document: null, isToPrint: false, missingInterest: null, postedOn: posted },
    // Paid since it was printed: nobody prints it again or posts it.
    leftBecause: isPaid ? sentence('run.left.paidSince') : null,
    ...{ total: issued.total, deadlineOn: issued.deadlineOn, isEdited: state.edits.length > 0 },
  };
}

function writtenLetter(ctx: Context, file: CustomerFile, state: RunLetterState, deadlineOn: PlainDate | null): Written {
  const { channel, customerId, kind } = state;
  const itemIds = openItemIds(file, state);
  const enclosures = [
    ...(state.encloses ? duplicateNames(file, itemIds, markOfCopies(file, state)) : []),
    ...chosenPapers(ctx, file, itemIds, state).map((paper) => paperName(paper, file.customer.language)),
    ...(state.encloses ? termsNames(ctx, file.customer.language) : []),
  ];
  const key = JSON.stringify(['composed', kind, channel, deadlineOn, itemIds, enclosures]);
  const composed = rememberedAbout(ctx, customerId, key, () =>
    composeWith(ctx, letterFacts(ctx, file, { kind, channel, itemIds, deadlineOn, enclosures, on: ctx.clock.today() })),
  );
  const { letter, missingInterest } = composed;
  if (letter.ok) return { document: letter.value, refusal: null, missingInterest };
  const { code, params } = letter.error;
  return { document: null, refusal: sentence(`doubt.${code}`, params), missingInterest };
}

function composeWith(ctx: Context, facts: LetterFacts) {
  return { letter: composeInOwnWords(ctx, facts), missingInterest: missingInterest(facts.claim) };
}

/** Instalments of a letter on which something is still owed: a payment since takes its invoice out. */
export function openItemIds(file: CustomerFile, { steps }: Pick<RunLetterState, 'steps'>): readonly string[] {
  const open = new Set(file.facts.items.filter(({ openCents }) => openCents > 0).map(({ itemId }) => itemId));
  return steps.map(({ itemId }) => itemId).filter((itemId) => open.has(itemId));
}

function openOf(file: CustomerFile, state: RunLetterState): Cents {
  return openOfItems(file, openItemIds(file, state));
}

function openOfItems(file: CustomerFile, ids: readonly string[]): Cents {
  const items = file.facts.items.filter(({ itemId }) => ids.includes(itemId));
  return sumCents(items.map((item) => claimableOf(file.facts, item)));
}

/** The deadline that the letter grants when it leaves on a day; null when its step grants none. */
export function deadlineFor(file: CustomerFile, state: RunLetterState, sentOn: PlainDate): PlainDate | null {
  const itemId = state.steps.find(({ level }) => level === state.level)?.itemId;
  const item = file.facts.items.find((candidate) => candidate.itemId === itemId);
  const step = item?.policy.steps.find(({ level }) => level === state.level);
  return step === undefined ? null : deadlineOf({ ...step, channel: state.channel }, sentOn, file.facts.rules);
}

function leftBecause(
  file: CustomerFile,
  state: RunLetterState,
  {
    blocked,
    elsewhere,
    isStillDue,
    open,
  }: Pick<Proposed, 'elsewhere'> & {
    readonly isStillDue: boolean;
    readonly open: Cents;
    readonly blocked: Doubt | null;
  },
): Sentence | null {
  if (open === zeroCents) return sentence('run.left.paid');
  if (elsewhere !== null) return sentence('run.left.elsewhere', { number: elsewhere });
  if (!isStillDue) return whyNoLonger(file);
  if (!state.isTaken)
    return state.reason === '' ? sentence('run.left.byUser') : sentence('run.left.reason', { reason: state.reason });
  return blocked?.doubt ?? null;
}

function whyNoLonger({ facts }: CustomerFile): Sentence {
  const promise = facts.followUp.promises.findLast(({ isCancelled }) => !isCancelled);
  return promise === undefined ? sentence('run.left.notDue') : sentence('run.left.promise', { on: promise.promisedOn });
}

function withEdits(document: LetterDocument, { edits }: RunLetterState): { document: LetterDocument; kept: number } {
  let kept = 0;
  const blocks = document.blocks.map((block, index) => {
    // The program would write something else there today: the change was about words that no longer stand.
    const edit = edits.find((one) => one.index === index && block.block === 'paragraph' && one.original === block.text);
    if (edit === undefined || block.block !== 'paragraph') return block;
    kept += 1;
    return { ...block, text: edit.text };
  });
  return { document: kept > 0 ? { ...document, blocks } : document, kept };
}

// A letter whose issue was undone is not issued any more, though its number is not used again.
function isStandingIssue(file: CustomerFile, letterId: string | null): boolean {
  return file.facts.followUp.facts.some(({ body }) => body.kind === 'letterPrinted' && body.letterId === letterId);
}

/** The day on which a letter was posted; null while it was not. */
export function postedOn(file: CustomerFile, letterId: string | null): PlainDate | null {
  const posted = file.facts.followUp.facts.find(
    ({ body }) => body.kind === 'letterPosted' && body.letterId === letterId,
  );
  return posted?.on ?? null;
}
