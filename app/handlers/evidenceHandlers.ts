import type { Handlers } from '#app/dispatch';
import { evidenceView } from '#app/evidence/evidence';
import { makeEvidence } from '#app/evidence/makeEvidence';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { routesView } from '#app/queries/routes';
import type { Session } from '#app/session';
import type { evidenceApi } from '#contract/schemas/evidenceSchemas';
import type { routeApi } from '#contract/schemas/routeSchemas';

/** The file for a judge, a bailiff or an agency, and which of them suits. */
export function evidenceHandlers(session: Session): Pick<Handlers, keyof typeof evidenceApi | keyof typeof routeApi> {
  return {
    'evidence.get': fromLedger(session, evidenceView),
    'routes.get': fromLedger(session, routesView),
    'evidence.make': fromLedgerLater(session, (ctx, request) => makeEvidence(session, ctx, request)),
  };
}
