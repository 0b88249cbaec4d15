import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { isIssued, type Run, type RunProblem } from '#renderer/screens/run/runParts';

/** Gives a run up. Asked only when letters have their number: those keep it, and nobody will ask whether they were posted. */
export function AbandonRun({ run, problem }: { readonly run: Run; readonly problem: RunProblem }) {
  const text = useText().run;
  const abandon = useCommand('run.abandon');
  const [isAsked, setAsked] = useState(false);
  const { runId } = run;
  const press = () => {
    problem.clear();
    if (run.letters.some(isIssued)) setAsked(true);
    else abandon.mutate({ runId }, { onError: problem.show });
  };
  const close = () => setAsked(false);
  return (
    <div className="flush">
      <Button kind="quiet" onPress={press} isPending={abandon.isPending}>
        {text.abandon}
      </Button>
      {isAsked ? (
        <Dialog title={text.abandon} onClose={close}>
          <CommandForm
            command={abandon}
            input={{ runId }}
            submit={text.abandon}
            kind="danger"
            onDone={close}
            onCancel={close}
          >
            <p>{text.abandonText}</p>
          </CommandForm>
        </Dialog>
      ) : null}
    </div>
  );
}
