import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Output } from '#contract/api';

export type BoardColumn = Output<'customer.get'>['column'];

/** Every question that can be asked from anywhere; one at a time. */
export type DialogRequest =
  | { readonly kind: 'search' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'newInvoice'; readonly customerId?: string }
  | { readonly kind: 'newCustomer'; readonly name?: string }
  | { readonly kind: 'editCustomer'; readonly customerId: string }
  | { readonly kind: 'call'; readonly customerId: string }
  | { readonly kind: 'payment'; readonly customerId?: string; readonly documentId?: string }
  | { readonly kind: 'promise'; readonly customerId: string }
  | { readonly kind: 'pause'; readonly customerId: string }
  | { readonly kind: 'dispute'; readonly customerId: string }
  | { readonly kind: 'plan'; readonly customerId: string }
  | { readonly kind: 'letter'; readonly customerId: string }
  | { readonly kind: 'ignoreStep'; readonly customerId: string }
  | { readonly kind: 'refund'; readonly customerId: string }
  | { readonly kind: 'useCredit'; readonly customerId: string }
  | { readonly kind: 'creditNote'; readonly customerId: string; readonly documentId?: string }
  | { readonly kind: 'writeOff'; readonly documentId: string }
  | { readonly kind: 'cancelInvoice'; readonly documentId: string }
  | { readonly kind: 'changeDueDate'; readonly documentId: string }
  | { readonly kind: 'invoiceDetail'; readonly documentId: string }
  | { readonly kind: 'showLetter'; readonly letterId: string }
  | { readonly kind: 'closeDispute'; readonly disputeId: string }
  | {
      readonly kind: 'move';
      readonly customerId: string;
      readonly name: string;
      readonly from: BoardColumn;
      readonly to?: BoardColumn;
    };

type Dialogs = {
  readonly request: DialogRequest | null;
  readonly open: (request: DialogRequest) => void;
  readonly close: () => void;
  /** The customer that the letters A, P, R, L, D act upon. */
  readonly selectedCustomer: string | null;
  readonly selectCustomer: (customerId: string | null) => void;
};

const DialogsContext = createContext<Dialogs | null>(null);

/** Holds the open question and the selected customer. */
export function DialogsProvider({ children }: { readonly children: ReactNode }) {
  const [request, open] = useState<DialogRequest | null>(null);
  const [selectedCustomer, selectCustomer] = useState<string | null>(null);
  const close = useCallback(() => open(null), []);
  const value = useMemo(
    () => ({ request, open, close, selectedCustomer, selectCustomer }),
    [request, close, selectedCustomer],
  );
  return <DialogsContext value={value}>{children}</DialogsContext>;
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
