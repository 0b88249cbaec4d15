import { MailOpen } from 'lucide-react';
import { useState } from 'react';
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
import { AbandonRun } from '#renderer/screens/run/AbandonRun.tsx';
import { CheckStage } from '#renderer/screens/run/CheckStage.tsx';
import { ChooseStage } from '#renderer/screens/run/ChooseStage.tsx';
import { DrawingBar } from '#renderer/screens/run/DrawingBar.tsx';
import { PostStage } from '#renderer/screens/run/PostStage.tsx';
import { PreviewStage } from '#renderer/screens/run/PreviewStage.tsx';
import { PrintStage } from '#renderer/screens/run/PrintStage.tsx';
import { OtherRuns } from '#renderer/screens/run/OtherRuns.tsx';
import { RunPostage } from '#renderer/screens/run/RunPostage.tsx';
import { useMeasuring } from '#renderer/screens/run/useMeasuring';
import { RunOutline } from '#renderer/screens/run/RunOutline.tsx';
import { RunDone, type FinishedRun } from '#renderer/screens/run/RunDone.tsx';
import { isIssued, stageNames, useRunProblem, type Run, type RunProblem } from '#renderer/screens/run/runParts';
import { usePrinting, type Printing } from '#renderer/screens/run/usePrinting';

/** From "letters are due" to "posted": choose, check, look, print, post. Can be left at any step and found again. */
export function RunScreen() {
  const answer = useQuery('run.get', {});
  // A finished run is no longer under way: what it ended with stays in sight until the user goes on.
  const [finished, setFinished] = useState<FinishedRun | null>(null);
  if (finished !== null) return <RunDone finished={finished} onAgain={() => setFinished(null)} />;
  if (answer.data === undefined && answer.error === null) return <RunOutline />;
  return (
    <Loaded answer={answer}>
      {({ run, nextOn }) =>
        run === null ? <NoRun nextOn={nextOn} /> : <RunStages run={run} onFinished={setFinished} />
      }
    </Loaded>
  );
}

function NoRun({ nextOn }: { readonly nextOn: Output<'run.get'>['nextOn'] }) {
  const text = useText().run;
  const language = useLanguage();
  const today = useToday();
  return (
    <div className="stack">
      <PageHead title={text.titleNone} />
      <EmptyState icon={MailOpen} title={text.empty}>
        <p>{nextOn === null ? text.emptyNone : text.emptyNext(shortDate(nextOn, today, language))}</p>
      </EmptyState>
    </div>
  );
}

function RunStages({ run, onFinished }: { readonly run: Run; readonly onFinished: (finished: FinishedRun) => void }) {
  const text = useText().run;
  const language = useLanguage();
  const today = useToday();
  const problem = useRunProblem();
  const printing = usePrinting(problem, (closed) => onFinished({ run: closed, late: [] }));
  useMeasuring(run);
  const leaving = run.letters.filter((letter) => letter.isTaken || isIssued(letter));
  return (
    <div className="stack">
      <PageHead
        title={text.title(shortDate(run.startedOn, today, language))}
        fact={text.facts(leaving.length, run.sheets, run.envelopes, run.registered)}
      />
      <RunPostage run={run} />
      <StageStrip run={run} problem={problem} />
      <OtherRuns run={run} problem={problem} />
      {run.isTrial ? <Notice>{text.trial}</Notice> : null}
      {problem.message === null ? null : (
        <Notice kind="bad" isAlert>
          {problem.message}
        </Notice>
      )}
      <Stage {...{ run, problem, printing, onFinished }} />
      {printing.outcome === 'stopped' && run.stage !== 'print' ? <Notice>{text.outcomes.stopped}</Notice> : null}
      <DrawingBar />
      {run.stage === 'choose' ? null : <AbandonRun run={run} problem={problem} />}
    </div>
  );
}

function Stage(props: {
  readonly run: Run;
  readonly problem: RunProblem;
  readonly printing: Printing;
  readonly onFinished: (finished: FinishedRun) => void;
}) {
  const { run, problem, printing, onFinished } = props;
  switch (run.stage) {
    case 'choose':
      return <ChooseStage run={run} problem={problem} printing={printing} />;
    case 'check':
      return <CheckStage run={run} problem={problem} />;
    case 'preview':
      return <PreviewStage run={run} problem={problem} />;
    case 'print':
      return <PrintStage run={run} problem={problem} printing={printing} />;
    case 'post':
      return <PostStage run={run} problem={problem} onFinished={onFinished} />;
    case 'closed':
    case 'abandoned':
      return null;
  }
}

function StageStrip({ run, problem }: { readonly run: Run; readonly problem: RunProblem }) {
  const text = useText().run;
  const goTo = useCommand('run.goTo');
  const isSealed = run.letters.some(isIssued);
  const canPost = run.letters.some(({ isPrinted }) => isPrinted);
  // Letters that have their number are what they are: no way back to choosing. Only what came out can be posted.
  const isShut = (stage: (typeof stageNames)[number]) => (stage === 'post' ? !canPost : stage !== 'print' && isSealed);
  return (
    <nav aria-label={text.stagesLabel} className="stageStrip">
      <ol>
        {stageNames.map((stage) => (
          <li key={stage} className={stage === run.stage ? 'isCurrent' : ''}>
            <Button
              kind="quiet"
              {...(stage === run.stage ? { 'aria-current': 'step' as const } : {})}
              isDisabled={isShut(stage) && stage !== run.stage}
              onPress={() => {
                problem.clear();
                goTo.mutate({ runId: run.runId, stage }, { onError: problem.show });
              }}
            >
              {text.stages[stage]}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
