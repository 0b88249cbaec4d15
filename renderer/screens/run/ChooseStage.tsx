import { CircleAlert, ListChecks, Printer } from 'lucide-react';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Tick } from '#renderer/components/Choices.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { GeneralDoubts } from '#renderer/screens/run/GeneralDoubts.tsx';
import { LetterFacts, WhyLeft } from '#renderer/screens/run/LetterFacts.tsx';
import { MissingRates } from '#renderer/screens/run/MissingRates.tsx';
import { useLeaveOut } from '#renderer/screens/run/LeaveOut.tsx';
import {
  generalDoubts,
  isBlocked,
  isDoubtful,
  type Run,
  type RunLetter,
  type RunProblem,
} from '#renderer/screens/run/runParts';
import type { Printing } from '#renderer/screens/run/usePrinting';

type StageProps = { readonly run: Run; readonly problem: RunProblem; readonly printing: Printing };

/** One line per customer, all ticked. With nothing doubtful, printing is one press away. */
export function ChooseStage(props: StageProps) {
  const { run, problem } = props;
  const text = useText().run;
  const { take, dialog } = useLeaveOut(run, problem);
  return (
    <>
      <GeneralDoubts run={run} problem={problem} />
      <MissingRates run={run} />
      <ul className="runList" aria-label={text.list}>
        {run.letters.map((letter) => (
          <LetterLine key={letter.key} letter={letter} onTake={(isTaken) => take(letter, isTaken)} />
        ))}
      </ul>
      <ChooseFoot {...props} />
      {dialog}
    </>
  );
}

function LetterLine(props: { readonly letter: RunLetter; readonly onTake: (isTaken: boolean) => void }) {
  const { letter } = props;
  const text = useText().run;
  const name = <strong className="break">{letter.customerName}</strong>;
  const isStopped = isBlocked(letter);
  return (
    <li className={letter.isTaken ? 'runLine' : 'runLine isLeft'}>
      {isStopped ? (
        <span className="runStopped">
          <CircleAlert aria-hidden />
          {name}
        </span>
      ) : (
        <Tick isTicked={letter.isTaken} onChange={props.onTake} label={text.take(letter.customerName)}>
          {name}
        </Tick>
      )}
      {letter.isTaken ? <LetterFacts letter={letter} /> : <WhyLeft letter={letter} isStopped={isStopped} />}
      <Money value={letter.total} />
    </li>
  );
}

function ChooseFoot({ run, problem, printing }: StageProps) {
  const { run: text, runPaper: paper } = useText();
  const enclose = useCommand('run.enclose');
  const goTo = useCommand('run.goTo');
  const sheet = useCommand('sheet.print');
  const doubtful = run.letters.filter(isDoubtful).length;
  const isNothing = !run.letters.some(({ isTaken }) => isTaken);
  const isDoubted = doubtful > 0 || generalDoubts(run).length > 0;
  const { runId } = run;
  const go = (stage: 'check' | 'preview') => goTo.mutate({ runId, stage }, { onError: problem.show });
  const rehearse = () => sheet.mutate({ sheet: 'checklist', runId, how: 'dialog' }, { onError: problem.show });
  return (
    <>
      {isNothing ? <Notice>{text.noneTaken}</Notice> : null}
      <div className="runFoot">
        {isDoubted ? (
          <Button kind="primary" onPress={() => go('check')} isDisabled={isNothing && doubtful === 0}>
            {doubtful === 0 ? text.check : text.toCheck(doubtful)}
          </Button>
        ) : (
          <Button
            kind="primary"
            icon={Printer}
            onPress={() => printing.print(runId, 'all')}
            isDisabled={isNothing}
            isPending={printing.isPending}
          >
            {text.print}
          </Button>
        )}
        <Button onPress={() => go('preview')} isDisabled={isNothing}>
          {text.preview}
        </Button>
        <Button icon={ListChecks} onPress={rehearse} isPending={sheet.isPending}>
          {text.rehearsal}
        </Button>
        {isNothing ? null : (
          <Tick
            isTicked={run.letters.every(({ encloses }) => encloses)}
            onChange={(encloses) => enclose.mutate({ runId, key: null, encloses }, { onError: problem.show })}
          >
            {paper.encloseAll}
          </Tick>
        )}
      </div>
      {sheet.data === undefined ? null : <Notice kind="good">{text.sheetOutcomes[sheet.data.outcome]}</Notice>}
    </>
  );
}
