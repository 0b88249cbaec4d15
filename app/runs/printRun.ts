import type { Context } from '#app/context';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { isOver, takeRun } from '#app/runs/changeRun';
import { currentLetters, type CurrentLetter } from '#app/runs/currentRun';
import { followed } from '#app/runs/drawing';
import { enclosedWith } from '#app/runs/enclosures';
import { issueLetters, type DrawnLetter } from '#app/runs/issueLetters';
import { rememberPages } from '#app/runs/pageCounts';
import { printChoices, printerFor } from '#app/runs/printChoices';
import { readyPapers, type ReadyPapers } from '#app/runs/readyPapers';
import { readRun } from '#app/runs/readRun';
import { findRun, saveRun, type Run } from '#app/runs/runState';
import { runView } from '#app/runs/runView';
import { nothingOut, type PrintSetting } from '#app/shell';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import { ok, reject, type Result } from '#domain/result';

type Printed = Output<'run.print'>;
type Handed = Output<'letter.print'>;
type How = Exclude<Request<'run.print'>['how'], 'direct'>;

/** Facts may change while letters are drawn; then they are drawn again, but not for ever. */
const attemptsMax = 3;

/**
 * Issues the letters of a tour (number, frozen text and PDF) and hands them over as one job: to the printer, to a file,
 * to the system's viewer. What came out already is not printed again. A customer who paid meanwhile gets no letter.
 */
export async function printRun(
  session: Session,
  ctx: Context,
  { how, runId, which }: Request<'run.print'>,
): Promise<Result<Printed>> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    await readRun(ctx, runId, session.parts.millis);
    const taken = takeRun(ctx, runId);
    if (!taken.ok) return taken;
    const run = taken.value;
    const job = jobOf(ctx, run, which);
    if (job.length === 0) return reject('run.nothingToPrint');

    const ready = await readyPapers(session.parts.workers, ctx, job);
    if (!ready.ok) return ready;
    const drawing = await drawJob(session, ctx, job, { how, ready: ready.value });
    if (drawing === null) return ok({ run: runView(ctx, run), outcome: 'stopped', file: null });
    const { drawn, merged } = drawing;
    const keys = job.map(({ state }) => state.key);
    const issued = isTrial(ctx) ? trialRun(ctx, run) : await issueLetters(session, ctx, run, drawn);
    // Null: a fact changed while they were drawn.
    if (issued === null) continue;
    if (!issued.ok) return issued;

    // Kept before it is handed over: should the program stop now, paper may have come out, and it will ask.
    keepJob(ctx, run.id, keys);
    const { outcome, file } = await handOverJob(
      session,
      ctx,
      { how, runId: run.id, name: issued.value.fileName },
      merged.bytes,
    );
    if (nothingOut.includes(outcome)) keepJob(ctx, run.id, []);
    await readRun(ctx, run.id, session.parts.millis);
    const found = findRun(ctx, run.id);
    return ok({ run: runView(ctx, found.ok ? found.value : issued.value.run), outcome, file });
  }
  return reject('run.changedWhilePrinting');
}

// Simple letters first, registered ones second: they go to different counters.
function jobOf(ctx: Context, run: Run, which: Request<'run.print'>['which']): readonly CurrentLetter[] {
  return currentLetters(ctx, run)
    .filter(({ state, issued, isToPrint, leftBecause }) =>
      issued === null ? isToPrint : !state.isPrinted && leftBecause === null,
    )
    .filter(({ state }) => which === 'all' || (state.channel === 'registered_letter') === (which === 'registered'))
    .toSorted((a, b) => Number(isRegistered(a)) - Number(isRegistered(b)));
}

function isRegistered({ state }: CurrentLetter): boolean {
  return state.channel === 'registered_letter';
}

/** What is printed: the letter as it was issued, or as it stands. */
function documentOf({ document, issued }: CurrentLetter): LetterDocument {
  return issued === null ? present(document, 'letter to print') : (JSON.parse(issued.model) as LetterDocument);
}

type Paper = { readonly letter: CurrentLetter; readonly document: LetterDocument; readonly isOwn: boolean };
/** A paper of someone else, behind so many that are drawn. */
type Foreign = { readonly file: DrawnFile; readonly behind: number };

