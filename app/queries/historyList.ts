import type { Context } from '#app/context';
import type { Sentence } from '#app/queries/sentence';
import type { Output, Request } from '#contract/api';
import type { Action } from '#db/repositories/actions';

type Row = Output<'history.list'>[number];

/** The last things the user did, newest first. An undoing shows as the action struck through, not as a row of its own. */
export function historyList(ctx: Context, { limit }: Request<'history.list'>): Row[] {
  return ctx.ledger.actions
    .latest(limit * 2)
    .filter(({ undoes }) => undoes === null)
    .slice(0, limit)
    .map((action) => {
      const isUndone = isUndoneNow(ctx, action.id);
      return {
        actionId: action.id,
        on: action.on,
        at: action.recordedAt,
        what: actionSentence(ctx, action),
        customerId: action.customerId,
        isUndone,
        canUndo: !isUndone && action.name !== 'trial.ended',
      };
    });
}

/** `Lettre postée le 12 mai, SCI Les Halles`: the name of the action with the customer it was about. */
export function actionSentence(
  ctx: Context,
  { customerId, name, params }: Pick<Action, 'customerId' | 'name' | 'params'>,
): Sentence {
  const customer = customerId === null ? '' : (ctx.ledger.customers.get(customerId)?.name ?? '');
  const { otherId } = params;
  const other = typeof otherId === 'string' ? { other: ctx.ledger.customers.recorded(otherId)?.name ?? '' } : {};
  return { code: `action.${name}`, params: { ...params, ...other, customer } };
}

/** Whether an action is undone and not done again: the chain of undo and redo has an odd length. */
export function isUndoneNow(ctx: Context, actionId: string): boolean {
  let undone = false;
  for (let next = ctx.ledger.actions.undoOf(actionId); next !== null; next = ctx.ledger.actions.undoOf(next)) {
    undone = !undone;
  }
  return undone;
}

/** The end of the chain of undo and redo that begins with an action: what the next undo or redo takes back. */
export function lastOfChain(ctx: Context, actionId: string): string {
  const next = ctx.ledger.actions.undoOf(actionId);
  return next === null ? actionId : lastOfChain(ctx, next);
}
