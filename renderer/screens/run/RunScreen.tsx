import { MailOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { CheckStage } from '#renderer/screens/run/CheckStage.tsx';
import { ChooseStage } from '#renderer/screens/run/ChooseStage.tsx';
import { PostStage } from '#renderer/screens/run/PostStage.tsx';
import { PreviewStage } from '#renderer/screens/run/PreviewStage.tsx';
import { PrintStage } from '#renderer/screens/run/PrintStage.tsx';
import { stageNames, useRunProblem, type Run, type RunProblem } from '#renderer/screens/run/runParts';

/** From "letters are due" to "posted": choose, check, look, print, post. Can be left at any step and found again. */
export function RunScreen() {
  const answer = useQuery('run.get', {});
  return (
    <Loaded answer={answer}>
      {({ run, nextOn }) => (run === null ? <NoRun nextOn={nextOn} /> : <RunStages run={run} />)}
    </Loaded>
  );
}

function NoRun({ nextOn }: { readonly nextOn: Output<'run.get'>['nextOn'] }) {
  const text = useText().run;
  const language = useLanguage();
  const today = useToday();
  const start = useCommand('run.start');
  const isDue = nextOn !== null && nextOn <= today;
  const isStarted = useRef(false);
  const { mutate } = start;
  // Opening the tour prepares it: the draft writes no fact and can be left at any time.
  useEffect(() => {
    if (!isDue || isStarted.current) return;
    isStarted.current = true;
    mutate({});
  }, [isDue, mutate]);
  return (
    <div className="stack">
      <PageHead title={text.titleNone} />
      <EmptyState
        icon={MailOpen}
        title={text.empty}
        actions={isDue ? <Button onPress={() => mutate({})}>{text.prepare}</Button> : undefined}
      >
        <p>{nextOn === null ? text.emptyNone : text.emptyNext(shortDate(nextOn, today, language))}</p>
      </EmptyState>
    </div>
  );
}

function RunStages({ run }: { readonly run: Run }) {
  const text = useText().run;
  const language = useLanguage();
  const today = useToday();
  const problem = useRunProblem();
  const taken = run.letters.filter((letter) => letter.isTaken);
  return (
    <div className="stack">
      <PageHead
        title={text.title(shortDate(run.startedOn, today, language))}
        fact={text.facts(taken.length, run.sheets, run.envelopes, run.registered)}
      />
      {run.stage === 'closed' ? null : <StageStrip run={run} problem={problem} />}
      {run.isTrial ? <Notice>{text.trial}</Notice> : null}
      {problem.message === null ? null : (
        <Notice kind="bad" isAlert>
          {problem.message}
        </Notice>
      )}
      <Stage run={run} problem={problem} />
    </div>
  );
}

function Stage({ run, problem }: { readonly run: Run; readonly problem: RunProblem }) {
  switch (run.stage) {
    case 'choose':
      return <ChooseStage run={run} problem={problem} />;
    case 'check':
      return <CheckStage run={run} problem={problem} />;
    case 'preview':
      return <PreviewStage run={run} problem={problem} />;
    case 'print':
      return <PrintStage run={run} problem={problem} />;
    case 'post':
      return <PostStage run={run} problem={problem} />;
    case 'closed':
    case 'abandoned':
      return <RunDone run={run} />;
  }
}

function StageStrip({ run, problem }: { readonly run: Run; readonly problem: RunProblem }) {
  const text = useText().run;
  const goTo = useCommand('run.goTo');
  const isIssued = run.letters.some(({ letterId }) => letterId !== null);
  return (
    <nav aria-label={text.stagesLabel} className="stageStrip">
      <ol>
        {stageNames.map((stage) => (
          <li key={stage}>
            <Button
              kind={stage === run.stage ? 'primary' : 'quiet'}
              {...(stage === run.stage ? { 'aria-current': 'step' as const } : {})}
              // Letters that have their number are what they are: no way back to choosing.
              isDisabled={isIssued && stage !== 'print' && stage !== 'post'}
              onPress={() => goTo.mutate({ runId: run.runId, stage }, { onError: problem.show })}
            >
              {text.stages[stage]}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function RunDone({ run }: { readonly run: Run }) {
  const text = useText().run;
  const { go } = useNavigation();
  const hasRegistered = run.letters.some(({ channel, isTaken }) => isTaken && channel === 'registered_letter');
  return (
    <EmptyState
      icon={MailOpen}
      title={text.done}
      actions={
        <>
          <Button kind="primary" onPress={() => go({ screen: 'today' })}>
            {text.goToday}
          </Button>
          {hasRegistered ? <Button onPress={() => go({ screen: 'mail' })}>{text.goMail}</Button> : null}
        </>
      }
    >
      <p>{text.doneText}</p>
    </EmptyState>
  );
}
