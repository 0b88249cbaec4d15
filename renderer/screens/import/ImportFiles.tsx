import { Paperclip } from 'lucide-react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { useText } from '#renderer/i18n/language.tsx';

/** The files that came together, and which of them are only the paper of an invoice. */
export function ImportFiles({ preview }: { readonly preview: ImportPreview }) {
  const { files, papers } = preview;
  const text = useText().import.together;
  if (files.length === 0 && papers.length === 0) return null;
  const nameless = new Set(papers.map(({ fileName }) => fileName));
  const withLines = files.filter(({ fileName }) => !nameless.has(fileName.replace(/^.*[/\\]/, '')));
  return (
    <section className="card stackTight" aria-label={text.title}>
      <h3>{text.title}</h3>
      {withLines.length === 0 ? null : (
        <details open={withLines.length <= 6}>
          <summary>{text.read(withLines.length)}</summary>
          <ul className="plainList">
            {withLines.map(({ fileName, lines }, index) => (
              <li key={index} className="break">
                {fileName} <span className="soft">{text.lines(lines)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {papers.length === 0 ? null : (
        <ul className="plainList" aria-label={text.papers}>
          {papers.map((paper, index) => (
            <li key={index} className="break">
              <Paperclip aria-hidden className="icon" /> {paper.fileName} <span className="soft">{told(paper)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );

  function told({ isThere, number }: ImportPreview['papers'][number]): string {
    if (number === null) return text.paperUnknown;
    return isThere ? text.paperThere(number) : text.paperOf(number);
  }
}
