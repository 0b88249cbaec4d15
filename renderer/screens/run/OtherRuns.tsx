import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import type { Run, RunProblem } from '#renderer/screens/run/runParts';

/** Tours that wait beside the one in sight: a single letter beside the tour of the week. */
export function OtherRuns({ run, problem }: { readonly run: Run; readonly problem: RunProblem }) {
  const text = useText().runPaper;
  const language = useLanguage();
  const today = useToday();
  const goTo = useCommand('run.goTo');
  if (run.others.length === 0) return null;
  return (
    <Notice>
      <div className="stackTight">
        <p>{text.others(run.others.length)}</p>
        {run.others.map(({ customerName, letters, runId, stage, startedOn }) => (
          <div key={runId} className="spread">
            <span>{text.otherRun(shortDate(startedOn, today, language), letters, customerName)}</span>
            <Button
              onPress={() => {
                problem.clear();
                if (stage !== 'closed' && stage !== 'abandoned') {
                  goTo.mutate({ runId, stage }, { onError: problem.show });
                }
              }}
            >
              {text.goThere}
            </Button>
          </div>
        ))}
      </div>
    </Notice>
  );
}
