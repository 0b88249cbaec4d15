import { ArrowRightLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '#renderer/components/Button.tsx';
import { Flags } from '#renderer/components/Flags.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { NextAction } from '#renderer/components/NextAction.tsx';
import { useDomEvent } from '#renderer/components/useDomEvent';
import { useText } from '#renderer/i18n/language.tsx';
import type { BoardProps, BoardView, Card } from '#renderer/screens/board/boardCard';
import { neighbourCard } from '#renderer/screens/board/neighbourCard';

type Column = BoardView['columns'][number];

/** The columns side by side, wrapping on small windows. Arrows walk between cards, Enter opens, M moves. */
export function BoardColumns({ columns, ...props }: BoardProps & { readonly columns: readonly Column[] }) {
  const board = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Card | null>(null);
  useDomEvent(board, 'keydown', (event) => {
    const next = neighbourCard(
      columns.map((column) => column.cards.map((card) => card.customerId)),
      props.chosenId,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    props.onChoose(next);
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(next)}"]`)?.focus();
  });
  return (
    <div className="boardColumns" ref={board}>
      {columns.map((column) => (
        <BoardColumn
          key={column.column}
          column={column}
          {...props}
          onDrag={setDragged}
          onDrop={() => {
            if (dragged !== null && dragged.column !== column.column) props.onMove(dragged, column.column);
            setDragged(null);
          }}
        />
      ))}
    </div>
  );
}

function BoardColumn(
  props: BoardProps & {
    readonly column: Column;
    readonly onDrag: (card: Card | null) => void;
    readonly onDrop: () => void;
  },
) {
  const text = useText();
  const { column } = props;
  const name = text.common.columns[column.column];
  const section = useRef<HTMLElement>(null);
  useDomEvent(section, 'dragover', (event) => event.preventDefault());
  useDomEvent(section, 'drop', props.onDrop);
  const hidden = column.customers - column.cards.length;
  return (
    <section className="boardColumn" aria-label={name} ref={section}>
      <header className="boardColumnHead">
        <h2>{name}</h2>
        <p>
          {text.board.count(column.customers)}
          {column.customers > 0 ? (
            <>
              {' · '}
              <Money value={column.total} className="strong" />
            </>
          ) : null}
        </p>
      </header>
      {column.cards.length === 0 ? <p className="soft">{text.board.emptyColumns[column.column]}</p> : null}
      <ul className="boardCards">
        {column.cards.map((card) => (
          <li key={card.customerId}>
            <BoardCard {...props} card={card} isChosen={card.customerId === props.chosenId} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p className="soft">{text.board.more(hidden)}</p> : null}
    </section>
  );
}

function BoardCard(
  props: BoardProps & {
    readonly card: Card;
    readonly isChosen: boolean;
    readonly onDrag: (card: Card | null) => void;
  },
) {
  const text = useText();
  const { card, isChosen } = props;
  const element = useRef<HTMLDivElement>(null);
  useDomEvent(element, 'dragstart', () => props.onDrag(card));
  useDomEvent(element, 'dragend', () => props.onDrag(null));
  return (
    <div
      className={card.daysLate > 0 ? 'boardCard isLate' : 'boardCard'}
      data-chosen={isChosen}
      draggable
      ref={element}
    >
      <button
        type="button"
        className="boardCardMain"
        data-card={card.customerId}
        tabIndex={isChosen ? 0 : -1}
        onFocus={() => props.onChoose(card.customerId)}
        onClick={() => props.onOpen(card)}
      >
        <span className="boardCardName break">{card.name}</span>
        <Money value={card.open} className="strong" />
        {card.daysLate > 0 ? <span className="late">{text.common.daysLate(card.daysLate)}</span> : null}
        {card.next === null ? null : (
          <span className="soft">
            <NextAction next={card.next} />
          </span>
        )}
        {card.flags.length === 0 ? null : (
          <span className="chips">
            <Flags flags={card.flags} />
          </span>
        )}
      </button>
      {isChosen ? (
        <Button kind="quiet" icon={ArrowRightLeft} hint="M" onPress={() => props.onMove(card)}>
          {text.board.move}
        </Button>
      ) : null}
    </div>
  );
}
