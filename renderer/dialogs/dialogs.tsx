import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DialogRequest } from '#renderer/dialogs/dialogRequest';
import { afterWriting, hidden, noDialogs, shownNow, type OpenDialogs } from '#renderer/dialogs/openDialogs';

type Dialogs = {
  readonly dialogs: OpenDialogs;
  readonly open: (request: DialogRequest) => void;
  /** Puts the question aside: opened again, it still holds what was typed. */
  readonly close: () => void;
  /** What was typed has been sent, or is not wanted: closing forgets it. */
  readonly settle: () => void;
  /** The customer that the letters A, P, R, L, D act upon. */
  readonly selectedCustomer: string | null;
  readonly selectCustomer: (customerId: string | null) => void;
};

const DialogsContext = createContext<Dialogs | null>(null);

/** Holds the open question and the selected customer. */
export function DialogsProvider({ children }: { readonly children: ReactNode }) {
  const [dialogs, setDialogs] = useState<OpenDialogs>(noDialogs);
  const isSettled = useRef(false);
  const [selectedCustomer, selectCustomer] = useState<string | null>(null);
  const open = useCallback((request: DialogRequest) => {
    isSettled.current = false;
    leaveFocus();
    setDialogs((before) => shownNow(before, request));
  }, []);
  const close = useCallback(() => {
    const isDone = isSettled.current;
    isSettled.current = false;
    leaveFocus();
    setDialogs((before) => hidden(before, isDone));
  }, []);
  const settle = useCallback(() => {
    isSettled.current = true;
  }, []);
  useEffect(() => window.bridge.onChanged(() => setDialogs(afterWriting)), []);
  const value = useMemo(
    () => ({ dialogs, open, close, settle, selectedCustomer, selectCustomer }),
    [dialogs, open, close, settle, selectedCustomer],
  );
  return <DialogsContext value={value}>{children}</DialogsContext>;
}

// A question put aside stays in the page unseen: with the focus in it, the focus could not go back where it was.
function leaveFocus(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.closest('[role="dialog"]') !== null) focused.blur();
}

/** Opens a question from anywhere: `open({ kind: 'payment', customerId })`. */
export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext);
  if (dialogs === null) throw new Error('DialogsProvider is missing');
  return dialogs;
}

/** While a screen is shown, the letters act upon this customer. */
export function useSelectedCustomer(customerId: string | null): void {
  const { selectCustomer } = useDialogs();
  useEffect(() => {
    selectCustomer(customerId);
    return () => selectCustomer(null);
  }, [customerId, selectCustomer]);
}
