import { Columns3, List, Search } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { useQuery } from '#renderer/api/useQuery';
import { Choices } from '#renderer/components/Choices.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useDialogs, useSelectedCustomer } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useKeys } from '#renderer/keys';
import { useNavigation } from '#renderer/navigation.tsx';
import { BoardColumns } from '#renderer/screens/board/BoardColumns.tsx';
import { BoardList } from '#renderer/screens/board/BoardList.tsx';
import type { BoardView, Card } from '#renderer/screens/board/boardCard';

/** Every open file by stage; a card is a customer. */
export function BoardScreen() {
  const text = useText();
  const [filter, setFilter] = useState('');
  const [layout, setLayout] = useState<'columns' | 'list'>('columns');
  const wanted = useDeferredValue(filter.trim());
  const board = useQuery('board.get', { perColumn: 100, filter: wanted }, { keepPrevious: true });
  const head = useRef<HTMLDivElement>(null);
  useKeys({ F: () => head.current?.querySelector('input')?.focus() });

  return (
    <>
      <PageHead title={text.board.title} fact={text.board.fact} />
      <div className="boardTools noPrint" ref={head}>
        <TextField label={text.board.filter} value={filter} onChange={setFilter} type="search" maxLength={100} />
        <Choices
          label={text.board.view}
          value={layout}
          onChange={setLayout}
          options={[
            { value: 'columns', label: text.board.asColumns },
            { value: 'list', label: text.board.asList },
          ]}
        />
      </div>
      <Loaded answer={board}>{(view) => <Board view={view} layout={layout} isFiltered={wanted !== ''} />}</Loaded>
    </>
  );
}

function Board(props: { readonly view: BoardView; readonly layout: 'columns' | 'list'; readonly isFiltered: boolean }) {
  const text = useText();
  const { go } = useNavigation();
  const { open } = useDialogs();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const cards = props.view.columns.flatMap((column) => column.cards);
  const chosen = cards.find((card) => card.customerId === chosenId) ?? cards[0];
  useSelectedCustomer(chosen?.customerId ?? null);
  const move = (card: Card, to?: Card['column']) =>
    open({
      kind: 'move',
      customerId: card.customerId,
      name: card.name,
      from: card.column,
      ...(to === undefined ? {} : { to }),
    });
  useKeys({
    M: () => {
      if (chosen === undefined) return false;
      move(chosen);
      return undefined;
    },
  });

  if (cards.length === 0 && props.isFiltered) return <EmptyState icon={Search} title={text.board.emptyFilter} />;
  const shared = {
    chosenId: chosen?.customerId ?? null,
    onChoose: setChosenId,
    onOpen: (card: Card) => go({ screen: 'customer', customerId: card.customerId }),
    onMove: move,
  };
  if (props.layout === 'list') {
    return cards.length === 0 ? (
      <EmptyState icon={List} title={text.board.empty} />
    ) : (
      <BoardList cards={cards} {...shared} />
    );
  }
  return (
    <>
      {cards.length === 0 ? <EmptyState icon={Columns3} title={text.board.empty} /> : null}
      <BoardColumns columns={props.view.columns} {...shared} />
    </>
  );
}
