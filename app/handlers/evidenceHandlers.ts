import type { Handlers } from '#app/dispatch';
import { evidenceView } from '#app/evidence/evidence';
import { makeEvidence } from '#app/evidence/makeEvidence';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import type { Session } from '#app/session';
import type { evidenceApi } from '#contract/schemas/evidenceSchemas';

/** The file for a judge, a bailiff or an agency. */
export function evidenceHandlers(session: Session): Pick<Handlers, keyof typeof evidenceApi> {
  return {
    'evidence.get': fromLedger(session, evidenceView),
    'evidence.make': fromLedgerLater(session, (ctx, request) => makeEvidence(session, ctx, request)),
  };
}
