import { FileInput, FilePlus2, FileText, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { Input, Output } from '#contract/api';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { DataTable, type Column } from '#renderer/components/DataTable.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useDialogs, useSelectedCustomer } from '#renderer/dialogs/dialogs.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { usePages } from '#renderer/screens/usePages';

type Row = Output<'invoices.list'>['rows'][number];
type Filter = Input<'invoices.list'>['filter'];

/** Every invoice and credit note. */
export function InvoicesScreen({ start = 'open' }: { readonly start?: Filter }) {
  const text = useText();
  const words = text.money.invoices;
  const { open } = useDialogs();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>(start);
  const wanted = useDeferredValue(typed.trim());
  const { answer, more } = usePages('invoices.list', { text: wanted, filter });
  return (
    <>
      <PageHead
        title={words.title}
        fact={answer.data === undefined ? undefined : words.count(answer.data.total)}
        actions={
          <Button icon={FilePlus2} hint="N" onPress={() => open({ kind: 'newInvoice' })}>
            {text.money.newInvoice}
          </Button>
        }
      />
      <div className="boardTools noPrint">
        <TextField label={words.search} value={typed} onChange={setTyped} type="search" maxLength={100} />
        <Choices
          label={words.show}
          value={filter}
          onChange={setFilter}
          options={(['open', 'late', 'old', 'paid', 'all'] as const).map((value) => ({
            value,
            label: value === 'old' ? text.limitation.filter : words.filters[value],
          }))}
        />
      </div>
      <Loaded answer={answer}>
        {({ rows }) =>
          rows.length === 0 ? (
            <NoInvoice isNarrowed={wanted !== '' || filter !== 'all'} />
          ) : (
            <List rows={rows} onEnd={more} />
          )
        }
      </Loaded>
    </>
  );
}

function NoInvoice({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const text = useText();
  const { go } = useNavigation();
  if (isNarrowed) return <EmptyState icon={Search} title={text.money.invoices.nothing} />;
  return (
    <EmptyState
      icon={FileText}
      title={text.money.invoices.empty}
      actions={
        <Button kind="primary" icon={FileInput} onPress={() => go({ screen: 'import' })}>
          {text.today.importInvoices}
        </Button>
      }
    >
      <p>{text.money.invoices.emptyText}</p>
    </EmptyState>
  );
}

function List({ rows, onEnd }: { readonly rows: readonly Row[]; readonly onEnd: () => void }) {
  const text = useText();
  const { go } = useNavigation();
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = rows.find((row) => row.documentId === chosen) ?? rows[0];
  useSelectedCustomer(selected?.customerId ?? null);
  return (
    <DataTable
      label={text.money.invoices.title}
      rows={rows}
      columns={useColumns()}
      rowKey={(row) => row.documentId}
      selectedKey={selected?.documentId ?? null}
      onSelect={(row) => setChosen(row.documentId)}
      onOpen={(row) => go({ screen: 'invoice', documentId: row.documentId })}
      onEnd={onEnd}
    />
  );
}

function useColumns(): Column<Row>[] {
  const text = useText();
  const today = useToday();
  const words = text.money.invoices;
  const isLate = (row: Row) => row.open > 0 && row.dueOn !== null && row.dueOn < today;
  return [
    {
      key: 'number',
      title: words.number,
      width: '1.2fr',
      cell: (row) => (
        <>
          <span className="strong">{row.number}</span>
          <span className="cellNote">{row.kind === 'creditNote' ? words.creditNote : words.states[row.state]}</span>
        </>
      ),
    },
    { key: 'client', title: words.client, width: '2fr', cell: (row) => row.customerName },
    { key: 'issued', title: words.issued, width: '1fr', cell: (row) => <DateText value={row.issuedOn} isShort /> },
    {
      key: 'due',
      title: words.due,
      width: '1.6fr',
      cell: (row) =>
        row.dueOn === null || row.open === 0 ? (
          ''
        ) : (
          <span className={isLate(row) ? 'late' : ''}>
            <DateText value={row.dueOn} />
          </span>
        ),
    },
    { key: 'gross', title: words.gross, width: '8rem', align: 'right', cell: (row) => <Money value={row.gross} /> },
    {
      key: 'open',
      title: words.left,
      width: '8rem',
      align: 'right',
      cell: (row) => (row.open === 0 ? '' : <Money value={row.open} className="strong" />),
    },
  ];
}
