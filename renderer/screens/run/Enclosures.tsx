import { useCommand } from '#renderer/api/useCommand';
import { Choices, Tick } from '#renderer/components/Choices.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { Run, RunLetter, RunProblem } from '#renderer/screens/run/runParts';

const marks = ['reminder', 'duplicate'] as const;

/** What goes into the envelope behind a letter: copies of its invoices, and the papers that were attached to them. */
export function Enclosures({
  letter,
  problem,
  run,
}: {
  readonly run: Run;
  readonly letter: RunLetter;
  readonly problem: RunProblem;
}) {
  const text = useText();
  const { enclosures: words } = text.runPaper;
  const enclose = useCommand('run.enclose');
  const mark = useCommand('run.markDuplicates');
  const paper = useCommand('run.enclosePaper');
  const of = { runId: run.runId, key: letter.key };
  const asked = () => {
    problem.clear();
    return { onError: problem.show };
  };
  return (
    <section className="stackTight" aria-label={words.title}>
      <h2>{words.title}</h2>
      <Tick isTicked={letter.encloses} onChange={(encloses) => enclose.mutate({ ...of, encloses }, asked())}>
        {words.copies(letter.invoices.length)}
      </Tick>
      {letter.encloses ? (
        <Choices
          label={words.mark}
          value={letter.mark}
          onChange={(chosen) => mark.mutate({ ...of, mark: chosen }, asked())}
          options={marks.map((value) => ({ value, label: words.marks[value] }))}
        />
      ) : null}
      {letter.papers.map(({ attachmentId, fileName, isEnclosed, number, role }) => (
        <Tick
          key={attachmentId}
          isTicked={isEnclosed}
          onChange={(isTicked) => paper.mutate({ ...of, attachmentId, isEnclosed: isTicked }, asked())}
        >
          <span className="break">{words.paper(text.money.invoice.roles[role], number)}</span>
          <span className="cellNote break">{fileName}</span>
        </Tick>
      ))}
    </section>
  );
}
