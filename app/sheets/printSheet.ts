import type { Context } from '#app/context';
import { draftRunId } from '#app/runs/changeRun';
import { handOver } from '#app/runs/printRun';
import { callSheetOf } from '#app/sheets/callSheets';
import { daySheet } from '#app/sheets/daySheet';
import { envelopeSheet } from '#app/sheets/envelopeSheet';
import { handoverSheet } from '#app/sheets/handoverSheet';
import { labelsSheet, registeredSheet } from '#app/sheets/postLists';
import { routesSheet } from '#app/sheets/routesSheet';
import { runChecklist } from '#app/sheets/runChecklist';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import { ok, type Result } from '#domain/result';

type Wanted = Request<'sheet.print'>;

const fileNames = {
  callSheets: 'feuille-du-jour',
  handover: 'passer-la-main',
  checklist: 'tournee',
  envelope: 'enveloppe',
  registeredList: 'recommandes',
  labels: 'etiquettes',
  routes: 'quelle-voie',
} as const;

/** Prints a sheet for the desk, or gives it as a file. */
export async function printSheet(
  session: Session,
  ctx: Context,
  wanted: Wanted,
): Promise<Result<Output<'sheet.print'>>> {
  const drawn = await drawSheet(session, ctx, wanted);
  if (!drawn.ok) return drawn;
  const isOneCall = wanted.sheet === 'callSheets' && wanted.customerId !== undefined;
  const fileName = isOneCall ? 'fiche-appel' : fileNames[wanted.sheet];
  const name = `${fileName}-${ctx.clock.today()}.pdf`;
  const { bytes } = drawn.value;
  const { printer } = wanted;
  if (printer === undefined) return ok(await handOver(session, wanted.how, name, bytes));
  return ok(await handOver(session, wanted.how, name, bytes, { printer, isTwoSided: false, isDirect: false }));
}

async function drawSheet(session: Session, ctx: Context, wanted: Wanted): Promise<Result<DrawnFile>> {
  const { runId, sheet } = wanted;
  switch (sheet) {
    case 'callSheets':
      return wanted.customerId === undefined ? daySheet(session, ctx) : callSheetOf(session, ctx, wanted.customerId);
    case 'handover':
      return handoverSheet(session, ctx);
    case 'checklist':
      return runChecklist(session, ctx, { runId: runId ?? draftRunId });
    case 'routes':
      return routesSheet(session, ctx, wanted);
    case 'registeredList':
      return registeredSheet(session, ctx, wanted);
    case 'labels':
      return labelsSheet(session, ctx, wanted);
    case 'envelope':
      return ok(
        await session.parts.workers.drawSheets([envelopeSheet(ctx, session.language(), wanted.printer ?? null)]),
      );
  }
}
