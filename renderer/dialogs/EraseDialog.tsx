import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { eraseText } from '#renderer/i18n/erase';
import { useLanguage, useSentence } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type View = Output<'customer.eraseView'>;
type Props = { readonly customerId: string; readonly onClose: () => void };

/** Forgets a customer for good: what goes and what stays is read before, and the user says that he understood. */
export function EraseDialog(props: Props) {
  const text = eraseText[useLanguage()];
  const view = useQuery('customer.eraseView', { customerId: props.customerId }, { isOutside: true });
  return (
    <CustomerDialog {...props} title={text.title}>
      {() => <Loaded answer={view}>{(answer) => <EraseForm {...props} view={answer} />}</Loaded>}
    </CustomerDialog>
  );
}

function EraseForm({ customerId, onClose, view }: Props & { readonly view: View }) {
  const text = eraseText[useLanguage()];
  const sentence = useSentence();
  const { go } = useNavigation();
  const erase = useCommand('customer.erase');
  const [isUnderstood, setUnderstood] = useState(false);
  return (
    <CommandForm
      command={erase}
      input={isUnderstood ? { customerId } : null}
      problem={text.missing}
      submit={text.submit}
      kind="danger"
      isHidden={view.obstacle !== null}
      onDone={() => {
        onClose();
        go({ screen: 'customers' });
      }}
      onCancel={onClose}
    >
      {view.obstacle === null ? null : (
        <Notice isAlert>
          <p className="strong">{text.notYet}</p>
          <p>{sentence(view.obstacle)}</p>
        </Notice>
      )}
      {view.isErased && !erase.isPending ? <Notice kind="good">{text.already}</Notice> : null}
      <Lines title={text.goes} lines={text.gone(view)} />
      <Lines title={text.stays} lines={text.kept(view)} />
      {view.obstacle === null ? (
        <>
          <Notice kind="bad">{text.final}</Notice>
          <Tick isTicked={isUnderstood} onChange={setUnderstood}>
            {text.understood}
          </Tick>
        </>
      ) : null}
      {erase.isPending ? (
        <div className="drawingBar">
          <span aria-hidden>{text.working}</span>
          <progress aria-label={text.working} />
        </div>
      ) : null}
    </CommandForm>
  );
}

function Lines({ lines, title }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section className="stackTight" aria-label={title}>
      <p className="strong">{title}</p>
      <ul className="told">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
