import type { Context } from '#app/context';
import { openMail } from '#app/mailEvents';
import { actOnMany, type Recorder, type Work } from '#app/prepared';
import { isOver } from '#app/runs/changeRun';
import { currentLetters, openItemIds, type CurrentLetter } from '#app/runs/currentRun';
import { rememberPages } from '#app/runs/pageCounts';
import { readRun } from '#app/runs/readRun';
import { findRun, saveRun, type Run } from '#app/runs/runState';
import type { Session } from '#app/session';
import { inSlices } from '#app/slices';
import type { DrawnFile } from '#app/workers';
import { yearOf } from '#domain/calendar/plainDate';
import type { LetterDocument } from '#domain/letters/model';
import { ok, type Result } from '#domain/result';

/** A letter with the pages that were drawn for it. */
export type DrawnLetter = {
  readonly letter: CurrentLetter;
  readonly document: LetterDocument;
  readonly file: DrawnFile;
};

export type Issued = { readonly run: Run; readonly fileName: string };

/**
 * Issues letters: number, frozen text, the exact PDF with its SHA-256. The files are there before any row speaks of
 * them, and all letters of the job are one action.
 *
 * @returns null when a fact changed since they were drawn: nothing was written, and they are to be drawn again
 */
export async function issueLetters(
  { parts: { millis } }: Session,
  ctx: Context,
  run: Run,
  drawn: readonly DrawnLetter[],
): Promise<Result<Issued> | null> {
  const fileName = `lettres-${ctx.clock.today()}.pdf`;
  if (drawn.length === 0) return ok({ run, fileName });
  await inSlices(millis, drawn, ({ file }) => {
    ctx.files.keep('letters', fileOf(ctx, file), file.bytes);
  });
  for (const { document, file } of drawn) rememberPages(ctx, document, file.pages);
  let next = run;
  const issued = await actOnMany(ctx, millis, async (): Promise<Result<Work<DrawnLetter, never>, never> | null> => {
    await readRun(ctx, run.id, millis);
    const now = findRun(ctx, run.id);
    if (!now.ok || isOver(now.value) || !isUnchanged(ctx, now.value, drawn)) return null;
    const letterIds = new Map<string, string>();
    return ok({
      action: { name: 'letters.printed', params: { count: drawn.length, runId: run.id } },
      items: drawn,
      prepare: (unit, one) => {
        letterIds.set(one.letter.state.key, issueLetter(unit, one));
        return ok({});
      },
      finish: () => {
        next = printed(now.value, letterIds);
        saveRun(ctx, next);
      },
    });
  });
  if (issued === null || !issued.ok) return issued;
  return ok({ run: next, fileName });
}

function printed(run: Run, letterIds: ReadonlyMap<string, string>): Run {
  const letters = run.state.letters.map((letter) => {
    const letterId = letterIds.get(letter.key);
    if (letterId === undefined) return letter;
    return { ...letter, letterId, isPrinted: false };
  });
  return { ...run, stage: 'print', state: { ...run.state, letters } };
}

// Compared as data: the amount, the deadline, the address, every word.
function isUnchanged(ctx: Context, run: Run, drawn: readonly DrawnLetter[]): boolean {
  const now = new Map(currentLetters(ctx, run).map((letter) => [letter.state.key, letter]));
  return drawn.every(({ document, letter }) => {
    const current = now.get(letter.state.key);
    return current?.isToPrint === true && JSON.stringify(current.document) === JSON.stringify(document);
  });
}

function issueLetter(unit: Recorder, { document, file, letter }: DrawnLetter): string {
  const { ctx } = unit;
  const { customerId, kind, channel, level } = letter.state;
  const id = ctx.newId();
  const itemIds = openItemIds(letter.file, letter.state);
  const issued = {
    id,
    customerId,
    kind,
    channel,
    level,
    language: document.language,
    datedOn: document.date,
    deadlineOn: letter.deadlineOn,
    itemIds,
    total: letter.total,
    pages: file.pages,
    file: fileOf(ctx, file),
    sha256: ctx.hash(file.bytes),
    model: JSON.stringify(document),
    isTrial: false,
  };
  // Numbers follow each other in the order of the paper.
  unit.beside(() => {
    const number = ctx.ledger.letters.nextNumber(yearOf(unit.today));
    ctx.ledger.letters.append({ ...issued, number }, ctx.clock.now());
  });
  unit.record(customerId, { kind: 'letterPrinted', letterId: id, itemIds, deadlineOn: letter.deadlineOn });
  if (channel === 'registered_letter') openMail(unit, id, customerId);
  return id;
}

function fileOf(ctx: Context, { bytes }: DrawnFile): string {
  return `${ctx.hash(bytes)}.pdf`;
}
