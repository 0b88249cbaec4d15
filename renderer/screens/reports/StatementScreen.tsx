import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { exportFormats } from '#contract/schemas/exportSchemas';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useSelectedCustomer } from '#renderer/dialogs/dialogs.tsx';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';

type Row = Output<'report.statement'>['rows'][number];

/** Everything invoiced to and received from one customer, with what is left after each line. */
export function StatementScreen({ customerId }: { readonly customerId: string }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const print = useDirect('print.page');
  const [on, setOn] = useState<PlainDate | null>(today);
  const asked = on ?? today;
  const customer = useQuery('customer.get', { customerId });
  const statement = useQuery('report.statement', { customerId, on: asked }, { keepPrevious: true });
  const save = useDirect('export.save');
  useSelectedCustomer(customerId);
  return (
    <>
      <PageHead
        title={text.reports.statementTitle(customer.data?.fields.name ?? '')}
        fact={
          statement.data === undefined
            ? undefined
            : text.reports.balanceOn(formatDate(asked, language), formatEuros(statement.data.balance, language))
        }
        actions={
          <Button icon={Printer} hint="Ctrl P" onPress={() => print.mutate({ how: 'dialog' })}>
            {text.common.print}
          </Button>
        }
      />
      <div className="boardTools noPrint">
        <DateField label={text.reports.on} value={on} onChange={setOn} lean="past" />
      </div>
      <div className="row noPrint">
        {exportFormats.map((format) => (
          <Button
            key={format}
            kind="quiet"
            icon={format === 'pdf' ? FileText : FileSpreadsheet}
            aria-label={text.exports.save(text.exports.lists.statement.name, text.exports.formats[format])}
            isDisabled={save.isPending}
            onPress={() => save.mutate({ what: 'statement', format, from: null, to: asked, customerId })}
          >
            {text.exports.formats[format]}
          </Button>
        ))}
        <span role="status" className="soft break">
          {(save.data?.file ?? null) === null ? '' : text.exports.saved(save.data?.file ?? '')}
        </span>
      </div>
      <Loaded answer={statement}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState icon={FileText} title={text.reports.statementEmpty} />
          ) : (
            <StatementTable rows={rows} />
          )
        }
      </Loaded>
    </>
  );
}

function StatementTable({ rows }: { readonly rows: readonly Row[] }) {
  const { reports } = useText();
  return (
    <div className="tableFrame">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{reports.date}</th>
            <th scope="col">{reports.what}</th>
            <th scope="col">{reports.payBefore}</th>
            <th scope="col" className="right">
              {reports.billed}
            </th>
            <th scope="col" className="right">
              {reports.received}
            </th>
            <th scope="col" className="right">
              {reports.balance}
            </th>
            <th scope="col">{reports.matching}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row.on}:${row.number}:${String(index)}`}>
              <td>{formatDateShort(row.on)}</td>
              <td className="break">
                <Sentence value={row.label} /> {row.number}
              </td>
              <td>{row.dueOn === null ? '' : formatDateShort(row.dueOn)}</td>
              <td className="right">{row.debit === 0 ? '' : <Money value={row.debit} />}</td>
              <td className="right">{row.credit === 0 ? '' : <Money value={row.credit} />}</td>
              <td className="right">
                <Money value={row.balance} className="strong" />
              </td>
              <td>{row.matching}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
