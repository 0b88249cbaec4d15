import type { Context } from '#app/context';
import { isTrial } from '#app/letters/pageLook';
import { invoiceNumbers } from '#app/queries/openInvoices';
import { remembered } from '#app/remembered';
import { bankAge } from '#app/queries/morningStrip';
import { sentence, type Sentence } from '#app/queries/sentence';
import { markOfCopies, papersOffered } from '#app/runs/chosenPapers';
import { currentLetters, deadlineFor, openItemIds, type CurrentLetter } from '#app/runs/currentRun';
import { isInEnvelope } from '#app/runs/inEnvelope';
import { otherRuns } from '#app/runs/otherRuns';
import { piecesOf } from '#app/runs/pageCounts';
import { paperOf } from '#app/runs/runPaper';
import { leftBeforeKey, runOf, type Run, type RunLetterState } from '#app/runs/runState';
import type { Output } from '#contract/api';
import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import { loadMailFile } from '#app/mailFile';
import { claimableOf } from '#domain/followup/contested';
import { mailNumberOf } from '#domain/registeredMail/machine';

export type RunView = NonNullable<Output<'run.get'>['run']>;
type LetterView = RunView['letters'][number];

/** A tour as the window shows it. */
export function runView(ctx: Context, run: Run): RunView {
  const letters = currentLetters(ctx, run);
  const leaving = letters.filter((letter) => letter.isToPrint || letter.issued !== null);
  const paper = paperOf(ctx, leaving);
  const age = bankAge(ctx);
  return {
    runId: run.id,
    startedOn: run.startedOn,
    stage: run.stage,
    letters: letters.map((letter) => shownLetter(ctx, letter)),
    generalDoubts: [
      ...(age === null ? [] : [sentence('doubt.bankOld', age)]),
      ...missingRates(letters),
      ...(isTrial(ctx) ? [sentence('run.trial')] : []),
    ],
    ...paper,
    job: run.state.job.filter((key) => leaving.some(({ issued, state }) => issued !== null && state.key === key)),
    others: otherRuns(ctx, run),
    envelopes: leaving.length,
    registered: leaving.filter(({ state }) => state.channel === 'registered_letter').length,
    isTrial: isTrial(ctx),
  };
}

// Said once for the tour: the letters leave all the same, and ask for what is proven.
function missingRates(letters: readonly CurrentLetter[]): readonly Sentence[] {
  const missing = letters.filter(({ isToPrint }) => isToPrint).flatMap((letter) => letter.missingInterest ?? []);
  const told = (isWhole: boolean, code: 'run.rateMissing' | 'run.rateMissingWhole') => {
    const [first, ...others] = missing.filter((one) => one.isWhole === isWhole).map(({ from }) => from);
    return first === undefined
      ? []
      : [sentence(code, { from: others.reduce(earlierOf, first), count: others.length + 1 })];
  };
  return [...told(false, 'run.rateMissing'), ...told(true, 'run.rateMissingWhole')];
}

// Hundreds are shown again and again, and few of them changed.
const asShown = new WeakMap<Shown, LetterView>();

/** A letter with what may change though nothing about it does: how often it was left out, its pages. */
export function shownLetter(ctx: Context, letter: CurrentLetter): LetterView {
  const view = letterView(ctx, letter);
  const now = countedNow(ctx, letter);
  const known = asShown.get(view);
  const isSame = (name: keyof typeof now) => known?.[name] === now[name];
  if (known !== undefined && isSame('pages') && isSame('enclosedPages') && isSame('timesLeft')) return known;
  const one = { ...view, ...now };
  asShown.set(view, one);
  return one;
}

function countedNow(ctx: Context, letter: CurrentLetter): Omit<LetterView, keyof Shown> {
  const [own = null, ...enclosed] = piecesOf(ctx, letter);
  const enclosedPages = enclosed.reduce<number | null>(
    (sum, pages) => (sum === null || pages === null ? null : sum + pages),
    0,
  );
  return { pages: own, enclosedPages, timesLeft: timesLeft(ctx, letter.state) };
}

