import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#contract/channel';
import { useDirect } from '#renderer/api/useDirect';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { isTyping } from '#renderer/keys';
import { useNavigation } from '#renderer/navigation.tsx';
import type { Undo } from '#renderer/shell/useUndo';

/** Does what the menu of the window asks. */
export function useMenuCommands(undo: Undo): void {
  const { open } = useDialogs();
  const { go } = useNavigation();
  const { mutate: print } = useDirect('print.page');
  const { mutate: backup } = useDirect('ledger.backup');
  const { mutate: close } = useDirect('ledger.close');
  const { mutate: pickFolder } = useDirect('ledger.pickFolder');
  const { mutate: openLedger } = useDirect('ledger.open');
  const act = (command: MenuCommand) => {
    const isText = isTyping(document.activeElement);
    switch (command) {
      case 'undo':
        return isText ? void document.execCommand('undo') : undo.undo(null);
      case 'redo':
        return isText ? void document.execCommand('redo') : undo.redo();
      case 'find':
        return open({ kind: 'search' });
      case 'keys':
        return open({ kind: 'keys' });
      case 'import':
        return go({ screen: 'import' });
      case 'print':
        return print({ how: 'dialog' });
      case 'ledger.backup':
        return backup({});
      // A new ledger begins where there is none: at the first start.
      case 'ledger.new':
      case 'ledger.close':
        return close({});
      case 'ledger.open':
        return pickFolder(
          { purpose: 'open' },
          { onSuccess: (folder) => (folder === null ? undefined : openLedger({ token: folder.token })) },
        );
    }
  };
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => window.bridge.onMenu((command) => current.current(command)), []);
}