// What was issued and did not come out is drawn again with the rest: the printer may have been set right since. Every
// letter is followed by what goes into its envelope; the copies for the file come last.
async function drawJob(
  session: Session,
  ctx: Context,
  job: readonly CurrentLetter[],
  { how, ready }: { readonly how: Request<'run.print'>['how']; readonly ready: ReadyPapers },
): Promise<{ readonly drawn: readonly DrawnLetter[]; readonly merged: DrawnFile } | null> {
  const { isTwoSided, withFileCopy } = printChoices(ctx);
  const { foreign, papers } = papersOf(ctx, job, ready);
  const documents = papers.map(({ document }) => document);
  const copies = withFileCopy ? papers.filter(({ isOwn }) => isOwn).map(({ document }) => document) : [];
  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, documents, printerFor(ctx, how));
  const binding = { isTwoSided, copiesFrom: documents.length };
  const all = [...documents, ...copies];
  const { drawRun } = session.parts.workers;
  const answer = await followed(session, all.length, (watch) => drawRun(all, look, binding, watch));
  if (answer === null) return null;
  const { files, merged } = answer;
  const drawn = papers.flatMap(({ document, isOwn, letter }, index): readonly DrawnLetter[] => {
    const file = present(files[index], 'drawn letter');
    rememberPages(ctx, document, file.pages);
    return isOwn && letter.issued === null ? [{ letter, document, file }] : [];
  });
  const whole = present(merged, 'file of the whole job');
  if (foreign.length === 0) return { drawn, merged: whole };
  const inserted = placesOf(foreign, files, isTwoSided);
  return { drawn, merged: await session.parts.workers.insertPapers(whole.bytes, inserted, isTwoSided) };
}

function papersOf(ctx: Context, job: readonly CurrentLetter[], ready: ReadyPapers) {
  const papers: Paper[] = [];
  const foreign: Foreign[] = [];
  for (const letter of job) {
    papers.push({ letter, document: documentOf(letter), isOwn: true });
    for (const one of enclosedWith(ctx, letter)) {
      if (one.from === 'data') papers.push({ letter, document: one.document, isOwn: false });
      const file = one.from === 'paper' ? ready.of(one.paper, letter.file.customer.language, one.mark) : null;
      if (file !== null) foreign.push({ file, behind: papers.length });
    }
  }
  return { papers, foreign };
}

// Where papers of others go in the file of ours: in pages, blank backs and all.
function placesOf(foreign: readonly Foreign[], files: readonly DrawnFile[], isTwoSided: boolean) {
  const pagesOfSheets = ({ pages }: DrawnFile) => (isTwoSided ? pages + (pages % 2) : pages);
  return foreign.map(({ behind, file }) => ({
    before: files.slice(0, behind).reduce((sum, drawn) => sum + pagesOfSheets(drawn), 0),
    bytes: file.bytes,
  }));
}

function keepJob(ctx: Context, runId: string, job: readonly string[]): void {
  const found = findRun(ctx, runId);
  if (found.ok && !isOver(found.value)) saveRun(ctx, { ...found.value, state: { ...found.value.state, job } });
}

type ToHandOver = { readonly how: Request<'run.print'>['how']; readonly runId: string; readonly name: string };

// A disk that is full, a folder that is gone: nothing came out, and the letters wait with their numbers.
async function handOverJob(session: Session, ctx: Context, { how, name, runId }: ToHandOver, bytes: Uint8Array) {
  const { isTwoSided, printer } = printChoices(ctx);
  const setting = { printer, isTwoSided, isDirect: how === 'direct' };
  try {
    return await handOver(session, how === 'direct' ? 'dialog' : how, name, bytes, setting);
  } catch (error) {
    keepJob(ctx, runId, []);
    throw error;
  }
}

// In trial mode the letters are drawn with their word across the page, and nothing at all is written down.
function trialRun(ctx: Context, run: Run): Result<{ readonly run: Run; readonly fileName: string }, never> {
  const printed: Run = { ...run, stage: 'print' };
  saveRun(ctx, printed);
  return ok({ run: printed, fileName: `ESSAI-${ctx.clock.today()}.pdf` });
}

// The dialog opens with the printer that was chosen; one paper is printed on one side.
function usualSetting(session: Session): PrintSetting {
  const ctx = session.ledger();
  return { printer: ctx === null ? null : printChoices(ctx).printer, isTwoSided: false, isDirect: false };
}

/** Gives a PDF to the printer, to a file or to the viewer. */
export async function handOver(
  session: Session,
  how: How,
  name: string,
  bytes: Uint8Array,
  setting: PrintSetting = usualSetting(session),
): Promise<Handed> {
  const { shell } = session.parts;
  switch (how) {
    case 'dialog':
      return { outcome: await shell.printPdf(name, bytes, setting), file: null };
    case 'pdf': {
      const file = await shell.saveFile(name, bytes);
      return { outcome: file === null ? 'cancelled' : 'saved', file };
    }
    case 'viewer':
      return { outcome: (await shell.viewFile(name, bytes)) ? 'opened' : 'noPrinter', file: null };
  }
}
