import { useQuery } from '#renderer/api/useQuery';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Waiting } from '#renderer/components/Waiting.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** A tour of fewer is read before anybody could look at its outline. */
const shownFrom = 100;

/** Who will be written to, while the letters of a large tour are still being read. */
export function RunOutline() {
  const { run: text, runPaper: paper } = useText();
  const { data } = useQuery('run.outline', {});
  if (data === undefined || data.customers < shownFrom) return <Waiting />;
  const others = data.customers - data.names.length;
  return (
    <div className="stack">
      <PageHead title={text.titleNone} fact={paper.reading(data.customers)} />
      <Waiting />
      <ul className="runList" aria-label={text.list} aria-busy>
        {data.names.map((name, index) => (
          <li key={index} className="runLine isLeft">
            <span className="break">{name}</span>
          </li>
        ))}
      </ul>
      {others > 0 ? <p className="soft">{paper.readingOthers(others)}</p> : null}
    </div>
  );
}
