import { FileInput, Pencil, PenLine, Plus } from 'lucide-react';
import { rateSourceText } from '#contract/texts/rateSources';
import { formatDateShort } from '#domain/format/date';
import { rateArticles } from '#domain/countries/rateArticles';
import { typedSeries, type TypedSeries } from '#domain/countries/rateEntry';
import { useQuery } from '#renderer/api/useQuery';
import { Article } from '#renderer/components/Article.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { percentShown, periodShown, type RateRow, type RatesView } from '#renderer/screens/rates/rateWords';

// Rates of the last years stand in sight, the older ones one press away.
const recentRows = 4;

type Series = RatesView['series'][number];

/** "Taux légaux": what is missing first, then every rate with its period, its source and how sure it is. */
export function RatesScreen() {
  const text = useText().rates;
  const { open } = useDialogs();
  const rates = useQuery('rates.get', {});
  return (
    <div className="stack">
      <PageHead
        title={text.title}
        fact={text.fact}
        actions={
          <>
            <Button icon={FileInput} onPress={() => open({ kind: 'rateFile' })}>
              {text.import}
            </Button>
            <Button icon={Plus} kind="primary" onPress={() => open({ kind: 'rate' })}>
              {text.enterOther}
            </Button>
          </>
        }
      />
      <Loaded answer={rates}>
        {(loaded) => (
          <div className="stack ratesBody">
            <MissingRates rates={loaded} />
            {loaded.series.map((series) => (
              <SeriesPart key={series.series} series={series} />
            ))}
            <PastRates rates={loaded} />
          </div>
        )}
      </Loaded>
    </div>
  );
}

function MissingRates({ rates }: { readonly rates: RatesView }) {
  const text = useText().rates;
  const { open } = useDialogs();
  if (rates.missing.length === 0) return <Notice kind="good">{text.noneMissing}</Notice>;
  return (
    <section className="stackTight" aria-label={text.missingTitle}>
      <h2>{text.missingTitle}</h2>
      <Notice kind="warn">{text.missing(rates.missing.length)}</Notice>
      <ul className="missingRates">
        {rates.missing.map((missing) => {
          const name = text.series[missing.series];
          const period = periodShown(missing, text);
          return (
            <li key={`${missing.series} ${missing.from}`} className="spread">
              <span>
                <strong>{name}</strong> <span className="soft">{period}</span>
              </span>
              <Button
                icon={PenLine}
                aria-label={text.enterFor(name, period)}
                onPress={() =>
                  open({ kind: 'rate', asked: { series: missing.series, from: missing.from, replaces: null } })
                }
              >
                {text.enter}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SeriesPart({ series }: { readonly series: Series }) {
  const text = useText().rates;
  const name = text.series[series.series];
  const older = series.rows.slice(recentRows);
  return (
    <section className="stackTight" aria-label={name}>
      <h2>{name}</h2>
      <p className="soft">
        {series.derivedFrom === null ? null : `${text.derivedFrom(text.series[series.derivedFrom])} `}
        <Article value={rateArticles[series.series]} />
      </p>
      <RateTable series={series} rows={series.rows.slice(0, recentRows)} name={name} />
      {older.length === 0 ? null : (
        <details>
          <summary>{text.older}</summary>
          <RateTable series={series} rows={older} name={`${name}, ${text.older}`} />
        </details>
      )}
    </section>
  );
}

function RateTable(props: { readonly series: Series; readonly rows: readonly RateRow[]; readonly name: string }) {
  const text = useText().rates;
  const language = useLanguage();
  return (
    <table className="plain ratesTable" aria-label={props.name}>
      <thead>
        <tr>
          <th scope="col">{text.from}</th>
          <th scope="col">{text.to}</th>
          <th scope="col" className="right">
            {text.rate}
          </th>
          <th scope="col">{text.source}</th>
          <th scope="col">{text.state}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.from}>
            <td>{formatDateShort(row.from)}</td>
            <td>{formatDateShort(row.to)}</td>
            <td className="right nowrap">{row.percent === null ? '–' : percentShown(row.percent, language)}</td>
            <td className="break">{rateSourceText(row.source, language)}</td>
            <td>
              <RateState series={props.series} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RateState({ row, series }: { readonly row: RateRow; readonly series: Series }) {
  const text = useText().rates;
  const { open } = useDialogs();
  const typed = typedOf(series.series);
  const name = text.series[series.series];
  if (row.origin === 'missing') return <span className="mark warn">{text.states.missing}</span>;
  if (row.origin === 'published' && !row.isConfirmed && typed !== null) {
    return (
      <>
        <span className="mark warn">{text.states.unconfirmed}</span>
        <p className="soft">{text.unconfirmedText}</p>
        <Button
          kind="quiet"
          icon={PenLine}
          aria-label={text.enterFor(name, periodShown(row, text))}
          onPress={() => open({ kind: 'rate', asked: { series: typed, from: row.from, replaces: null } })}
        >
          {text.enterNotice}
        </Button>
      </>
    );
  }
  if (row.origin !== 'typed' || row.enteredOn === null || typed === null) {
    return <span className="soft">{row.origin === 'derived' ? text.states.derived : text.states.published}</span>;
  }
  return (
    <span className="stackTight">
      <span>{text.states.typed(formatDateShort(row.enteredOn))}</span>
      <Button
        kind="quiet"
        icon={Pencil}
        aria-label={text.correctFor(name, periodShown(row, text))}
        onPress={() => open({ kind: 'rate', asked: { series: typed, from: row.from, replaces: row.id } })}
      >
        {text.correct}
      </Button>
    </span>
  );
}

function typedOf(series: string): TypedSeries | null {
  return typedSeries.find((each) => each === series) ?? null;
}

// What was typed and does not count any more stays in sight, struck through.
function PastRates({ rates }: { readonly rates: RatesView }) {
  const { pair } = useText().common;
  const text = useText().rates;
  const language = useLanguage();
  if (rates.past.length === 0) return null;
  return (
    <section className="stackTight" aria-label={text.past}>
      <h2>{text.past}</h2>
      <ul className="stackTight">
        {rates.past.map((past) => (
          <li key={past.id}>
            <s>
              {text.series[past.series]}, {pair(periodShown(past, text), percentShown(past.percent, language))} (
              {past.source})
            </s>{' '}
            <span className="soft">
              {text.pastWhy[past.why]}, {text.states.typed(formatDateShort(past.enteredOn))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
