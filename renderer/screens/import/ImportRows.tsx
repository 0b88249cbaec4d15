import { CircleAlert, CircleCheck, CircleDashed, CirclePause, Copy, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { parsePlainDate } from '#domain/calendar/plainDate';
import { formatDateShort } from '#domain/format/date';
import { Choices } from '#renderer/components/Choices.tsx';
import { DataTable, type Column } from '#renderer/components/DataTable.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useSentence, useText } from '#renderer/i18n/language.tsx';

type PreviewRow = ImportPreview['rows'][number];
type State = PreviewRow['state'];

const icons: Readonly<Record<State, LucideIcon>> = {
  ready: CircleCheck,
  toComplete: CircleDashed,
  duplicate: Copy,
  wrong: CircleAlert,
  leftOut: CirclePause,
};
const marks: Readonly<Record<State, string>> = {
  ready: 'mark ok',
  toComplete: 'mark warn',
  duplicate: 'mark',
  wrong: 'mark late',
  leftOut: 'mark',
};
// What asks for the user comes first, what is there already last.
const states = ['toComplete', 'wrong', 'ready', 'leftOut', 'duplicate'] as const;

/** The lines of the file with their result in words; Enter on a line completes it or leaves it out. */
export function ImportRows(props: {
  readonly rows: readonly PreviewRow[];
  readonly counts: ImportPreview['counts'];
  readonly onOpen: (row: PreviewRow) => void;
}) {
  const text = useText().import;
  const [shown, setShown] = useState<State | 'all'>('all');
  const [selected, setSelected] = useState<string | null>(null);
  const sentence = useSentence();
  const columns = useColumns();
  const rows = states
    .filter((state) => shown === 'all' || shown === state)
    .flatMap((state) => props.rows.filter((row) => row.state === state));
  const options = [
    { value: 'all' as const, label: text.all(props.rows.length) },
    ...states
      .filter((state) => props.counts[state] > 0)
      .map((state) => ({ value: state, label: `${text.states[state]} ${props.counts[state]}` })),
  ];
  return (
    <section className="stackTight" aria-label={text.rows}>
      <Choices<State | 'all'> label={text.state} value={shown} onChange={setShown} options={options} />
      <DataTable
        label={text.rows}
        rows={rows}
        columns={columns}
        rowKey={(row) => String(row.line)}
        selectedKey={selected}
        onSelect={(row) => setSelected(String(row.line))}
        onOpen={props.onOpen}
        height="26rem"
        note={(row) => (row.problems.length === 0 ? null : row.problems.map((problem) => sentence(problem)).join(' '))}
      />
    </section>
  );
}

// The program gives days as ISO text; what the file holds and nobody could read is shown as it is.
function readableDate(text: string): string {
  const day = parsePlainDate(text);
  return day.ok ? formatDateShort(day.value) : text;
}

function useColumns(): readonly Column<PreviewRow>[] {
  const text = useText().import;
  return [
    { key: 'line', title: text.line, width: '2.75rem', align: 'right', cell: (row) => row.line },
    {
      key: 'state',
      title: text.state,
      width: '7.75rem',
      cell: (row) => {
        const Icon = icons[row.state];
        return (
          <span className={marks[row.state]}>
            <Icon aria-hidden /> {text.states[row.state]}
          </span>
        );
      },
    },
    { key: 'number', title: text.number, width: 'minmax(7.5rem, 1fr)', cell: (row) => row.number },
    { key: 'customer', title: text.customer, width: 'minmax(7.5rem, 2fr)', cell: (row) => row.customer },
    { key: 'dueDate', title: text.dueDate, width: '6rem', cell: (row) => readableDate(row.dueDate) },
    { key: 'gross', title: text.gross, width: '7rem', align: 'right', cell: (row) => <Amounts row={row} /> },
  ];
}

function Amounts({ row }: { readonly row: PreviewRow }) {
  const text = useText().import;
  if (row.gross === null) return null;
  return (
    <>
      <Money value={row.gross} />
      {row.open === null || row.open === row.gross ? null : (
        <span className="cellNote">
          {text.leftOf} <Money value={row.open} />
        </span>
      )}
    </>
  );
}
