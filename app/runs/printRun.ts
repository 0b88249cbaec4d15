import type { Context } from '#app/context';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { takeRun } from '#app/runs/changeRun';
import { currentLetters, type CurrentLetter } from '#app/runs/currentRun';
import { issueLetters, type DrawnLetter } from '#app/runs/issueLetters';
import { readRun } from '#app/runs/readRun';
import { findRun, saveRun, type Run } from '#app/runs/runState';
import { runView } from '#app/runs/runView';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import { ok, reject, type Result } from '#domain/result';

type Printed = Output<'run.print'>;
type How = Request<'run.print'>['how'];

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

    const { drawn, merged } = await drawJob(session, ctx, job);
    const issued = isTrial(ctx) ? trialRun(ctx, run, drawn) : await issueLetters(session, ctx, run, drawn);
    // Null: a fact changed while they were drawn.
    if (issued === null) continue;
    if (!issued.ok) return issued;

    const { outcome, file } = await handOver(session, how, issued.value.fileName, merged.bytes);
    await readRun(ctx, run.id, session.parts.millis);
    const found = findRun(ctx, run.id);
    return ok({ run: runView(ctx, found.ok ? found.value : issued.value.run), outcome, file });
  }
  return reject('run.changedWhilePrinting');
}

// Simple letters first, registered ones second: they go to different counters.
function jobOf(ctx: Context, run: Run, which: Request<'run.print'>['which']): readonly CurrentLetter[] {
  return currentLetters(ctx, run)
    .filter(({ state, issued, isToPrint }) => (issued === null ? isToPrint : !state.isPrinted))
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

// What was issued and did not come out is drawn again with the rest: the printer may have been set right since.
async function drawJob(
  session: Session,
  ctx: Context,
  job: readonly CurrentLetter[],
): Promise<{ readonly drawn: readonly DrawnLetter[]; readonly merged: DrawnFile }> {
  const documents = job.map(documentOf);
  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, documents);
  const { files, merged } = await session.parts.workers.drawLetters(documents, look, true);
  const drawn = job.flatMap((letter, index): readonly DrawnLetter[] => {
    if (letter.issued !== null) return [];
    return [{ letter, document: present(documents[index], 'document'), file: present(files[index], 'drawn letter') }];
  });
  return { drawn, merged: present(merged, 'file of the whole job') };
}

// In trial mode the letters are drawn with their word across the page, and nothing at all is written down.
function trialRun(
  ctx: Context,
  run: Run,
  drawn: readonly DrawnLetter[],
): Result<{ readonly run: Run; readonly fileName: string }, never> {
  const pages = new Map(drawn.map(({ file, letter }) => [letter.state.key, file.pages]));
  const letters = run.state.letters.map((letter) => ({ ...letter, pages: pages.get(letter.key) ?? letter.pages }));
  const printed: Run = { ...run, stage: 'print', state: { ...run.state, letters } };
  saveRun(ctx, printed);
  return ok({ run: printed, fileName: `ESSAI-${ctx.clock.today()}.pdf` });
}

/** Gives a PDF to the printer, to a file or to the viewer. */
export async function handOver(
  session: Session,
  how: How,
  name: string,
  bytes: Uint8Array,
): Promise<Pick<Printed, 'outcome' | 'file'>> {
  const { shell } = session.parts;
  switch (how) {
    case 'dialog':
      return { outcome: await shell.printPdf(name, bytes), file: null };
    case 'pdf': {
      const file = await shell.saveFile(name, bytes);
      return { outcome: file === null ? 'cancelled' : 'saved', file };
    }
    case 'viewer':
      return { outcome: (await shell.viewFile(name, bytes)) ? 'opened' : 'noPrinter', file: null };
  }
}
