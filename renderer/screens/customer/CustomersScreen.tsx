import { Search, UserPlus, Users } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { Input, Output } from '#contract/api';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { DataTable, type Column } from '#renderer/components/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useDialogs, useSelectedCustomer } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { usePages } from '#renderer/screens/usePages';

type Row = Output<'customers.list'>['rows'][number];
type Filter = Input<'customers.list'>['filter'];

/** Every customer, found by three letters. */
export function CustomersScreen() {
  const text = useText();
  const { open } = useDialogs();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const wanted = useDeferredValue(typed.trim());
  const { answer, more } = usePages('customers.list', { text: wanted, filter });
  const isNarrowed = wanted !== '' || filter !== 'all';

  return (
    <>
      <PageHead
        title={text.customer.listTitle}
        fact={answer.data === undefined ? undefined : text.customer.listCount(answer.data.total)}
        actions={
          <Button icon={UserPlus} onPress={() => open({ kind: 'newCustomer' })}>
            {text.customer.create}
          </Button>
        }
      />
      <div className="boardTools noPrint">
        <TextField label={text.customer.listSearch} value={typed} onChange={setTyped} type="search" maxLength={100} />
        <Choices
          label={text.customer.show}
          value={filter}
          onChange={setFilter}
          options={(['all', 'owing', 'late', 'credit'] as const).map((value) => ({
            value,
            label: text.customer.filters[value],
          }))}
        />
      </div>
      <Loaded answer={answer}>
        {({ rows }) => (rows.length === 0 ? <NoCustomer isNarrowed={isNarrowed} /> : <List rows={rows} onEnd={more} />)}
      </Loaded>
    </>
  );
}

function NoCustomer({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const text = useText();
  if (isNarrowed) return <EmptyState icon={Search} title={text.customer.listNothing} />;
  return (
    <EmptyState icon={Users} title={text.customer.listEmpty}>
      <p>{text.customer.listEmptyText}</p>
    </EmptyState>
  );
}

function List({ rows, onEnd }: { readonly rows: readonly Row[]; readonly onEnd: () => void }) {
  const text = useText();
  const { go } = useNavigation();
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = rows.find((row) => row.customerId === chosen) ?? rows[0];
  useSelectedCustomer(selected?.customerId ?? null);
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: text.customer.name,
      width: '2.2fr',
      cell: (row) => <span className="strong">{row.name}</span>,
    },
    { key: 'city', title: text.customer.city, width: '1.2fr', cell: (row) => row.city },
    {
      key: 'stage',
      title: text.customer.stage,
      width: '1.2fr',
      cell: (row) => (row.open > 0 ? text.common.columns[row.column] : ''),
    },
    {
      key: 'open',
      title: text.customer.owes,
      width: '8rem',
      align: 'right',
      cell: (row) => <Money value={row.open} />,
    },
    {
      key: 'overdue',
      title: text.customer.overdue,
      width: '8rem',
      align: 'right',
      cell: (row) => (row.overdue > 0 ? <Money value={row.overdue} className="late" /> : ''),
    },
  ];
  return (
    <DataTable
      label={text.customer.listTitle}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.customerId}
      selectedKey={selected?.customerId ?? null}
      onSelect={(row) => setChosen(row.customerId)}
      onOpen={(row) => go({ screen: 'customer', customerId: row.customerId })}
      onEnd={onEnd}
    />
  );
}
