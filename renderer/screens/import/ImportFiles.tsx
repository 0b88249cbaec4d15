import { Paperclip } from 'lucide-react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { dateOrders, type DateOrder } from '#domain/calendar/parseDate';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type OnOrder = (file: number, order: DateOrder) => void;

/** The files that came together, and which of them are only the paper of an invoice. */
export function ImportFiles({ onOrder, preview }: { readonly preview: ImportPreview; readonly onOrder: OnOrder }) {
  const { files, papers } = preview;
  const text = useText().import.together;
  if (files.length === 0 && papers.length === 0) return null;
  const nameless = new Set(papers.map(({ fileName }) => fileName));
  const withLines = files
    .map((file, index) => ({ ...file, index }))
    .filter(({ fileName }) => !nameless.has(baseName(fileName)));
  return (
    <section className="card stackTight" aria-label={text.title}>
      <h3>{text.title}</h3>
      {withLines.length === 0 ? null : (
        <details open={withLines.length <= 6}>
          <summary>{text.read(withLines.length)}</summary>
          <ul className="plainList">
            {withLines.map(({ dateOrder, fileName, index, lines }) => (
              <li key={index} className="break">
                {baseName(fileName)} <span className="soft">{text.lines(lines)}</span>
                {dateOrder === null ? null : (
                  <DateOrderField
                    fileName={baseName(fileName)}
                    value={dateOrder}
                    onChange={(order) => onOrder(index, order)}
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Papers papers={papers} />
    </section>
  );
}

function DateOrderField(props: {
  readonly fileName: string;
  readonly value: DateOrder;
  readonly onChange: (order: DateOrder) => void;
}) {
  const text = useText().import;
  return (
    <div className="dateOrder">
      <SelectField
        label={text.together.dateOrder(props.fileName)}
        value={props.value}
        options={dateOrders.map((value) => ({ value, label: text.dateOrders[value] }))}
        onChange={props.onChange}
      />
    </div>
  );
}

function Papers({ papers }: Pick<ImportPreview, 'papers'>) {
  const text = useText().import.together;
  const attached = papers.filter(({ number }) => number !== null);
  const left = papers.filter(({ number }) => number === null);
  return (
    <>
      {attached.length === 0 ? null : (
        <ul className="plainList" aria-label={text.papers}>
          {attached.map(({ fileName, isThere, number }, index) => (
            <li key={index} className="break">
              <Paperclip aria-hidden className="paperClip" /> {fileName}{' '}
              <span className="soft">{isThere ? text.paperThere(number ?? '') : text.paperOf(number ?? '')}</span>
            </li>
          ))}
        </ul>
      )}
      {left.length === 0 ? null : (
        <details open={left.length <= 3}>
          <summary>{text.papersLeft(left.length)}</summary>
          <p className="soft">{text.paperUnknown}</p>
          <ul className="plainList">
            {left.map(({ fileName }, index) => (
              <li key={index} className="break">
                {fileName}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

// The name only: folders are those of the archive.
function baseName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '');
}
