import { useState } from 'react';
import type { Input, Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import type { Run, RunProblem } from '#renderer/screens/run/runParts';

export type PrintHow = Input<'run.print'>['how'];
export type PrintWhich = Input<'run.print'>['which'];
export type PrintOutcome = Output<'run.print'>['outcome'];

/** Printing of a run. It belongs to the whole run: its stage changes while the pages are still being drawn. */
export type Printing = {
  readonly isPending: boolean;
  /** Of the last job; null before the first one and once its question was answered. */
  readonly outcome: PrintOutcome | null;
  readonly how: PrintHow;
  readonly setHow: (how: PrintHow) => void;
  readonly print: (runId: string, which: PrintWhich) => void;
  /** All came out. */
  readonly confirm: (runId: string) => void;
  /** The paper jammed at this letter (1 is the first): the rest is printed again. */
  readonly resume: (runId: string, from: number, which: PrintWhich) => void;
};

/** `onClosed`: nothing of the run waits any more (a trial ends with its printing). */
export function usePrinting(problem: RunProblem, onClosed: (run: Run) => void): Printing {
  const command = useCommand('run.print');
  const confirmCommand = useCommand('run.confirmPrinted');
  const [outcome, setOutcome] = useState<PrintOutcome | null>(null);
  const [how, setHow] = useState<PrintHow>('dialog');

  const print = (runId: string, which: PrintWhich) => {
    problem.clear();
    setOutcome(null);
    command.mutate({ runId, how, which }, { onSuccess: (answer) => setOutcome(answer.outcome), onError: problem.show });
  };
  const confirm = (runId: string) => {
    problem.clear();
    confirmCommand.mutate(
      { runId, from: null },
      {
        onSuccess: (run) => {
          setOutcome(null);
          if (run.stage === 'closed') onClosed(run);
        },
        onError: problem.show,
      },
    );
  };
  const resume = (runId: string, from: number, which: PrintWhich) => {
    problem.clear();
    confirmCommand.mutate(
      { runId, from },
      {
        // Nothing is left to print again when the number is past the last letter.
        onSuccess: (run) => (run.stage === 'print' ? print(runId, which) : undefined),
        onError: problem.show,
      },
    );
  };
  return {
    isPending: command.isPending || confirmCommand.isPending,
    outcome,
    how,
    setHow,
    print,
    confirm,
    resume,
  };
}
