import { DataTable, type Column } from '#renderer/components/DataTable.tsx';
import { Flags } from '#renderer/components/Flags.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { NextAction } from '#renderer/components/NextAction.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { BoardProps, Card } from '#renderer/screens/board/boardCard';

/** The same content line by line: for screen readers, for print, and for who prefers lists. */
export function BoardList({ cards, chosenId, onChoose, onOpen }: BoardProps & { readonly cards: readonly Card[] }) {
  const text = useText();
  const columns: Column<Card>[] = [
    { key: 'name', title: text.board.client, width: '2fr', cell: (card) => <NameCell card={card} /> },
    { key: 'column', title: text.board.column, width: '1.2fr', cell: (card) => text.common.columns[card.column] },
    {
      key: 'open',
      title: text.board.owes,
      width: '8rem',
      align: 'right',
      cell: (card) => <Money value={card.open} />,
    },
    {
      key: 'late',
      title: text.board.late,
      width: '8rem',
      align: 'right',
      cell: (card) => (card.daysLate > 0 ? <span className="late">{text.common.daysShort(card.daysLate)}</span> : ''),
    },
    {
      key: 'next',
      title: text.board.next,
      width: '1.8fr',
      cell: (card) => (card.next === null ? text.board.nothingNext : <NextAction next={card.next} />),
    },
  ];
  return (
    <DataTable
      label={text.board.title}
      rows={cards}
      columns={columns}
      rowKey={(card) => card.customerId}
      selectedKey={chosenId}
      onSelect={(card) => onChoose(card.customerId)}
      onOpen={onOpen}
    />
  );
}

function NameCell({ card }: { readonly card: Card }) {
  return (
    <>
      <span className="strong">{card.name}</span>{' '}
      <span className="chips">
        <Flags flags={card.flags} />
      </span>
    </>
  );
}
