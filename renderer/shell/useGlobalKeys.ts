import { useDirect } from '#renderer/api/useDirect';
import type { DialogRequest } from '#renderer/dialogs/dialogRequest';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { isTyping, useKeys } from '#renderer/keys';
import { useNavigation } from '#renderer/navigation.tsx';
import type { Undo } from '#renderer/shell/useUndo';

/** The keys that act on every screen; a screen's own keys come first. */
export function useGlobalKeys(undo: Undo): void {
  const { open, selectedCustomer } = useDialogs();
  const { go, back } = useNavigation();
  const { mutate: print } = useDirect('print.page');
  const onCustomer = (request: (customerId: string) => DialogRequest) => () => {
    if (selectedCustomer === null) return false;
    open(request(selectedCustomer));
    return undefined;
  };
  // In a text field Ctrl Z takes back what was typed, as everywhere else.
  const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
    if (isTyping(event.target)) return false;
    act();
    return undefined;
  };
  useKeys({
    'mod+K': () => open({ kind: 'search' }),
    F1: () => open({ kind: 'keys' }),
    'mod+Z': unlessTyping(() => undo.undo(null)),
    'mod+shift+Z': unlessTyping(undo.redo),
    // What Windows users press to do again.
    'mod+Y': unlessTyping(undo.redo),
    'mod+P': () => print({ how: 'dialog' }),
    'alt+ArrowLeft': back,
    N: () => open({ kind: 'newInvoice' }),
    T: () => go({ screen: 'board' }),
    A: onCustomer((customerId) => ({ kind: 'call', customerId })),
    P: () => open({ kind: 'payment', ...(selectedCustomer === null ? {} : { customerId: selectedCustomer }) }),
    R: onCustomer((customerId) => ({ kind: 'promise', customerId })),
    L: onCustomer((customerId) => ({ kind: 'letter', customerId })),
    D: onCustomer((customerId) => ({ kind: 'dispute', customerId })),
  });
}
