import { FileInput, HandCoins } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Output } from '#contract/api';
import { formatEuros } from '#domain/format/amount';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DataTable, type Column } from '#renderer/components/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { AcceptingBar } from '#renderer/screens/money/AcceptingBar.tsx';
import { toldOf } from '#renderer/screens/money/toldOf';
import { KnownPayers } from '#renderer/screens/money/KnownPayers.tsx';
import { MoneyPanel } from '#renderer/screens/money/MoneyPanel.tsx';

type View = Output<'bank.waiting'>;
type Row = View['rows'][number];

/** "Argent reçu": what the bank tells, left; the invoices it pays, right. What is certain goes in one press. */
export function MoneyScreen() {
  const view = useQuery('bank.waiting', {});
  return <Loaded answer={view}>{(loaded) => <MoneyDesk view={loaded} />}</Loaded>;
}

function MoneyDesk({ view }: { readonly view: View }) {
  const text = useText().bank;
  const [chosen, setChosen] = useState<string | null>(null);
  // What can be done now comes first; what was put off waits below.
  const rows = [...view.rows.filter(({ isLater }) => !isLater), ...view.rows.filter(({ isLater }) => isLater)];
  const index = Math.max(
    0,
    rows.findIndex(({ movementId }) => movementId === chosen),
  );
  const selected = rows[index];
  // The row goes when it is booked: the one after it is chosen before.
  const next = () => setChosen((rows[index + 1] ?? rows[index - 1])?.movementId ?? null);
  return (
    <div className="stack">
      <MoneyHead view={view} />
      <AcceptingBar />
      {selected === undefined ? (
        <NoMoney />
      ) : (
        <div className="moneyDesk">
          <div className="stackTight">
            <p className="soft noPrint">{text.keys}</p>
            <MoneyList rows={rows} selected={selected} onSelect={(row) => setChosen(row.movementId)} />
          </div>
          <MoneyPanel key={selected.movementId} row={selected} onDone={next} />
        </div>
      )}
      <KnownPayers />
    </div>
  );
}

function MoneyHead({ view }: { readonly view: View }) {
  const text = useText().bank;
  const language = useLanguage();
  const today = useToday();
  const { go } = useNavigation();
  const accept = useDirect('bank.acceptSure');
  const { amount, movementIds } = view.sure;
  const until = view.statementsUntil === null ? null : shortDate(view.statementsUntil, today, language);
  return (
    <PageHead
      title={text.title}
      fact={
        <>
          {text.count(view.rows.length)}
          {until === null ? null : `, ${text.until(until)}`}
        </>
      }
      actions={
        <>
          <Button icon={FileInput} onPress={() => go({ screen: 'import' })}>
            {text.import}
          </Button>
          {movementIds.length === 0 ? null : (
            <Button
              kind="primary"
              icon={HandCoins}
              isPending={accept.isPending}
              onPress={() => accept.mutate({ movementIds })}
            >
              {text.acceptSure(movementIds.length, formatEuros(amount, language))}
            </Button>
          )}
        </>
      }
    />
  );
}

function NoMoney() {
  const text = useText().bank;
  return (
    <EmptyState icon={HandCoins} title={text.empty}>
      <p>{text.emptyText}</p>
    </EmptyState>
  );
}

function MoneyList(props: {
  readonly rows: readonly Row[];
  readonly selected: Row;
  readonly onSelect: (row: Row) => void;
}) {
  const text = useText().bank;
  const language = useLanguage();
  const today = useToday();
  // What was accepted takes its row and the focus with it: the arrows go on from the row that is chosen now.
  const list = useRef<HTMLDivElement>(null);
  const { movementId } = props.selected;
  useEffect(() => {
    if (document.activeElement === document.body) focusChosen(list.current);
  }, [movementId, props.rows.length]);
  const columns: Column<Row>[] = [
    {
      key: 'who',
      title: text.who,
      width: 'minmax(9rem, 1fr)',
      cell: (row) => {
        const { title, words } = toldOf(row, text.nobody);
        return (
          <>
            <span className="strong break">{title}</span>
            <span className="cellNote">
              {[shortDate(row.on, today, language), words].filter((each) => each !== '').join(', ')}
            </span>
          </>
        );
      },
    },
    {
      key: 'amount',
      title: text.amount,
      width: '7.5rem',
      align: 'right',
      cell: (row) => {
        const sureness = row.best?.sureness ?? 'none';
        return (
          <>
            <Money value={row.amount} className={row.amount < 0 ? 'late' : 'strong'} />
            <span className="cellNote">
              <span className={sureness === 'certain' && !row.isLater ? 'mark ok' : 'mark'}>
                {row.isLater ? text.isLater : text.sureness[sureness]}
              </span>
            </span>
          </>
        );
      },
    },
  ];
  return (
    <div ref={list}>
      <DataTable
        label={text.title}
        rows={props.rows}
        columns={columns}
        rowKey={(row) => row.movementId}
        selectedKey={props.selected.movementId}
        onSelect={props.onSelect}
        onOpen={props.onSelect}
        autoFocus
      />
    </div>
  );
}

function focusChosen(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[data-row][aria-selected="true"]')?.focus();
}
