import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#contract/channel';
import { useCommand } from '#renderer/api/useCommand';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { isTyping } from '#renderer/keys';
import { useNavigation } from '#renderer/navigation.tsx';
import type { Undo } from '#renderer/shell/useUndo';

/** Does what the menu of the window asks. */
export function useMenuCommands(undo: Undo): void {
  const { open } = useDialogs();
  const { go } = useNavigation();
  const { mutate: print } = useCommand('print.page');
  const { mutate: backup } = useCommand('ledger.backup');
  const { mutate: close } = useCommand('ledger.close');
  const pickFolder = useCommand('ledger.pickFolder').mutateAsync;
  const openLedger = useCommand('ledger.open').mutateAsync;
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
        return void pickFolder({ purpose: 'open' }).then((folder) =>
          folder === null ? undefined : openLedger({ token: folder.token }),
        );
    }
  };
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => window.bridge.onMenu((command) => current.current(command)), []);
}
