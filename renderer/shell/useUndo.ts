import { useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { useUntoldRefusals } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';

type Row = Output<'history.list'>[number];
type Told = Row['what'];

/** What the bar at the foot says: an action just done, one just undone, or why it could not be undone. */
export type BarMessage =
  | {
      readonly kind: 'done';
      readonly what: Told;
      readonly actionId: string;
      readonly canUndo: boolean;
      /** Whom it was about; null: several, nobody, or an action done again. */
      readonly customerId: string | null;
    }
  | { readonly kind: 'undone'; readonly what: Told }
  | { readonly kind: 'refused'; readonly error: RefusedError };

export type Undo = {
  readonly message: BarMessage | null;
  readonly dismiss: () => void;
  /** Null: the last action that can be undone. */
  readonly undo: (actionId: string | null) => void;
  readonly redo: () => void;
};

/**
 * Watches the list of actions: whatever screen made a new one, the bar names it and offers the way back. So no screen
 * has to say anything after saving.
 */
export function useUndo(): Undo {
  const [message, setMessage] = useState<BarMessage | null>(null);
  const { data: rows } = useQuery('history.list', { limit: 30 });
  const known = useRef<ReadonlySet<string> | null>(null);
  const isOwnDoing = useRef(false);
  const undoCommand = useCommand('history.undo').mutateAsync;
  const redoCommand = useCommand('history.redo').mutateAsync;

  useEffect(() => {
    if (rows === undefined) return;
    const before = known.current;
    known.current = new Set(rows.map((row) => row.actionId));
    const fresh = before === null ? undefined : rows.find((row) => !before.has(row.actionId) && !row.isUndone);
    if (fresh !== undefined && !isOwnDoing.current) {
      const { actionId, canUndo, customerId, what } = fresh;
      setMessage({ kind: 'done', what, actionId, canUndo, customerId });
    }
    isOwnDoing.current = false;
  }, [rows]);

  const tell = useCallback(async (act: () => Promise<BarMessage>) => {
    isOwnDoing.current = true;
    try {
      setMessage(await act());
    } catch (error) {
      isOwnDoing.current = false;
      if (!(error instanceof RefusedError)) throw error;
      setMessage({ kind: 'refused', error });
    }
  }, []);
  const undo = useCallback(
    (actionId: string | null) =>
      void tell(async () => ({ kind: 'undone', what: (await undoCommand({ actionId, reason: '' })).undone })),
    [tell, undoCommand],
  );
  const redo = useCallback(
    () =>
      void tell(async () => {
        const answer = await redoCommand({});
        return { kind: 'done', what: answer.redone, actionId: answer.actionId, canUndo: true, customerId: null };
      }),
    [tell, redoCommand],
  );
  useUntoldRefusals(useCallback((error: RefusedError) => setMessage({ kind: 'refused', error }), []));
  const dismiss = useCallback(() => setMessage(null), []);
  return { message, dismiss, undo, redo };
}
