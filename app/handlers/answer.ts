import type { Context } from '#app/context';
import type { Session } from '#app/session';
import { ok, reject, type Result } from '#domain/result';

/** Answers from the open ledger; without one the window is told so. */
export function fromLedger<Request, Value>(
  session: Session,
  answer: (ctx: Context, request: Request) => Result<Value>,
) {
  return (request: Request): Result<Value> => {
    const ctx = session.ledger();
    return ctx === null ? reject('ledger.notOpen') : answer(ctx, request);
  };
}

/**
 * As `fromLedger`, for work that waits for a dialog or a worker, or gives way between its parts. The ledger may be closed
 * meanwhile: what is left to read of it cannot be read any more, and that is no bug.
 */
export function fromLedgerLater<Request, Value>(
  session: Session,
  answer: (ctx: Context, request: Request) => Promise<Result<Value>>,
) {
  return async (request: Request): Promise<Result<Value>> => {
    const ctx = session.ledger();
    if (ctx === null) return reject('ledger.notOpen');
    try {
      return await answer(ctx, request);
    } catch (error) {
      if (session.ledger() !== ctx) return reject('ledger.notOpen');
      throw error;
    }
  };
}

/** A query that cannot be refused. */
export function view<Request, Value>(session: Session, read: (ctx: Context, request: Request) => Value) {
  return fromLedger<Request, Value>(session, (ctx, request) => ok(read(ctx, request)));
}

/** The value of an accepted result in another shape; a refusal as it is. */
export function mapped<From, To>(result: Result<From>, shape: (value: From) => To): Result<To> {
  return result.ok ? ok(shape(result.value)) : result;
}
