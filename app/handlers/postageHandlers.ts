import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, mapped, view } from '#app/handlers/answer';
import { pickTerms } from '#app/handlers/pickTerms';
import { removeTerms, termsOf } from '#app/letters/terms';
import { drawingNow, stopDrawing } from '#app/runs/drawing';
import { encloseDuplicates, enclosePaper, markDuplicates } from '#app/runs/encloseInRun';
import { putInEnvelopes } from '#app/runs/envelopLetters';
import { findInRun } from '#app/runs/findInRun';
import { measureRun } from '#app/runs/measureRun';
import { printChoices, printerOffsets, savePrintChoices, savePrinterOffset } from '#app/runs/printChoices';
import { readRun } from '#app/runs/readRun';
import { redateLetters } from '#app/runs/redateLetters';
import { ownTariffs, saveTariffs, tariffsOf } from '#app/runs/runPaper';
import type { Session } from '#app/session';
import type { postageApi } from '#contract/schemas/postageSchemas';
import type { Request } from '#contract/api';
import { ok, type Result } from '#domain/result';

/** What the window asks about paper and stamps: sheets, envelopes, prices, printers. */
export function postageHandlers(session: Session): Pick<Handlers, keyof typeof postageApi> {
  const { millis, shell } = session.parts;
  return {
    'postage.get': view(session, (ctx) => ({ tariffs: [...tariffsOf(ctx)], isOwn: ownTariffs(ctx) !== null })),
    'postage.save': fromLedger(session, (ctx, { tariffs }) => {
      saveTariffs(ctx, tariffs);
      return ok({});
    }),
    'print.choices': fromLedgerLater(session, async (ctx) => {
      const { isDirect, list } = await shell.printers();
      const offsets = Object.entries(printerOffsets(ctx)).map(([printer, offset]) => ({ printer, offset }));
      return ok({ choices: printChoices(ctx), printers: [...list], isDirect, offsets });
    }),
    'print.offset': fromLedger(session, (ctx, request) => {
      savePrinterOffset(ctx, request);
      return ok({});
    }),
    'print.choose': fromLedger(session, (ctx, choices) => {
      savePrintChoices(ctx, choices);
      return ok({});
    }),
    'run.measure': fromLedgerLater(session, (ctx, request) => measureRun(session, ctx, request)),
    'run.drawing': () => ok({ drawing: drawingNow(session) }),
    'run.stopDrawing': () => {
      stopDrawing(session);
      return ok({});
    },
    'run.find': fromLedgerLater(session, async (ctx, request) => {
      await readRun(ctx, request.runId, millis);
      return mapped(findInRun(ctx, request), ({ keys }) => ({ keys: [...keys] }));
    }),
    'run.enclose': fromLedger(session, (ctx, request: Request<'run.enclose'>) =>
      nothing(encloseDuplicates(ctx, request)),
    ),
    'run.markDuplicates': fromLedger(session, (ctx, request: Request<'run.markDuplicates'>) =>
      nothing(markDuplicates(ctx, request)),
    ),
    'run.enclosePaper': fromLedgerLater(session, async (ctx, request: Request<'run.enclosePaper'>) =>
      nothing(await enclosePaper(session, ctx, request)),
    ),
    'generalTerms.get': view(session, (ctx) => {
      const terms = termsOf(ctx);
      return { terms: terms === null ? null : { fileName: terms.fileName } };
    }),
    'generalTerms.pick': fromLedgerLater(session, (ctx) => pickTerms(session, ctx)),
    'generalTerms.remove': fromLedger(session, (ctx) => {
      removeTerms(ctx);
      return ok({});
    }),
    'run.envelop': fromLedgerLater(session, async (ctx, request: Request<'run.envelop'>) =>
      nothing(await putInEnvelopes(ctx, millis, request)),
    ),
    'run.redate': fromLedgerLater(session, async (ctx, request) => nothing(await redateLetters(ctx, millis, request))),
  };
}

function nothing(result: Result<object>): Result<Record<string, never>> {
  return mapped(result, () => ({}));
}
