import type { Handlers } from '#app/dispatch';
import { appHandlers } from '#app/handlers/appHandlers';
import { customerHandlers } from '#app/handlers/customerHandlers';
import { followUpHandlers } from '#app/handlers/followUpHandlers';
import { historyHandlers } from '#app/handlers/historyHandlers';
import { importHandlers } from '#app/handlers/importHandlers';
import { invoiceHandlers } from '#app/handlers/invoiceHandlers';
import { letterHandlers } from '#app/handlers/letterHandlers';
import { limitationHandlers } from '#app/handlers/limitationHandlers';
import { mailHandlers } from '#app/handlers/mailHandlers';
import { mentionHandlers } from '#app/handlers/mentionHandlers';
import { moneyHandlers } from '#app/handlers/moneyHandlers';
import { settingsHandlers } from '#app/handlers/settingsHandlers';
import type { Session } from '#app/session';

/** Every endpoint with the function that answers it. One that is missing does not compile. */
export function createHandlers(session: Session): Handlers {
  return {
    ...appHandlers(session),
    ...settingsHandlers(session),
    ...historyHandlers(session),
    ...followUpHandlers(session),
    ...customerHandlers(session),
    ...invoiceHandlers(session),
    ...moneyHandlers(session),
    ...letterHandlers(session),
    ...mailHandlers(session),
    ...importHandlers(session),
    ...mentionHandlers(session),
    ...limitationHandlers(session),
  };
}