type Shown = Omit<LetterView, 'timesLeft' | 'pages' | 'enclosedPages'>;

// Of a letter that was not read again since: all that it shows was read with it.
const shown = new WeakMap<CurrentLetter, Shown>();

/** All that a letter of a tour shows and that was read with it. */
export function letterView(ctx: Context, letter: CurrentLetter): Shown {
  const known = shown.get(letter);
  if (known !== undefined) return known;
  const view = viewOf(ctx, letter);
  shown.set(letter, view);
  return view;
}

function viewOf(ctx: Context, letter: CurrentLetter): Shown {
  const { file, issued, state } = letter;
  const ids = issued === null ? openItemIds(file, state) : issued.itemIds;
  const [mail] = issued === null ? [] : ctx.ledger.mails.ofLetter(issued.id);
  const mailFile = mail === undefined ? null : loadMailFile(ctx, mail.id);
  return {
    key: state.key,
    customerId: state.customerId,
    customerName: file.customer.name,
    relation: file.customer.relation,
    kind: state.kind,
    channel: state.channel,
    level: state.level,
    stepKey: state.stepKey,
    invoices: file.facts.items
      .filter(({ itemId }) => ids.includes(itemId))
      .map((item) => ({
        documentId: item.documentId,
        itemId: item.itemId,
        number: item.documentNumber,
        open: claimableOf(file.facts, item),
      })),
    total: letter.total,
    deadlineOn: letter.deadlineOn,
    isTaken: state.isTaken && letter.leftBecause === null,
    leftBecause: letter.leftBecause,
    doubts: letter.doubts.map(({ doubt, repair }) => ({ doubt, repair })),
    isEdited: letter.isEdited,
    letterId: issued?.id ?? null,
    isPrinted: issued !== null && state.isPrinted,
    isEnveloped: issued !== null && isInEnvelope(file, issued.id),
    encloses: state.encloses,
    mark: markOfCopies(file, state),
    papers: papersOffered(ctx, file, ids).map(({ number, paper, role }) => ({
      ...{ attachmentId: paper.id, fileName: paper.fileName, number, role },
      isEnclosed: state.papers.includes(paper.id),
    })),
    realDeadlineOn: realDeadlineOn(ctx, letter),
    postedOn: letter.postedOn,
    registeredNumber: mailFile === null ? null : mailNumberOf(mailFile.mail),
    mailId: mail?.id ?? null,
  };
}

// Null unless the paper waits to be posted and names an earlier day than a posting today gives.
function realDeadlineOn(ctx: Context, { file, issued, leftBecause, postedOn, state }: CurrentLetter): PlainDate | null {
  if (issued === null || postedOn !== null || leftBecause !== null || issued.deadlineOn === null) return null;
  const real = deadlineFor(file, state, ctx.clock.today());
  return real === null || real === issued.deadlineOn ? null : real;
}

const runsRemembered = 30;

/** How often in a row this letter of a customer, at this step, was left out of the tours that ended. */
export function timesLeft(ctx: Context, letter: RunLetterState): number {
  return leftBefore(ctx).get(stepOf(letter)) ?? 0;
}

/** What was left out of the tours that ended, by step of a letter. Kept until one more ends. */
export function leftBefore(ctx: Context): ReadonlyMap<string, number> {
  return remembered(ctx, leftBeforeKey, () => {
    const times = new Map<string, number>();
    const sent = new Set<string>();
    for (const letter of ctx.ledger.runs.closed(runsRemembered).flatMap((stored) => runOf(stored).state.letters)) {
      const step = stepOf(letter);
      if (letter.letterId !== null) sent.add(step);
      else if (!sent.has(step)) times.set(step, (times.get(step) ?? 0) + 1);
    }
    return times;
  });
}

function stepOf({ key, level }: RunLetterState): string {
  return `${key} ${level}`;
}

/** Numbers of the invoices of a letter, for a list on paper. */
export function numbersOf({ file, issued, state }: CurrentLetter): string {
  return invoiceNumbers(file, issued?.itemIds ?? openItemIds(file, state)).join(', ');
}
