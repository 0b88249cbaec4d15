import { useState, type ReactNode } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { Run, RunLetter, RunProblem } from '#renderer/screens/run/runParts';

// From this many times on, leaving a letter out needs a reason.
const timesBeforeReason = 2;

export type LeaveOut = {
  readonly take: (letter: RunLetter, isTaken: boolean) => void;
  /** The question why, while it is asked. */
  readonly dialog: ReactNode;
};

/** Takes a letter in or leaves it out; the third time in a row it asks why. */
export function useLeaveOut(run: Run, problem: RunProblem): LeaveOut {
  const text = useText().run;
  const command = useCommand('run.take');
  const [asked, setAsked] = useState<RunLetter | null>(null);
  const take = (letter: RunLetter, isTaken: boolean) => {
    problem.clear();
    if (!isTaken && letter.timesLeft >= timesBeforeReason) setAsked(letter);
    else command.mutate({ runId: run.runId, key: letter.key, isTaken, reason: '' }, { onError: problem.show });
  };
  const close = () => setAsked(null);
  const dialog =
    asked === null ? null : (
      <Dialog title={text.whyLeft} onClose={close}>
        <LeaveReason run={run} letter={asked} onDone={close} />
      </Dialog>
    );
  return { take, dialog };
}

function LeaveReason(props: { readonly run: Run; readonly letter: RunLetter; readonly onDone: () => void }) {
  const text = useText();
  const command = useCommand('run.take');
  const [reason, setReason] = useState('');
  const input = { runId: props.run.runId, key: props.letter.key, isTaken: false, reason: reason.trim() };
  return (
    <CommandForm
      command={command}
      input={reason.trim() === '' ? null : input}
      problem={text.common.reasonMissing}
      submit={text.run.leaveOut}
      onDone={props.onDone}
      onCancel={props.onDone}
    >
      <p>{text.run.whyLeftText(props.letter.customerName)}</p>
      <TextField label={text.run.whyLeft} value={reason} onChange={setReason} isMultiline maxLength={500} autoFocus />
    </CommandForm>
  );
}
