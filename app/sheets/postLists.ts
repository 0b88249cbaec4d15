import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { addresseeOf } from '#app/letters/composeFor';
import { senderOf } from '#app/letters/sender';
import { pageLook } from '#app/letters/pageLook';
import { loadMailFile, loadMailFiles, type MailFile } from '#app/mailFile';
import { draftRunId, runUnderWay } from '#app/runs/changeRun';
import { currentLetters, type CurrentLetter } from '#app/runs/currentRun';
import { printerFor } from '#app/runs/printChoices';
import { readRun } from '#app/runs/readRun';
import { findRun } from '#app/runs/runState';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Request } from '#contract/api';
import { addDays } from '#domain/calendar/plainDate';
import { checkMailNumber } from '#domain/identifiers/postalNumber';
import { lastEventOf, mailNumberOf } from '#domain/registeredMail/machine';
import { labelSheet, registeredList, type RegisteredItem } from '#domain/sheets/deskLists';
import { ok, reject, type Result } from '#domain/result';

type Wanted = Request<'sheet.print'>;

/**
 * Registered letters as a list for the counter: those of a tour, or without one all that are printed and not handed in,
 * and those handed in today, whose slip the list can still bring back stamped.
 */
export async function registeredSheet(session: Session, ctx: Context, wanted: Wanted): Promise<Result<DrawnFile>> {
  const items = wanted.runId === null ? ok(itemsOfDesk(ctx)) : await itemsOfRun(session, ctx, wanted.runId);
  if (!items.ok) return items;
  if (items.value.length === 0) return reject('print.noRegistered');
  const desk = { language: session.language(), today: ctx.clock.today() };
  return ok(await session.parts.workers.drawSheets([registeredList(desk, senderOf(ctx), items.value)]));
}

async function itemsOfRun(session: Session, ctx: Context, runId: string): Promise<Result<readonly RegisteredItem[]>> {
  const leaving = await leavingLetters(session, ctx, runId);
  if (!leaving.ok) return leaving;
  const registered = leaving.value.filter(({ state }) => state.channel === 'registered_letter');
  return ok(
    registered.map(({ file, issued }) => {
      const mail = issued === null ? undefined : ctx.ledger.mails.ofLetter(issued.id).at(-1);
      const known = mail === undefined ? null : loadMailFile(ctx, mail.id);
      return {
        lines: addresseeOf(ctx, file).lines,
        number: known === null ? null : numberOf(known),
        withReceipt: mail?.withReceipt ?? true,
      };
    }),
  );
}

/** Days within which a letter that was printed is still thought to leave. */
const waitingDays = 60;

function itemsOfDesk(ctx: Context): readonly RegisteredItem[] {
  const today = ctx.clock.today();
  return loadMailFiles(ctx, addDays(today, -waitingDays))
    .filter(({ desk, mail }) => {
      if (mail.state === 'printed') return !desk.isTickedPosted;
      return mail.state === 'deposited' && lastEventOf(mail, 'deposit')?.on === today;
    })
    .flatMap((known) => {
      const file = loadCustomerFile(ctx.ledger, known.row.customerId, today);
      if (file === null) return [];
      return [{ lines: addresseeOf(ctx, file).lines, number: numberOf(known), withReceipt: known.row.withReceipt }];
    });
}

function numberOf({ mail, row }: MailFile): string | null {
  const number = mailNumberOf(mail);
  const checked = number === null ? null : checkMailNumber(number, row.carrier);
  return checked?.valid === true ? checked.printed : number;
}

/** Address labels for the letters of a tour, for envelopes without a window. */
export async function labelsSheet(session: Session, ctx: Context, wanted: Wanted): Promise<Result<DrawnFile>> {
  const leaving = await leavingLetters(session, ctx, wanted.runId);
  if (!leaving.ok) return leaving;
  const labels = leaving.value.map(({ file }) => addresseeOf(ctx, file).lines).filter((lines) => lines.length > 0);
  if (labels.length === 0) return reject('run.nothingDue');
  const desk = { language: session.language(), today: ctx.clock.today() };
  const { labelFormat: format = '3x8', labelStart: start = 1 } = wanted;
  const { offsetXmm, offsetYmm } = pageLook(ctx, null, [], printerFor(ctx, wanted.how));
  const sheet = labelSheet(desk, { format, start, shift: { offsetXmm, offsetYmm } }, labels);
  return ok(await session.parts.workers.drawSheets([sheet]));
}

async function leavingLetters(
  session: Session,
  ctx: Context,
  runId: string | null,
): Promise<Result<readonly CurrentLetter[]>> {
  const id = runId ?? draftRunId;
  await readRun(ctx, id, session.parts.millis);
  // A tour that is over is read as it was: its lists are wanted at the counter, after the press that posts it.
  const taken = id === draftRunId ? ok(runUnderWay(ctx)) : findRun(ctx, id);
  if (!taken.ok) return taken;
  const letters = taken.value === null ? [] : currentLetters(ctx, taken.value);
  return ok(letters.filter(({ issued, isToPrint }) => issued !== null || isToPrint));
}
