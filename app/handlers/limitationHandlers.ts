import { chooseLimitation } from '#app/commands/chooseLimitation';
import { endMediation, recordLimitationEvent, seeLimitation, takeBackLimitation } from '#app/commands/recordLimitation';
import type { Handlers } from '#app/dispatch';
import { fromLedger } from '#app/handlers/answer';
import { done } from '#app/handlers/followUpHandlers';
import { limitationsOfCustomer, limitationView } from '#app/limitation/limitationView';
import type { Session } from '#app/session';
import type { limitationApi } from '#contract/schemas/limitationSchemas';

/** What the window asks about debts that grow too old. */
export function limitationHandlers(session: Session): Pick<Handlers, keyof typeof limitationApi> {
  return {
    'limitation.get': fromLedger(session, limitationView),
    'limitation.ofCustomer': fromLedger(session, limitationsOfCustomer),
    'limitation.choose': fromLedger(session, (ctx, request) => done(chooseLimitation(ctx, request))),
    'limitation.record': fromLedger(session, (ctx, request) => done(recordLimitationEvent(ctx, request))),
    'limitation.endMediation': fromLedger(session, (ctx, request) => done(endMediation(ctx, request))),
    'limitation.takeBack': fromLedger(session, (ctx, request) => done(takeBackLimitation(ctx, request))),
    'limitation.seen': fromLedger(session, (ctx, request) => done(seeLimitation(ctx, request))),
  };
}
