import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { Run, RunLetter } from '#renderer/screens/run/runParts';

/** More are counted: a tour may have dozens that wait for an address. */
const shownMost = 5;

/** Letters that were in the tour and do not leave, though nobody left them out: the customer has paid since, or promised. */
export function StaysHome({ run }: { readonly run: Run }) {
  const paper = useText().runPaper;
  const staying = run.letters.flatMap((letter) => becauseOf(letter));
  if (staying.length === 0) return null;
  const others = staying.length - shownMost;
  return (
    <Notice>
      <p>{paper.staysHome(staying.length)}</p>
      <ul>
        {staying.slice(0, shownMost).map(({ because, key, name }) => (
          <li key={key} className="break">
            <strong>{name}</strong>, <Sentence value={because} />
          </li>
        ))}
        {others > 0 ? <li>{paper.andOthers(others)}</li> : null}
      </ul>
    </Notice>
  );
}

const byUser: readonly string[] = ['run.left.byUser', 'run.left.reason'];

function becauseOf({ customerName, key, leftBecause }: RunLetter) {
  if (leftBecause === null || byUser.includes(leftBecause.code)) return [];
  return [{ key, name: customerName, because: leftBecause }];
}
