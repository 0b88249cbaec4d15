import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Output } from '#contract/api';
import type { MinePage } from '#contract/schemas/mineSchemas';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { formatDate, formatDateShort } from '#domain/format/date';
import { cents } from '#domain/money/cents';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation, type Place } from '#renderer/navigation.tsx';

type View = Output<'report.mine'>;
type Cell = View['rows'][number]['cells'][number];
type Column = View['columns'][number];

/** One of the owner's own pages: a sentence that says it all, a table that fits a sheet of paper. */
export function MineScreen({ page }: { readonly page: MinePage }) {
  const text = useText();
  const words = text.mine;
  const today = useToday();
  const language = useLanguage();
  const print = useDirect('print.page');
  const [on, setOn] = useState<PlainDate | null>(today);
  const view = useQuery('report.mine', { page, on: on ?? today }, { keepPrevious: true });
  const hints: Partial<Record<MinePage, string>> = { paying: words.daysHint, vatAdvanced: words.vatHint };
  return (
    <>
      <PageHead
        title={words.pages[page].title}
        fact={<span className="printOnly">{formatDate(today, language)}</span>}
        actions={
          <Button icon={Printer} hint="Ctrl P" onPress={() => print.mutate({ how: 'dialog' })}>
            {text.common.print}
          </Button>
        }
      />
      {page === 'received' ? (
        <div className="boardTools noPrint">
          <DateField label={words.month} value={on} onChange={setOn} lean="past" />
        </div>
      ) : null}
      <Loaded answer={view}>
        {(answer) => (
          <div className="stack">
            <p className="story">
              <Sentence value={answer.conclusion} />
            </p>
            {answer.rows.length === 0 ? null : <MineTable view={answer} />}
            {hints[page] === undefined || answer.rows.length === 0 ? null : <p className="soft">{hints[page]}</p>}
          </div>
        )}
      </Loaded>
    </>
  );
}

function MineTable({ view }: { readonly view: View }) {
  const words = useText().mine;
  const { columns, left, rows, total } = view;
  return (
    <>
      <div className="tableFrame">
        <table className="plain">
          <thead>
            <tr>
              {columns.map(({ kind, name }) => (
                <th key={name} scope="col" className={isNumber(kind) ? 'right' : undefined}>
                  {words.columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <MineRow key={index} columns={columns} row={row} />
            ))}
          </tbody>
          {total === null ? null : (
            <tfoot>
              <tr>
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.name} scope="row">
                      {words.total}
                    </th>
                  ) : (
                    <td key={column.name} className={isNumber(column.kind) ? 'right' : undefined}>
                      <CellText kind={column.kind} value={total[index] ?? null} isStrong />
                    </td>
                  ),
                )}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {left === 0 ? null : <p className="soft">{words.left(left)}</p>}
    </>
  );
}

function MineRow(props: { readonly columns: readonly Column[]; readonly row: View['rows'][number] }) {
  const { columns, row } = props;
  return (
    <tr>
      {columns.map(({ kind, name }, index) => {
        const value = row.cells[index] ?? null;
        const shown = <CellText kind={kind} value={value} />;
        const to = placeOf(name, row);
        const inside = to === null ? shown : <Link to={to}>{shown}</Link>;
        return index === 0 ? (
          <th key={name} scope="row">
            {inside}
          </th>
        ) : (
          <td key={name} className={isNumber(kind) ? 'right' : undefined}>
            {inside}
          </td>
        );
      })}
    </tr>
  );
}

function Link(props: { readonly to: Place; readonly children: React.ReactNode }) {
  const { go } = useNavigation();
  return (
    <AriaButton className="linkButton break" onPress={() => go(props.to)}>
      {props.children}
    </AriaButton>
  );
}

// The name of a client opens his file, the number of an invoice opens the invoice.
function placeOf(name: Column['name'], { customerId, documentId }: View['rows'][number]): Place | null {
  if (name === 'client' && customerId !== null) return { screen: 'customer', customerId };
  return name === 'invoice' && documentId !== null ? { screen: 'invoice', documentId } : null;
}

function CellText(props: { readonly kind: Column['kind']; readonly value: Cell; readonly isStrong?: boolean }) {
  const { codes } = useText().mine;
  const { isStrong = false, kind, value } = props;
  if (value === null) return null;
  if (kind === 'amount') return <Money value={cents(Number(value))} {...(isStrong ? { className: 'strong' } : {})} />;
  if (kind === 'date') return <>{formatDateShort(plainDate(String(value)))}</>;
  if (kind === 'code') return <>{Object.entries(codes).find(([code]) => code === value)?.[1] ?? ''}</>;
  return isStrong ? <span className="strong">{value}</span> : <>{value}</>;
}

function isNumber(kind: Column['kind']): boolean {
  return kind === 'amount' || kind === 'count';
}
