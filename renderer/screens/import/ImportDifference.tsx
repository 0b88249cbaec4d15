import type { ImportPreview } from '#contract/schemas/importSchemas';
import { parsePlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type Row = ImportPreview['rows'][number];

/** What the file says beside what is there under the same number; what differs is marked. Nothing is replaced. */
export function ImportDifference({ row }: { readonly row: Row }) {
  const text = useText().import;
  const language = useLanguage();
  const { existing } = row;
  if (existing === null) return null;
  const rows = [
    { name: text.customer, theirs: row.customer, ours: existing.customer },
    { name: text.fields.date, theirs: shown(row.date), ours: shown(existing.date) },
    {
      name: text.gross,
      theirs: row.gross === null ? '' : formatEuros(row.gross, language),
      ours: formatEuros(existing.gross, language),
    },
  ];
  return (
    <>
      <table className="sideBySide">
        <caption>{text.difference.caption(row.number)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.difference.inFile}</th>
            <th scope="col">{text.difference.here}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, ours, theirs }) => (
            <tr key={name} className={ours === theirs ? undefined : 'differs'}>
              <th scope="row">{name}</th>
              <td>{theirs}</td>
              <td>{ours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{text.difference.what}</p>
    </>
  );
}

function shown(text: string): string {
  const day = parsePlainDate(text);
  return day.ok ? formatDateShort(day.value) : text;
}
