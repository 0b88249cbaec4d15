import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { ClaimDetails } from '#renderer/screens/claim/ClaimDetails.tsx';
import { GeneralDoubts } from '#renderer/screens/run/GeneralDoubts.tsx';
import { MissingRates } from '#renderer/screens/run/MissingRates.tsx';
import { useLeaveOut } from '#renderer/screens/run/LeaveOut.tsx';
import { isBlocked, isDoubtful, type Run, type RunLetter, type RunProblem } from '#renderer/screens/run/runParts';

type StageProps = { readonly run: Run; readonly problem: RunProblem };

/** Only the doubtful letters, each with a way to repair it and a way to leave it for this week. */
export function CheckStage({ run, problem }: StageProps) {
  const text = useText().run;
  const goTo = useCommand('run.goTo');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const doubtful = run.letters.filter(isDoubtful);
  const isOpen = doubtful.some(({ key }) => !kept.has(key));
  return (
    <>
      <GeneralDoubts run={run} problem={problem} />
      <MissingRates run={run} />
      {doubtful.length === 0 ? <Notice kind="good">{text.checkNone}</Notice> : <p>{text.checkText}</p>}
      <ul className="stack">
        {doubtful.map((letter) => (
          <DoubtfulLetter
            key={letter.key}
            {...{ run, letter, problem }}
            isKept={kept.has(letter.key)}
            onKeep={() => setKept(new Set([...kept, letter.key]))}
          />
        ))}
      </ul>
      <div className="runFoot">
        <Button
          kind={isOpen ? 'normal' : 'primary'}
          onPress={() => goTo.mutate({ runId: run.runId, stage: 'preview' }, { onError: problem.show })}
        >
          {text.preview}
        </Button>
      </div>
    </>
  );
}

function DoubtfulLetter(
  props: StageProps & { readonly letter: RunLetter; readonly isKept: boolean; readonly onKeep: () => void },
) {
  const { run, letter, problem } = props;
  const text = useText().run;
  const { take, dialog } = useLeaveOut(run, problem);
  const { go } = useNavigation();
  const { open } = useDialogs();
  const repair = (kind: RunLetter['doubts'][number]['repair']) => {
    if (kind === 'bank' || kind === 'payment') open({ kind: 'payment', customerId: letter.customerId });
    else if (kind === 'customer') open({ kind: 'editCustomer', customerId: letter.customerId });
    else go({ screen: 'customer', customerId: letter.customerId });
  };
  const isStopped = isBlocked(letter);
  return (
    <li className="card stackTight">
      <div className="spread">
        <h2 className="break">{letter.customerName}</h2>
        <span>
          {text.kinds[letter.kind]}, <Money value={letter.total} />
        </span>
      </div>
      <ul className="stackTight">
        {letter.doubts.map(({ doubt, repair: kind }, index) => (
          <li key={index} className="spread">
            <span>
              <Sentence value={doubt} />
            </span>
            <Button onPress={() => repair(kind)}>{text.repair[kind]}</Button>
          </li>
        ))}
      </ul>
      <ClaimDetails
        customerId={letter.customerId}
        itemIds={letter.invoices.map(({ itemId }) => itemId)}
        kind={letter.kind}
      />
      {isStopped ? <p className="late">{text.stoppedText}</p> : null}
      <div className="row">
        <Button onPress={() => take(letter, false)}>{text.leaveOut}</Button>
        {isStopped ? null : (
          <>
            {props.isKept ? (
              <span className="soft">{text.keptAnyway}</span>
            ) : (
              <Button kind="quiet" onPress={props.onKeep}>
                {text.keep}
              </Button>
            )}
          </>
        )}
      </div>
      {dialog}
    </li>
  );
}
