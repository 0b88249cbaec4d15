import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { generalDoubts, type Run, type RunProblem } from '#renderer/screens/run/runParts';

/**
 * What is doubtful about the whole tour: the bank is old (type the payments, or say that all are there), a file with
 * credit notes is open and not imported.
 */
export function GeneralDoubts({ run, problem }: { readonly run: Run; readonly problem: RunProblem }) {
  const text = useText().run;
  const today = useToday();
  const { open } = useDialogs();
  const { go } = useNavigation();
  const { openImport } = useText().runPaper;
  const seen = useCommand('settings.bankSeen');
  const [isSeen, setSeen] = useState(false);
  const doubts = generalDoubts(run);
  if (doubts.length === 0) return null;
  const markSeen = () => seen.mutate({ on: today }, { onSuccess: () => setSeen(true), onError: problem.show });
  return (
    <Notice>
      <div className="stackTight">
        {doubts.map((doubt, index) => (
          <p key={index}>
            <Sentence value={doubt} />
          </p>
        ))}
        {doubts.some(({ code }) => code === 'doubt.creditsInHand') ? (
          <div className="row">
            <Button onPress={() => go({ screen: 'import' })}>{openImport}</Button>
          </div>
        ) : null}
        {isSeen || !doubts.some(({ code }) => code === 'doubt.bankOld') ? null : (
          <div className="row">
            <Button onPress={() => open({ kind: 'payment' })}>{text.repair.bank}</Button>
            <Button kind="quiet" onPress={markSeen} isPending={seen.isPending}>
              {text.bankSeen}
            </Button>
          </div>
        )}
      </div>
    </Notice>
  );
}
