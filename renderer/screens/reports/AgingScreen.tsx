import { CircleCheck, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { negateCents, subtractCents, sumCents, type Cents } from '#domain/money/cents';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type Aging = Output<'report.aging'>;
const bucketNames = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'] as const;

/** "Qui me doit depuis combien de temps", at any date, one printable page. */
export function AgingScreen() {
  const text = useText();
  const today = useToday();
  const language = useLanguage();
  const print = useDirect('print.page');
  const [on, setOn] = useState<PlainDate | null>(today);
  const asked = on ?? today;
  const aging = useQuery('report.aging', { on: asked }, { keepPrevious: true });
  return (
    <>
      <PageHead
        title={text.reports.agingTitle}
        fact={<span className="printOnly">{formatDate(asked, language)}</span>}
        actions={
          <Button icon={Printer} hint="Ctrl P" onPress={() => print.mutate({ how: 'dialog' })}>
            {text.common.print}
          </Button>
        }
      />
      <div className="boardTools noPrint">
        <DateField label={text.reports.on} value={on} onChange={setOn} lean="past" />
      </div>
      <Loaded answer={aging}>
        {(view) =>
          view.rows.length === 0 ? (
            <EmptyState icon={CircleCheck} title={text.reports.empty} />
          ) : (
            <AgingTable view={view} />
          )
        }
      </Loaded>
    </>
  );
}

function AgingTable({ view }: { readonly view: Aging }) {
  const text = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const { totals, account } = view;
  const owed = sumCents(totals.buckets);
  const late = sumCents(totals.buckets.slice(1));
  const euros = (value: Cents) => formatEuros(value, language);
  return (
    <>
      <p className="story">
        {owed > 0 ? text.reports.conclusion(euros(owed), euros(late)) : text.reports.conclusionNone}
        {totals.credit === 0 ? '' : ` ${text.reports.conclusionCredit(euros(positive(totals.credit)))}`}
      </p>
      <div className="tableFrame">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{text.reports.client}</th>
              {bucketNames.map((name) => (
                <th key={name} scope="col" className="right">
                  {text.reports.buckets[name]}
                </th>
              ))}
              <th scope="col" className="right">
                {text.reports.credit}
              </th>
              <th scope="col" className="right">
                {text.reports.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.customerId}>
                <th scope="row">
                  <AriaButton
                    className="linkButton break"
                    onPress={() => go({ screen: 'customer', customerId: row.customerId })}
                  >
                    {row.name}
                  </AriaButton>
                  <Share label={text.reports.disputed} value={row.disputed} />
                  <Share label={text.reports.promised} value={row.promised} />
                </th>
                <Amounts row={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.reports.total}</th>
              <Amounts row={totals} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="soft">{text.reports.bounds}</p>
      <p className={account.balance === totals.total ? 'soft' : 'late'}>
        {text.reports.account(account.code, euros(account.balance))}{' '}
        {subtractCents(account.balance, totals.total) === 0 ? text.reports.accountEqual : text.reports.accountDifferent}
      </p>
    </>
  );
}

// What is disputed or promised of what he owes; nothing when there is none.
function Share({ label, value }: { readonly label: string; readonly value: Cents }) {
  if (value <= 0) return null;
  return (
    <span className="cellNote">
      {label} <Money value={value} />
    </span>
  );
}

// Advances stand in their column below zero; in a sentence they are an amount.
function positive(amount: Cents): Cents {
  return amount < 0 ? negateCents(amount) : amount;
}

function Amounts({ row }: { readonly row: Aging['totals'] }) {
  return (
    <>
      {row.buckets.map((bucket, index) => (
        <td key={bucketNames[index]} className="right">
          {bucket === 0 ? '' : <Money value={bucket} />}
        </td>
      ))}
      <td className="right">{row.credit === 0 ? '' : <Money value={row.credit} />}</td>
      <td className="right">
        <Money value={row.total} className="strong" />
      </td>
    </>
  );
}
