import { useQuery } from '#renderer/api/useQuery';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Waiting } from '#renderer/components/Waiting.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { LetterFacts, WhyLeft } from '#renderer/screens/run/LetterFacts.tsx';
import { isBlocked, type RunLetter } from '#renderer/screens/run/runParts';

/** A tour of fewer is read before anybody could look at its outline. */
const shownFrom = 100;

/** The first letters of a large tour, while the others are still being read, and how far that is. */
export function RunOutline() {
  const { run: text, runPaper: paper } = useText();
  const { data } = useQuery('run.outline', {}, { everySeconds: 1 });
  if (data === undefined || data.customers < shownFrom) return <Waiting />;
  const { customers, letters, read } = data;
  const written = new Set(letters.map(({ customerId }) => customerId));
  const label = paper.read(read, customers);
  return (
    <div className="stack">
      <PageHead title={text.titleNone} fact={paper.reading(customers)} />
      <div className="drawingBar">
        <span aria-hidden>{label}</span>
        <progress aria-label={label} value={read} max={customers} />
      </div>
      <ul className="runList" aria-label={text.list} aria-busy>
        {letters.map((letter) => (
          <OutlineLine key={letter.key} letter={letter} />
        ))}
      </ul>
      {customers > written.size ? <p className="soft">{paper.readingOthers(customers - written.size)}</p> : null}
    </div>
  );
}

function OutlineLine({ letter }: { readonly letter: RunLetter }) {
  return (
    <li className={letter.isTaken ? 'runLine' : 'runLine isLeft'}>
      <strong className="break">{letter.customerName}</strong>
      {letter.isTaken ? <LetterFacts letter={letter} /> : <WhyLeft letter={letter} isStopped={isBlocked(letter)} />}
      <Money value={letter.total} />
    </li>
  );
}
