import { resetWording, saveWording } from '#app/commands/saveWording';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { previewWording } from '#app/letters/previewWording';
import { wordingList, wordingView } from '#app/queries/wordingView';
import type { Session } from '#app/session';
import type { wordingApi } from '#contract/schemas/wordingSchemas';

/** What the window asks about the words of letters. */
export function wordingHandlers(session: Session): Pick<Handlers, keyof typeof wordingApi> {
  return {
    'wording.list': view(session, wordingList),
    'wording.get': view(session, wordingView),
    'wording.preview': fromLedgerLater(session, (ctx, request) => previewWording(session, ctx, request)),
    'wording.save': fromLedger(session, saveWording),
    'wording.reset': fromLedger(session, resetWording),
  };
}
