import { CircleCheck, Files, FileSpreadsheet, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Output } from '#contract/api';
import { lossNames } from '#contract/texts/lossNames';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros, formatPercent } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import { sumCents, type Cents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type Report = Output<'report.lostVat'>;
type Row = Report['rows'][number];

/** VAT of lost invoices, for the accountant: what was taken back, what waits and for what. */
export function LostVatScreen() {
  const text = useText();
  const words = text.loss;
  const today = useToday();
  const language = useLanguage();
  const print = useDirect('print.page');
  const save = useDirect('report.lostVatFile');
  const [on, setOn] = useState<PlainDate | null>(today);
  const asked = on ?? today;
  const report = useQuery('report.lostVat', { on: asked }, { keepPrevious: true });
  return (
    <>
      <PageHead
        title={words.report}
        fact={<span className="printOnly">{formatDate(asked, language)}</span>}
        actions={
          <>
            <Button icon={FileSpreadsheet} isPending={save.isPending} onPress={() => save.mutate({ on: asked })}>
              {words.file}
            </Button>
            <Button icon={Printer} hint="Ctrl P" onPress={() => print.mutate({ how: 'dialog' })}>
              {text.common.print}
            </Button>
          </>
        }
      />
      <div className="boardTools noPrint">
        <DateField label={words.on} value={on} onChange={setOn} lean="past" />
      </div>
      <Loaded answer={report}>
        {(view) =>
          view.rows.length === 0 ? <EmptyState icon={CircleCheck} title={words.empty} /> : <LostVatTable view={view} />
        }
      </Loaded>
    </>
  );
}

function LostVatTable({ view }: { readonly view: Report }) {
  const words = useText().loss;
  const language = useLanguage();
  const { account, rows, totals } = view;
  const euros = (value: Cents) => formatEuros(value, language);
  const left = sumCents(
    rows.filter(({ bookedOn, isCashBasis }) => bookedOn === null && !isCashBasis).map(({ vat }) => vat),
  );
  return (
    <div className="stack">
      <p className="story">{words.conclusion(euros(totals.booked), euros(left))}</p>
      <div className="tableFrame">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{words.invoice}</th>
              <th scope="col">{words.client}</th>
              <th scope="col">{words.ground}</th>
              <th scope="col" className="right">
                {words.rate}
              </th>
              <th scope="col" className="right">
                {words.net}
              </th>
              <th scope="col" className="right">
                {words.vat}
              </th>
              <th scope="col">{words.document}</th>
              <th scope="col" className="right">
                {words.bookedShort}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LossRow key={row.lossId} row={row} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {words.total}
              </th>
              <td className="right">
                <Money value={totals.net} className="strong" />
              </td>
              <td className="right">
                <Money value={totals.vat} className="strong" />
              </td>
              <td />
              <td className="right">
                <Money value={totals.booked} className="strong" />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {view.canBeSummarised ? <Summaries rows={rows} /> : null}
      <p className={account.booked === totals.booked ? 'soft' : 'late'}>
        {words.account(account.code, euros(account.booked))}{' '}
        {account.booked === totals.booked ? words.equal : words.different}
      </p>
    </div>
  );
}

/** Customers with several lost invoices whose paper has not left: one summary may stand for all of them. */
function Summaries({ rows }: { readonly rows: readonly Row[] }) {
  const words = useText().loss.summary;
  const { open } = useDialogs();
  const waiting = rows.filter(({ isCashBasis, sentOn }) => !isCashBasis && sentOn === null);
  const customers = new Map(waiting.map(({ customerId, customerName }) => [customerId, customerName]));
  const several = [...customers].filter(
    ([customerId]) => waiting.filter((row) => row.customerId === customerId).length > 1,
  );
  if (several.length === 0) return null;
  return (
    <section className="card stackTight noPrint" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="soft">{words.text}</p>
      <div className="row">
        {several.map(([customerId, name]) => (
          <Button key={customerId} icon={Files} onPress={() => open({ kind: 'lossSummary', customerId })}>
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
}

function LossRow({ row }: { readonly row: Row }) {
  const words = useText().loss;
  const language = useLanguage();
  const { go } = useNavigation();
  return (
    <tr>
      <th scope="row">
        <AriaButton className="linkButton" onPress={() => go({ screen: 'invoice', documentId: row.documentId })}>
          {row.number}
        </AriaButton>
        <span className="cellNote">{formatDateShort(row.issuedOn)}</span>
      </th>
      <td className="break">{row.customerName}</td>
      <td className="break">
        {lossNames[language][row.ground]}
        {row.groundOn === null ? null : <span className="cellNote">{formatDateShort(row.groundOn)}</span>}
      </td>
      <td className="right">
        {row.rates.map(({ rateMilli }) => (
          <div key={rateMilli}>{formatPercent(ratePpm(rateMilli * 10), language)}</div>
        ))}
      </td>
      <td className="right">
        {row.rates.map(({ net, rateMilli }) => (
          <div key={rateMilli}>
            <Money value={net} />
          </div>
        ))}
      </td>
      <td className="right">
        {row.rates.map(({ rateMilli, vat }) => (
          <div key={rateMilli}>
            <Money value={vat} />
          </div>
        ))}
      </td>
      <td>
        {row.letterNumber}
        <span className="cellNote">
          {row.isCashBasis ? words.cash : row.sentOn === null ? words.notSent : formatDateShort(row.sentOn)}
        </span>
      </td>
      <td className="right">
        {row.bookedOn === null ? <Waits row={row} /> : <Money value={row.booked} />}
        {row.bookedOn === null ? null : <span className="cellNote">{formatDateShort(row.bookedOn)}</span>}
      </td>
    </tr>
  );
}

function Waits({ row }: { readonly row: Row }) {
  if (row.isCashBasis) return null;
  return row.missing.map((each) => (
    <span key={each.code} className="cellNote">
      <Sentence value={each} />
    </span>
  ));
}
