import { undoBitByBit } from '#app/commands/undoAction';
import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedgerLater, view } from '#app/handlers/answer';
import { actionSentence, historyList, isUndoneNow, lastOfChain } from '#app/queries/historyList';
import { settleStage } from '#app/runs/postRun';
import type { Sentence } from '#app/queries/sentence';
import type { Session } from '#app/session';
import type { Request } from '#contract/api';
import type { Action } from '#db/repositories/actions';
import { ok, reject, type Result } from '#domain/result';

type Names = 'history.list' | 'history.undo' | 'history.redo';

/** How far back `undo` without a name looks. */
const actionsSearched = 200;

/** What the window asks about what was done, and taking it back. */
export function historyHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'history.list': view(session, historyList),
    'history.undo': fromLedgerLater(session, (ctx, request) => undo(session, ctx, request)),
    'history.redo': fromLedgerLater(session, (ctx) => redo(session, ctx)),
  };
}

async function undo(
  session: Session,
  ctx: Context,
  { actionId, reason }: Request<'history.undo'>,
): Promise<Result<{ readonly undone: Sentence; readonly actionId: string }>> {
  const root = actionId === null ? lastDone(ctx) : rootOf(ctx, actionId);
  if (root === null) return reject(actionId === null ? 'history.nothingToUndo' : 'action.unknown');
  if (isUndoneNow(ctx, root.id)) return reject('action.alreadyUndone');
  const undone = await takeBack(session, ctx, root, reason);
  return undone.ok ? ok({ undone: actionSentence(ctx, root), actionId: undone.value.actionId }) : undone;
}

// What was undone is done again, the last first, as long as nothing new was done since.
async function redo(
  session: Session,
  ctx: Context,
): Promise<Result<{ readonly redone: Sentence; readonly actionId: string }>> {
  const root = lastUndone(ctx);
  if (root === null) return reject('history.nothingToRedo');
  const done = await takeBack(session, ctx, root, '');
  return done.ok ? ok({ redone: actionSentence(ctx, root), actionId: done.value.actionId }) : done;
}

async function takeBack(
  { parts }: Session,
  ctx: Context,
  root: Action,
  reason: string,
): Promise<Result<{ readonly actionId: string }>> {
  const result = await undoBitByBit(ctx, parts.millis, { actionId: lastOfChain(ctx, root.id), reason });
  if (!result.ok) return result;
  // A tour whose letters were taken back, or given again, is where its letters are.
  const { runId } = root.params;
  if (typeof runId === 'string') await settleStage(ctx, runId, parts.millis);
  return ok({ actionId: result.value.actionId ?? root.id });
}

function lastUndone(ctx: Context): Action | null {
  for (const { id, undoes } of ctx.ledger.actions.latest(actionsSearched)) {
    if (undoes === null) return null;
    const root = rootOf(ctx, id);
    if (root !== null && isUndoneNow(ctx, root.id)) return root;
  }
  return null;
}

function lastDone(ctx: Context): Action | null {
  const done = ctx.ledger.actions.latest(actionsSearched).filter(({ undoes }) => undoes === null);
  const last = done.find(({ id }) => !isUndoneNow(ctx, id)) ?? null;
  // What was tried before it began to count is past.
  return last?.name === 'trial.ended' ? null : last;
}

function rootOf(ctx: Context, actionId: string): Action | null {
  const action = ctx.ledger.actions.get(actionId);
  if (action === null || action.undoes === null) return action;
  return rootOf(ctx, action.undoes);
}
