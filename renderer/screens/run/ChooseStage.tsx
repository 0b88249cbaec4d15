import { ListChecks, Printer } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useSentence, useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { GeneralDoubts } from '#renderer/screens/run/GeneralDoubts.tsx';
import { isDoubtful, isRegistered, type Run, type RunLetter, type RunProblem } from '#renderer/screens/run/runParts';

// From this many times on, leaving a letter out needs a reason.
const timesBeforeReason = 2;

type StageProps = { readonly run: Run; readonly problem: RunProblem };

/** One line per customer, all ticked. With nothing doubtful, printing is one press away. */
export function ChooseStage({ run, problem }: StageProps) {
  const text = useText().run;
  const take = useCommand('run.take');
  const [asked, setAsked] = useState<RunLetter | null>(null);
  const change = (letter: RunLetter, isTaken: boolean) => {
    problem.clear();
    if (!isTaken && letter.timesLeft >= timesBeforeReason) setAsked(letter);
    else take.mutate({ runId: run.runId, key: letter.key, isTaken, reason: '' }, { onError: problem.show });
  };
  return (
    <>
      <GeneralDoubts run={run} problem={problem} />
      <ul className="runList" aria-label={text.list}>
        {run.letters.map((letter) => (
          <LetterLine key={letter.key} letter={letter} onTake={(isTaken) => change(letter, isTaken)} />
        ))}
      </ul>
      <ChooseFoot run={run} problem={problem} />
      {asked === null ? null : (
        <Dialog title={text.whyLeft} onClose={() => setAsked(null)}>
          <LeaveReason run={run} letter={asked} onDone={() => setAsked(null)} />
        </Dialog>
      )}
    </>
  );
}

function LetterLine(props: { readonly letter: RunLetter; readonly onTake: (isTaken: boolean) => void }) {
  const { letter } = props;
  const text = useText().run;
  const sentence = useSentence();
  const language = useLanguage();
  const today = useToday();
  return (
    <li className={letter.isTaken ? 'runLine' : 'runLine isLeft'}>
      <Tick isTicked={letter.isTaken} onChange={props.onTake} label={text.take(letter.customerName)}>
        <strong className="break">{letter.customerName}</strong>
      </Tick>
      {letter.isTaken ? (
        <>
          <span>
            {text.kinds[letter.kind]}
            {letter.deadlineOn === null ? null : (
              <span className="cellNote">{text.deadline(shortDate(letter.deadlineOn, today, language))}</span>
            )}
          </span>
          <span>
            {text.invoices(letter.invoices.length)}
            {letter.pages === null ? null : `, ${text.pages(letter.pages)}`}
            {isRegistered(letter) ? <span className="mark warn">{text.registeredMark}</span> : null}
          </span>
        </>
      ) : (
        <span className="soft">
          {letter.leftBecause === null ? text.leftNow : text.left(sentence(letter.leftBecause))}
        </span>
      )}
      <Money value={letter.total} />
    </li>
  );
}

function ChooseFoot({ run, problem }: StageProps) {
  const text = useText().run;
  const goTo = useCommand('run.goTo');
  const print = useCommand('run.print');
  const sheet = useCommand('sheet.print');
  const doubtful = run.letters.filter(isDoubtful).length;
  const isNothing = !run.letters.some(({ isTaken }) => isTaken);
  const isDoubted = doubtful > 0 || run.generalDoubts.length > 0;
  const { runId } = run;
  const go = (stage: 'check' | 'preview') => goTo.mutate({ runId, stage }, { onError: problem.show });
  const printNow = () => {
    problem.clear();
    goTo.mutate(
      { runId, stage: 'print' },
      {
        onSuccess: () => print.mutate({ runId, how: 'dialog', which: 'all' }, { onError: problem.show }),
        onError: problem.show,
      },
    );
  };
  return (
    <div className="runFoot">
      {isNothing ? <Notice>{text.noneTaken}</Notice> : null}
      {doubtful > 0 ? <p>{text.toCheck(doubtful)}</p> : null}
      <div className="pageActions">
        {isDoubted ? (
          <Button kind="primary" onPress={() => go('check')} isDisabled={isNothing}>
            {text.check}
          </Button>
        ) : (
          <Button kind="primary" icon={Printer} onPress={printNow} isDisabled={isNothing} isPending={print.isPending}>
            {text.print}
          </Button>
        )}
        <Button onPress={() => go('preview')} isDisabled={isNothing}>
          {text.preview}
        </Button>
        <Button
          icon={ListChecks}
          onPress={() => sheet.mutate({ sheet: 'checklist', runId, how: 'dialog' }, { onError: problem.show })}
        >
          {text.rehearsal}
        </Button>
      </div>
    </div>
  );
}

function LeaveReason(props: { readonly run: Run; readonly letter: RunLetter; readonly onDone: () => void }) {
  const text = useText();
  const take = useCommand('run.take');
  const [reason, setReason] = useState('');
  const input = { runId: props.run.runId, key: props.letter.key, isTaken: false, reason: reason.trim() };
  return (
    <CommandForm
      command={take}
      input={reason.trim() === '' ? null : input}
      problem={text.common.reasonMissing}
      submit={text.run.leaveOut}
      onDone={props.onDone}
      onCancel={props.onDone}
    >
      <p>{text.run.whyLeftText(props.letter.customerName)}</p>
      <TextField label={text.run.whyLeft} value={reason} onChange={setReason} isMultiline maxLength={500} autoFocus />
    </CommandForm>
  );
}
