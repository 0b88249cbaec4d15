import { Printer } from 'lucide-react';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import type { Run, RunLetter, RunProblem } from '#renderer/screens/run/runParts';

/** Printed letters whose date has passed by: what they say, what a posting today gives, and new paper if wanted. */
export function LateLetters({ run, problem }: { readonly run: Run; readonly problem: RunProblem }) {
  const text = useText().runPaper;
  const language = useLanguage();
  const today = useToday();
  const redate = useCommand('run.redate');
  const late = run.letters.filter(({ realDeadlineOn }) => realDeadlineOn !== null);
  if (late.length === 0) return null;
  const day = (on: (typeof late)[number]['deadlineOn']) => (on === null ? '' : shortDate(on, today, language));
  const keys = late.map(({ key }) => key);
  return (
    <Notice>
      <div className="stackTight">
        <p>{text.late(late.length)}</p>
        <ul>
          {together(late).map(({ deadlineOn, names, realDeadlineOn }) => (
            <li key={`${deadlineOn} ${realDeadlineOn}`}>
              {text.lateOne(names.join(', '), day(deadlineOn), day(realDeadlineOn))}
            </li>
          ))}
        </ul>
        <div className="row">
          <Button
            icon={Printer}
            isPending={redate.isPending}
            onPress={() => {
              problem.clear();
              redate.mutate({ runId: run.runId, keys }, { onError: problem.show });
            }}
          >
            {text.redate}
          </Button>
          <span className="soft">{text.redateText}</span>
        </div>
      </div>
    </Notice>
  );
}

type Late = Pick<RunLetter, 'deadlineOn' | 'realDeadlineOn'> & { readonly names: readonly string[] };

// Twelve letters of one morning are late by the same days: said once.
function together(late: readonly RunLetter[]): readonly Late[] {
  const groups = new Map<string, Late>();
  for (const { customerName, deadlineOn, realDeadlineOn } of late) {
    const key = `${deadlineOn} ${realDeadlineOn}`;
    groups.set(key, { deadlineOn, realDeadlineOn, names: [...(groups.get(key)?.names ?? []), customerName] });
  }
  return [...groups.values()];
}
