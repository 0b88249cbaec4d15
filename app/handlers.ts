import type { Handlers } from '#app/dispatch';
import { appHandlers } from '#app/handlers/appHandlers';
import { bankHandlers } from '#app/handlers/bankHandlers';
import { claimHandlers } from '#app/handlers/claimHandlers';
import { customerHandlers } from '#app/handlers/customerHandlers';
import { eInvoiceHandlers } from '#app/handlers/eInvoiceHandlers';
import { evidenceHandlers } from '#app/handlers/evidenceHandlers';
import { exportHandlers } from '#app/handlers/exportHandlers';
import { followUpHandlers } from '#app/handlers/followUpHandlers';
import { historyHandlers } from '#app/handlers/historyHandlers';
import { importHandlers } from '#app/handlers/importHandlers';
import { inboxHandlers } from '#app/handlers/inboxHandlers';
import { invoiceHandlers } from '#app/handlers/invoiceHandlers';
import { lawHandlers } from '#app/handlers/lawHandlers';
import { letterHandlers } from '#app/handlers/letterHandlers';
import { limitationHandlers } from '#app/handlers/limitationHandlers';
import { lossHandlers } from '#app/handlers/lossHandlers';
import { mailHandlers } from '#app/handlers/mailHandlers';
import { mentionHandlers } from '#app/handlers/mentionHandlers';
import { moneyHandlers } from '#app/handlers/moneyHandlers';
import { planHandlers } from '#app/handlers/planHandlers';
import { postageHandlers } from '#app/handlers/postageHandlers';
import { settingsHandlers } from '#app/handlers/settingsHandlers';
import { wordingHandlers } from '#app/handlers/wordingHandlers';
import type { Session } from '#app/session';

/** Every endpoint with the function that answers it. One that is missing does not compile. */
export function createHandlers(session: Session): Handlers {
  return {
    ...appHandlers(session),
    ...settingsHandlers(session),
    ...historyHandlers(session),
    ...followUpHandlers(session),
    ...customerHandlers(session),
    ...claimHandlers(session),
    ...invoiceHandlers(session),
    ...moneyHandlers(session),
    ...letterHandlers(session),
    ...lawHandlers(session),
    ...mailHandlers(session),
    ...importHandlers(session),
    ...eInvoiceHandlers(session),
    ...bankHandlers(session),
    ...inboxHandlers(session),
    ...evidenceHandlers(session),
    ...mentionHandlers(session),
    ...limitationHandlers(session),
    ...lossHandlers(session),
    ...exportHandlers(session),
    ...planHandlers(session),
    ...wordingHandlers(session),
    ...postageHandlers(session),
  };
}
