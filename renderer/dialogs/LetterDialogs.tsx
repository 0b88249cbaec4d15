import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Input } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { PdfPages } from '#renderer/components/PdfPages.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { PaperDialog, type CustomerPaper } from '#renderer/dialogs/PaperDialog.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type Kind = Input<'letter.single'>['kind'];

// Written even where the customer's sequence has no such step: then it is a paper, and starts no delay.
function paperOf(kind: Kind): CustomerPaper | null {
  return kind === 'courtesy' || kind === 'conciliation' ? kind : null;
}

function isNoStep(error: Error | null): boolean {
  return error instanceof RefusedError && error.refusal.code === 'letter.notInSequence';
}

/** One letter outside the weekly run. */
export function LetterDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  const { go } = useNavigation();
  const single = useCommand('letter.single');
  const [kind, setKind] = useState<Kind>('reminder1');
  const paper = paperOf(kind);
  if (paper !== null && isNoStep(single.error)) return <PaperDialog {...props} paper={paper} />;
  return (
    <CustomerDialog {...props} title={text.money.letter}>
      {(file) => (
        <CommandForm
          command={single}
          input={{ customerId: file.customerId, kind }}
          submit={text.money.letterGo}
          onDone={() => {
            props.onClose();
            go({ screen: 'run' });
          }}
          onCancel={props.onClose}
        >
          <p className="soft">{text.money.letterText}</p>
          <Choices
            label={text.money.letterKind}
            value={kind}
            onChange={setKind}
            autoFocus
            options={(['courtesy', 'reminder1', 'reminder2', 'formalNotice', 'conciliation'] as const).map((value) => ({
              value,
              label: text.money.letterKinds[value],
            }))}
          />
        </CommandForm>
      )}
    </CustomerDialog>
  );
}

/** The exact letter that was issued; a reprint is a copy and no new step. */
export function ShowLetterDialog(props: { readonly letterId: string; readonly onClose: () => void }) {
  const text = useText();
  const letter = useQuery('letter.pdf', { letterId: props.letterId, asCopy: false });
  const print = useDirect('letter.print');
  return (
    <Dialog title={text.money.showLetter} width="wide" onClose={props.onClose}>
      <Loaded answer={letter}>
        {({ pdf, number }) => (
          <>
            <div className="spread">
              <p className="strong">{number}</p>
              <Button
                icon={Printer}
                isPending={print.isPending}
                onPress={() => print.mutate({ letterId: props.letterId, how: 'dialog' })}
              >
                {text.money.printCopy}
              </Button>
            </div>
            <PdfPages base64={pdf} label={number} />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
