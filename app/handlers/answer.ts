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

/** As `fromLedger`, for work that waits for a dialog or a worker. */
export function fromLedgerLater<Request, Value>(
  session: Session,
  answer: (ctx: Context, request: Request) => Promise<Result<Value>>,
) {
  return async (request: Request): Promise<Result<Value>> => {
    const ctx = session.ledger();
    return ctx === null ? reject('ledger.notOpen') : answer(ctx, request);
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
