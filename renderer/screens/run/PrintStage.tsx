import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Input, Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { isRegistered, type Run, type RunProblem } from '#renderer/screens/run/runParts';

type How = Input<'run.print'>['how'];
type Which = Input<'run.print'>['which'];
type Outcome = Output<'run.print'>['outcome'];
type StageProps = { readonly run: Run; readonly problem: RunProblem };

const hows = ['dialog', 'pdf', 'viewer'] as const;
const whiches = ['all', 'simple', 'registered'] as const;

/** One job, or simple letters first and registered ones second; then the question that only paper can answer. */
export function PrintStage({ run, problem }: StageProps) {
  const text = useText().run;
  const print = useCommand('run.print');
  const [how, setHow] = useState<How>('dialog');
  const [which, setWhich] = useState<Which>('all');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const taken = run.letters.filter((letter) => letter.isTaken);
  const isMixed = taken.some(isRegistered) && !taken.every(isRegistered);
  const isIssued = taken.some(({ letterId }) => letterId !== null);
  const send = () => {
    problem.clear();
    print.mutate(
      { runId: run.runId, how, which },
      { onSuccess: (answer) => setOutcome(answer.outcome), onError: problem.show },
    );
  };
  const isOut = outcome === null ? isIssued : outcome !== 'cancelled' && outcome !== 'noPrinter';
  return (
    <div className="stack">
      <p>{text.printText}</p>
      <Choices<How>
        label={text.how}
        value={how}
        onChange={setHow}
        options={hows.map((value) => ({ value, label: text.hows[value] }))}
      />
      {isMixed ? (
        <Choices<Which>
          label={text.which}
          value={which}
          onChange={setWhich}
          options={whiches.map((value) => ({ value, label: text.whiches[value] }))}
        />
      ) : null}
      <div>
        <Button kind={isOut ? 'normal' : 'primary'} icon={Printer} onPress={send} isPending={print.isPending}>
          {text.print}
        </Button>
      </div>
      {outcome === null ? null : (
        <Notice kind={isOut ? 'good' : 'warn'}>
          <p>{text.outcomes[outcome]}</p>
        </Notice>
      )}
      {isOut ? <AllOut run={run} problem={problem} /> : null}
    </div>
  );
}

function AllOut({ run, problem }: StageProps) {
  const text = useText().run;
  const confirm = useCommand('run.confirmPrinted');
  const [from, setFrom] = useState('');
  const position = /^\d{1,4}$/.test(from.trim()) ? Number(from) : null;
  const answer = (start: number | null) => {
    problem.clear();
    confirm.mutate({ runId: run.runId, from: start }, { onError: problem.show });
  };
  return (
    <section className="card stack" aria-label={text.allOut}>
      <h2>{text.allOut}</h2>
      <div className="row">
        <Button kind="primary" onPress={() => answer(null)} isPending={confirm.isPending}>
          {text.yes}
        </Button>
        <TextField label={text.resume} value={from} onChange={setFrom} maxLength={4} />
        <Button onPress={() => answer(position)} isDisabled={position === null || position < 1}>
          {text.resumeDo}
        </Button>
      </div>
    </section>
  );
}
