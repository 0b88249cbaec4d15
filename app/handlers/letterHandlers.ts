import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { printDuplicates } from '#app/letters/duplicateSet';
import { printCopy, letterPdf } from '#app/letters/letterCopies';
import { nextLetterOn } from '#app/queries/nextLetterOn';
import {
  abandonRun,
  editParagraph,
  goToStage,
  resetLetter,
  runUnderWay,
  startRun,
  takeLetter,
} from '#app/runs/changeRun';
import { withCreditsInHand } from '#app/runs/creditsInHand';
import { confirmPrinted, postRun } from '#app/runs/postRun';
import { outlineRun } from '#app/runs/outlineRun';
import { previewLetter } from '#app/runs/previewLetter';
import { printRun } from '#app/runs/printRun';
import { readRun } from '#app/runs/readRun';
import { runView } from '#app/runs/runView';
import { singleLetter } from '#app/runs/singleLetter';
import { unpostLetter } from '#app/runs/unpostLetter';
import { base64Of } from '#app/handlers/base64';
import { previewPaperPages, printPaper } from '#app/papers/printPaper';
import { printSheet } from '#app/sheets/printSheet';
import { runChecklist } from '#app/sheets/runChecklist';
import type { Session } from '#app/session';
import type { letterApi } from '#contract/schemas/letterSchemas';
import type { DrawnFile } from '#app/workers';
import { ok, type Result } from '#domain/result';

type Names = keyof typeof letterApi;

/** What the window asks about letters and tours of letters. */
export function letterHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'run.get': overLetters(session, (ctx) => {
      const run = runUnderWay(ctx);
      return ok({
        run: run === null ? null : withCreditsInHand(session, runView(ctx, run)),
        nextOn: nextLetterOn(ctx),
      });
    }),
    'run.outline': fromLedgerLater(session, async (ctx) => ok(await outlineRun(ctx, session.parts.millis))),
    'run.start': overLetters(session, startRun),
    'run.take': overLetters(session, takeLetter),
    'run.goTo': overLetters(session, goToStage),
    'run.previewLetter': fromLedgerLater(session, (ctx, request) => previewLetter(session, ctx, request)),
    'run.editParagraph': overLetters(session, editParagraph),
    'run.resetLetter': overLetters(session, resetLetter),
    'run.print': fromLedgerLater(session, (ctx, request) => printRun(session, ctx, request)),
    'run.confirmPrinted': overLetters(session, confirmPrinted),
    'run.post': fromLedgerLater(session, (ctx, request) => postRun(session, ctx, request)),
    'run.abandon': overLetters(session, abandonRun),
    'run.checklist': fromLedgerLater(session, async (ctx, request) => asPdf(await runChecklist(session, ctx, request))),
    'letter.pdf': fromLedgerLater(session, (ctx, request) => letterPdf(session, ctx, request)),
    'letter.print': fromLedgerLater(session, (ctx, request) => printCopy(session, ctx, request)),
    'letter.duplicates': fromLedgerLater(session, (ctx, request) => printDuplicates(session, ctx, request)),
    'letter.single': fromLedger(session, singleLetter),
    'letter.unpost': fromLedgerLater(session, (ctx, request) => unpostLetter(session, ctx, request)),
    'paper.print': fromLedgerLater(session, (ctx, request) => printPaper(session, ctx, request)),
    'paper.preview': fromLedgerLater(session, (ctx, request) => previewPaperPages(session, ctx, request)),
    'sheet.print': fromLedgerLater(session, (ctx, request) => printSheet(session, ctx, request)),
    'print.page': async ({ how }) => ok({ outcome: await session.parts.shell.printPage(how) }),
  };
}

// The letters of a tour are read before: hundreds of them take a while, and the window goes on meanwhile.
function overLetters<Request extends { readonly runId?: string }, Value>(
  session: Session,
  answer: (ctx: Context, request: Request) => Result<Value>,
) {
  return fromLedgerLater<Request, Value>(session, async (ctx, request) => {
    await readRun(ctx, request.runId ?? null, session.parts.millis);
    return answer(ctx, request);
  });
}

function asPdf(drawn: Result<DrawnFile>): Result<{ pdf: string }> {
  return drawn.ok ? ok({ pdf: base64Of(drawn.value.bytes) }) : drawn;
}
