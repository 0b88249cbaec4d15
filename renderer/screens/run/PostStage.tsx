import { ListChecks, Mail, Send } from 'lucide-react';
import { useState } from 'react';
import type { PlainDate } from '#domain/calendar/plainDate';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Tick } from '#renderer/components/Choices.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { PostPapers } from '#renderer/screens/run/PostPapers.tsx';
import type { FinishedRun } from '#renderer/screens/run/RunDone.tsx';
import { LateLetters } from '#renderer/screens/run/LateLetters.tsx';
import { RegisteredNumber, type NumberTyped } from '#renderer/screens/run/RegisteredNumber.tsx';
import { isRegistered, type Run, type RunLetter, type RunProblem } from '#renderer/screens/run/runParts';

type StageProps = {
  readonly run: Run;
  readonly problem: RunProblem;
  readonly onFinished: (finished: FinishedRun) => void;
};

/** Back from the post office: the day, the registered numbers, one press. Only now do deadlines start. */
export function PostStage({ run, problem, onFinished }: StageProps) {
  const { run: text, runPaper: paper } = useText();
  const posting = usePosting({ run, problem, onFinished });
  const { leaving } = posting;
  const toPrint = run.letters.filter(({ isPrinted, isTaken }) => isTaken && !isPrinted).length;
  const envelopCommand = useCommand('run.envelop');
  const envelop = (keys: string[], isEnveloped: boolean) =>
    envelopCommand.mutate({ runId: run.runId, keys, isEnveloped }, { onError: problem.show });
  const open = leaving.filter(({ isEnveloped }) => !isEnveloped).map(({ key }) => key);
  return (
    <div className="stack">
      <p>{text.postText}</p>
      {posting.late.map((late, index) => (
        <Notice key={index}>
          <Sentence value={late} />
        </Notice>
      ))}
      <LateLetters run={run} problem={problem} />
      {toPrint === 0 ? null : <Notice>{text.stillToPrint(toPrint)}</Notice>}
      <ul className="runList" aria-label={text.list}>
        {posting.printed.map((letter) => (
          <PostLine
            key={letter.key}
            letter={letter}
            isTicked={!posting.kept.has(letter.key)}
            onTick={(isTicked) => posting.toggle(letter.key, isTicked)}
            onEnvelop={(isEnveloped) => envelop([letter.key], isEnveloped)}
            onNumber={(number) => posting.setNumber(letter.key, number)}
          />
        ))}
      </ul>
      {open.length === 0 ? null : (
        <div>
          <Button kind="quiet" icon={Mail} onPress={() => envelop(open, true)} isPending={envelopCommand.isPending}>
            {paper.envelopedAll}
          </Button>
        </div>
      )}
      {posting.isMissing ? (
        <Notice kind="bad" isAlert>
          {text.numberMissing}
        </Notice>
      ) : null}
      <PostFoot posting={posting} runId={run.runId} problem={problem} />
      <PostPapers runId={run.runId} hasRegistered={posting.printed.some(isRegistered)} />
    </div>
  );
}

function PostFoot(props: {
  readonly posting: ReturnType<typeof usePosting>;
  readonly runId: string;
  readonly problem: RunProblem;
}) {
  const { posting, problem, runId } = props;
  const text = useText().run;
  const today = useToday();
  const sheet = useCommand('sheet.print');
  const { leaving, postedOn } = posting;
  return (
    <>
      <div className="postDay">
        <DateField label={text.postedOn} value={postedOn} onChange={posting.setPostedOn} lean="past" />
      </div>
      <div className="runFoot">
        <Button
          kind="primary"
          icon={Send}
          onPress={posting.send}
          isDisabled={leaving.length === 0 || postedOn === null}
          isPending={posting.isPending}
        >
          {postedOn === today ? text.postToday : text.postThen}
        </Button>
        <Button
          icon={ListChecks}
          onPress={() => sheet.mutate({ sheet: 'checklist', runId, how: 'dialog' }, { onError: problem.show })}
        >
          {text.checklist}
        </Button>
      </div>
    </>
  );
}

/** What was typed so far, and the press that says: these letters left on that day. */
function usePosting({ run, problem, onFinished }: StageProps) {
  const post = useCommand('run.post');
  const [postedOn, setPostedOn] = useState<PlainDate | null>(useToday());
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [numbers, setNumbers] = useState<Readonly<Record<string, NumberTyped>>>({});
  const [isMissing, setMissing] = useState(false);
  const printed = run.letters.filter(({ isPrinted }) => isPrinted);
  const leaving = printed.filter(
    ({ key, leftBecause, postedOn: on }) => on === null && leftBecause === null && !kept.has(key),
  );
  const send = () => {
    problem.clear();
    const isIncomplete = leaving.some(
      (letter) => isRegistered(letter) && (numbers[letter.key]?.isGood ?? false) === false,
    );
    setMissing(isIncomplete);
    if (isIncomplete || postedOn === null) return;
    const letters = leaving.map(({ key }) => ({ key, number: numbers[key]?.text.trim() ?? null }));
    post.mutate(
      { runId: run.runId, postedOn, letters },
      {
        onSuccess: (answer) => answer.run.stage === 'closed' && onFinished(answer),
        onError: problem.show,
      },
    );
  };
  const toggle = (key: string, isTicked: boolean) =>
    setKept(new Set(isTicked ? [...kept].filter((each) => each !== key) : [...kept, key]));
  const setNumber = (key: string, number: NumberTyped) => setNumbers((before) => ({ ...before, [key]: number }));
  const late = post.data?.late ?? [];
  const { isPending } = post;
  return { printed, leaving, kept, toggle, setNumber, postedOn, setPostedOn, isMissing, send, late, isPending };
}

function PostLine(props: {
  readonly letter: RunLetter;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onEnvelop: (isEnveloped: boolean) => void;
  readonly onNumber: (number: NumberTyped) => void;
}) {
  const { letter } = props;
  const { run: text, runPaper: paper } = useText();
  const language = useLanguage();
  const today = useToday();
  if (letter.leftBecause !== null) {
    return (
      <li className="runLine isLeft">
        <strong className="break">{letter.customerName}</strong>
        <span className="late">
          <Sentence value={letter.leftBecause} />
        </span>
      </li>
    );
  }
  if (letter.postedOn !== null) {
    return (
      <li className="runLine">
        <strong className="break">{letter.customerName}</strong>
        <span>{text.kinds[letter.kind]}</span>
        <span className="mark ok">{text.posted(shortDate(letter.postedOn, today, language))}</span>
      </li>
    );
  }
  return (
    <li className="runLine isPosting">
      <Tick isTicked={props.isTicked} onChange={props.onTick} label={text.postLetter(letter.customerName)}>
        <strong className="break">{letter.customerName}</strong>
      </Tick>
      <span className="postTicks">
        {text.kinds[letter.kind]}
        <Tick isTicked={letter.isEnveloped} onChange={props.onEnvelop} label={paper.envelopedOf(letter.customerName)}>
          {paper.enveloped}
        </Tick>
      </span>
      {isRegistered(letter) && props.isTicked ? (
        <RegisteredNumber label={text.number(letter.customerName)} onChange={props.onNumber} />
      ) : null}
    </li>
  );
}
