import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import type { Run, RunProblem } from '#renderer/screens/run/runParts';

/** What is doubtful about the whole tour: the bank is old, money is not matched. */
export function GeneralDoubts({ run, problem }: { readonly run: Run; readonly problem: RunProblem }) {
  const text = useText().run;
  const today = useToday();
  const seen = useCommand('settings.bankSeen');
  const [isSeen, setSeen] = useState(false);
  if (run.generalDoubts.length === 0) return null;
  const markSeen = () => seen.mutate({ on: today }, { onSuccess: () => setSeen(true), onError: problem.show });
  return (
    <Notice>
      {run.generalDoubts.map((doubt, index) => (
        <p key={index}>
          <Sentence value={doubt} />
        </p>
      ))}
      {isSeen ? null : (
        <Button kind="quiet" onPress={markSeen}>
          {text.bankSeen}
        </Button>
      )}
    </Notice>
  );
}
