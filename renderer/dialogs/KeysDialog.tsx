import { Fragment } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** Every key, as F1 shows it. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { shell } = useText();
  const groups = [
    {
      title: shell.keyAnywhere,
      keys: [
        ['Ctrl K', shell.keyFind],
        [`${shell.arrows}, ${shell.enter}`, shell.keyMove],
        ['N', shell.keyNew],
        ['T', shell.keyBoard],
        ['P', shell.payment],
        ['Ctrl Z', shell.keyUndo],
        [`Ctrl ${shell.shift} Z`, shell.keyRedo],
        ['Ctrl P', shell.keyPrint],
        ['Alt ←', shell.keyBack],
        [shell.escape, shell.keyEscape],
        ['F1', shell.keyHelp],
      ],
    },
    {
      title: shell.keyCustomer,
      keys: [
        ['A', shell.keyCallIt],
        ['P', shell.keyPay],
        ['R', shell.keyPromise],
        ['L', shell.keyLetter],
        ['D', shell.keyDispute],
        ['M', shell.keyMoveCard],
        ['F', shell.keyFilter],
      ],
    },
    {
      title: shell.keyCall,
      keys: [
        ['V', shell.keyWillPay],
        ['J', shell.keyNotReached],
        ['Q', shell.keyMessage],
        ['C', shell.keyDisputes],
      ],
    },
  ];
  return (
    <Dialog title={shell.keysTitle} onClose={onClose}>
      <p>{shell.keysText}</p>
      {groups.map(({ title, keys }) => (
        <section key={title} className="stackTight">
          <h3>{title}</h3>
          <dl className="keyTable">
            {keys.map(([key = '', what = '']) => (
              <Fragment key={key}>
                <dt>
                  <kbd className="keyHint">{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
