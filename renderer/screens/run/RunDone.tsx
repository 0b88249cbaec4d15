import { MailCheck } from 'lucide-react';
import type { Output } from '#contract/api';
import { Button } from '#renderer/components/Button.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { PostPapers } from '#renderer/screens/run/PostPapers.tsx';
import { isRegistered, type Run } from '#renderer/screens/run/runParts';

/** A run of which nothing waits, and the letters whose printed deadline is shorter than the real one. */
export type FinishedRun = { readonly run: Run; readonly late: Output<'run.post'>['late'] };

/** All posted, or all seen in trial mode: what comes next and where. */
export function RunDone({ finished, onAgain }: { readonly finished: FinishedRun; readonly onAgain: () => void }) {
  const { run, late } = finished;
  const text = useText().run;
  const { go } = useNavigation();
  const hasRegistered = run.letters.some((letter) => isRegistered(letter) && letter.postedOn !== null);
  return (
    <div className="stack">
      <PageHead title={text.titleNone} />
      {late.map((each, index) => (
        <Notice key={index}>
          <Sentence value={each} />
        </Notice>
      ))}
      <EmptyState
        icon={MailCheck}
        title={run.isTrial ? text.trialDone : text.done}
        actions={
          <>
            <Button kind="primary" onPress={() => go({ screen: 'today' })}>
              {text.goToday}
            </Button>
            {hasRegistered ? <Button onPress={() => go({ screen: 'mail' })}>{text.goMail}</Button> : null}
            {run.isTrial ? <Button onPress={onAgain}>{text.trialAgain}</Button> : null}
          </>
        }
      >
        <p>{run.isTrial ? text.trialDoneText : text.doneText}</p>
      </EmptyState>
      {run.isTrial ? null : <PostPapers runId={run.runId} hasRegistered={hasRegistered} />}
    </div>
  );
}
