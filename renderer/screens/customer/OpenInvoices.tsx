import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { formatEuros } from '#domain/format/amount';
import { Button } from '#renderer/components/Button.tsx';
import { DataTable, type Column } from '#renderer/components/DataTable.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Flags } from '#renderer/components/Flags.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { relativeDay } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { stepName } from '#renderer/i18n/stepName';
import { useNavigation } from '#renderer/navigation.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';

type Row = CustomerFile['invoices'][number];

/** What is owed, invoice by invoice, and the money that waits for one. */
export function OpenInvoices({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  const { open } = useDialogs();
  const { customerId } = file;
  return (
    <section className="stackTight" aria-label={text.customer.openInvoices}>
      <div className="spread">
        <h2>{text.customer.openInvoices}</h2>
        {file.closedInvoices > 0 ? <span className="soft">{text.customer.closed(file.closedInvoices)}</span> : null}
      </div>
      {file.invoices.length === 0 ? (
        <EmptyState icon={CircleCheck} title={text.customer.nothingToClaim}>
          <p>{text.customer.nothingToClaimText}</p>
        </EmptyState>
      ) : (
        <InvoiceTable rows={file.invoices} />
      )}
      {file.credit > 0 ? (
        <div className="card spread">
          <span>
            {text.customer.unmatched} <Money value={file.credit} className="strong" />
          </span>
          <span className="pageActions">
            {file.invoices.length > 0 ? (
              <Button onPress={() => open({ kind: 'useCredit', customerId })}>{text.customer.useCredit}</Button>
            ) : null}
            <Button onPress={() => open({ kind: 'refund', customerId })}>{text.customer.refund}</Button>
          </span>
        </div>
      ) : null}
    </section>
  );
}

function InvoiceTable({ rows }: { readonly rows: readonly Row[] }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { go } = useNavigation();
  const [chosen, setChosen] = useState<string | null>(null);
  const columns: Column<Row>[] = [
    {
      key: 'number',
      title: text.customer.invoice,
      width: '1.1fr',
      cell: (row) => (
        <>
          <span className="strong">{row.number}</span>
          <span className="cellNote">{row.stepKey === null ? text.common.noStep : stepName(row.stepKey, text)}</span>
        </>
      ),
    },
    {
      key: 'due',
      title: text.customer.payBefore,
      width: '1.3fr',
      cell: (row) => (
        <>
          <DateText value={row.dueOn} isShort />
          <span className={row.daysLate > 0 ? 'cellNote late' : 'cellNote'}>
            {row.daysLate > 0 ? text.common.daysLate(row.daysLate) : relativeDay(row.dueOn, today, language)}
          </span>
        </>
      ),
    },
    {
      key: 'open',
      title: text.customer.left,
      width: '9rem',
      align: 'right',
      cell: (row) => (
        <>
          <Money value={row.open} className="strong" />
          {row.open === row.gross ? null : (
            <span className="cellNote nowrap">{text.customer.of(formatEuros(row.gross, language))}</span>
          )}
          <Flags flags={row.flags} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={text.customer.openInvoices}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.documentId}
      selectedKey={chosen}
      onSelect={(row) => setChosen(row.documentId)}
      onOpen={(row) => go({ screen: 'invoice', documentId: row.documentId })}
      height="30rem"
    />
  );
}
