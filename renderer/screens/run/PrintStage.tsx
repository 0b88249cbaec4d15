import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Waiting } from '#renderer/components/Waiting.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { PrintSetup } from '#renderer/screens/run/PrintSetup.tsx';
import { isIssued, isRegistered, type Run, type RunLetter, type RunProblem } from '#renderer/screens/run/runParts';
import { StaysHome } from '#renderer/screens/run/StaysHome.tsx';
import type { PrintOutcome, PrintWhich, Printing } from '#renderer/screens/run/usePrinting';

type StageProps = { readonly run: Run; readonly problem: RunProblem; readonly printing: Printing };

const nothingOut: readonly PrintOutcome[] = ['cancelled', 'noPrinter', 'failed', 'stopped'];
const whiches = ['all', 'simple', 'registered'] as const;

/** One job, or simple letters first and registered ones second; then the question that only paper can answer. */
export function PrintStage({ run, problem, printing }: StageProps) {
  const { run: text, runPaper: paper } = useText();
  const { outcome } = printing;
  const [which, setWhich] = useState<PrintWhich>('all');
  const waiting = run.letters.filter(waitsToBePrinted);
  const printed = run.letters.filter(({ isPrinted }) => isPrinted).length;
  const isMixed = waiting.some(isRegistered) && !waiting.every(isRegistered);
  const isHandedOver = outcome === null ? run.job.length > 0 : !nothingOut.includes(outcome);
  const said =
    outcome === null ? null : <Notice kind={isHandedOver ? 'good' : 'warn'}>{text.outcomes[outcome]}</Notice>;
  return (
    <div className="stack">
      {/* What was handed over waits for its answer: the question comes first, above what would print again. */}
      {isHandedOver && !printing.isPending ? (
        <>
          {said}
          <AllOut {...{ run, problem, printing }} which={isMixed ? which : 'all'} />
        </>
      ) : (
        <p>
          {run.isTrial
            ? text.trialPrintText
            : printed > 0
              ? paper.stillToPrint(printed, waiting.length)
              : text.printText}
        </p>
      )}
      <StaysHome run={run} />
      <PrintSetup problem={problem} printing={printing} />
      {isMixed ? (
        <Choices<PrintWhich>
          label={text.which}
          value={which}
          onChange={setWhich}
          options={whiches.map((value) => ({ value, label: text.whiches[value] }))}
        />
      ) : null}
      <div>
        <Button
          kind={isHandedOver ? 'normal' : 'primary'}
          icon={Printer}
          onPress={() => printing.print(run.runId, isMixed ? which : 'all')}
          isPending={printing.isPending}
        >
          {text.print}
        </Button>
      </div>
      {printing.isPending ? <Waiting /> : null}
      {isHandedOver ? null : said}
    </div>
  );
}

// One that was paid since it got its number is not printed any more.
function waitsToBePrinted(letter: RunLetter): boolean {
  const { isPrinted, isTaken, leftBecause } = letter;
  return !isPrinted && leftBecause === null && (isTaken || isIssued(letter));
}

function AllOut({ run, printing, which }: StageProps & { readonly which: PrintWhich }) {
  const { run: text, runPaper: paper } = useText();
  const names = run.job.map((key) => run.letters.find((letter) => letter.key === key)?.customerName ?? '');
  const [from, setFrom] = useState('');
  const position = /^[1-9]\d{0,3}$/.test(from.trim()) ? Number(from) : null;
  const resume = () => position !== null && printing.resume(run.runId, position, which);
  return (
    <section className="card stack" aria-label={text.allOut}>
      <div>
        <h2>{text.allOut}</h2>
        {names.length === 0 ? null : <p>{paper.handedOver(names.length)}</p>}
      </div>
      <div>
        <Button kind="primary" onPress={() => printing.confirm(run.runId)}>
          {text.yes}
        </Button>
      </div>
      {names.length < 2 ? null : (
        <details>
          <summary>{paper.jobOrder}</summary>
          <ol className="jobList">
            {names.map((name, index) => (
              <li key={index} className="break">
                {name}
              </li>
            ))}
          </ol>
        </details>
      )}
      <form
        className="resumeRow"
        onSubmit={(event) => {
          event.preventDefault();
          resume();
        }}
      >
        <TextField label={text.resume} value={from} onChange={setFrom} maxLength={4} className="shortField" />
        <Button type="submit" isDisabled={position === null}>
          {text.resumeDo}
        </Button>
      </form>
    </section>
  );
}
