import type { Context } from '#app/context';
import { addresseeOf } from '#app/letters/composeFor';
import { senderOf } from '#app/letters/sender';
import { draftRunId, runUnderWay, takeRun } from '#app/runs/changeRun';
import { currentLetters, type CurrentLetter } from '#app/runs/currentRun';
import { readRun } from '#app/runs/readRun';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Request } from '#contract/api';
import { labelSheet, registeredList } from '#domain/sheets/deskLists';
import { ok, reject, type Result } from '#domain/result';

type Wanted = Request<'sheet.print'>;

/** The registered letters of a tour as a list for the counter; those that are to leave, or were printed. */
export async function registeredSheet(session: Session, ctx: Context, wanted: Wanted): Promise<Result<DrawnFile>> {
  const leaving = await leavingLetters(session, ctx, wanted.runId);
  if (!leaving.ok) return leaving;
  const registered = leaving.value.filter(({ state }) => state.channel === 'registered_letter');
  if (registered.length === 0) return reject('print.noRegistered');
  const items = registered.map(({ file }) => ({
    lines: addresseeOf(ctx, file).lines,
    number: null,
    withReceipt: true,
  }));
  const desk = { language: session.language(), today: ctx.clock.today() };
  return ok(await session.parts.workers.drawSheets([registeredList(desk, senderOf(ctx), items)]));
}

/** Address labels for the letters of a tour, for envelopes without a window. */
export async function labelsSheet(session: Session, ctx: Context, wanted: Wanted): Promise<Result<DrawnFile>> {
  const leaving = await leavingLetters(session, ctx, wanted.runId);
  if (!leaving.ok) return leaving;
  const labels = leaving.value.map(({ file }) => addresseeOf(ctx, file).lines).filter((lines) => lines.length > 0);
  if (labels.length === 0) return reject('run.nothingDue');
  const desk = { language: session.language(), today: ctx.clock.today() };
  const sheet = labelSheet(desk, wanted.labelFormat ?? '3x8', wanted.labelStart ?? 1, labels);
  return ok(await session.parts.workers.drawSheets([sheet]));
}

async function leavingLetters(
  session: Session,
  ctx: Context,
  runId: string | null,
): Promise<Result<readonly CurrentLetter[]>> {
  const id = runId ?? draftRunId;
  await readRun(ctx, id, session.parts.millis);
  const taken = id === draftRunId ? { ok: true as const, value: runUnderWay(ctx) } : takeRun(ctx, id);
  if (!taken.ok) return taken;
  const letters = taken.value === null ? [] : currentLetters(ctx, taken.value);
  return ok(letters.filter(({ issued, isToPrint }) => issued !== null || isToPrint));
}
