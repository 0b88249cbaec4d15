import { Article } from '#renderer/components/Article.tsx';
import type { Output } from '#contract/api';
import { formatPercent } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { sumCents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';
import { Money } from '#renderer/components/Money.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type Standing = Output<'loss.preview'>;

/** What is lost, rate by rate. */
export function SharesTable({ shares }: Pick<Standing, 'shares'>) {
  const words = useText().loss;
  const language = useLanguage();
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{words.rate}</th>
          <th scope="col" className="right">
            {words.net}
          </th>
          <th scope="col" className="right">
            {words.vat}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ net, rateMilli, vat }) => (
          <tr key={rateMilli}>
            <td>{formatPercent(ratePpm(rateMilli * 10), language)}</td>
            <td className="right">
              <Money value={net} />
            </td>
            <td className="right">
              <Money value={vat} />
            </td>
          </tr>
        ))}
      </tbody>
      {shares.length < 2 ? null : (
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="right">
              <Money value={sumCents(shares.map(({ net }) => net))} className="strong" />
            </td>
            <td className="right">
              <Money value={sumCents(shares.map(({ vat }) => vat))} className="strong" />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** What is missing before the VAT may be taken back, until when, and which text says so. */
export function LossStanding({ standing }: { readonly standing: Omit<Standing, 'shares'> }) {
  const text = useText();
  const words = text.loss;
  const language = useLanguage();
  const { article, isLastDayConfirmed, lastDay, missing } = standing;
  return (
    <div className="stackTight">
      {missing.length === 0 ? (
        <p>{words.ready}</p>
      ) : (
        <div>
          <p className="strong">{words.missing}</p>
          <ul>
            {missing.map((each) => (
              <li key={each.code}>
                <Sentence value={each} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {lastDay === null ? null : (
        <p>
          {words.lastDay(formatDate(lastDay, language))}
          {isLastDayConfirmed ? null : <span className="mark warn">{words.unconfirmed}</span>}
        </p>
      )}
      <details>
        <summary>{text.common.why}</summary>
        <p className="soft break">
          <Article value={article} />
        </p>
      </details>
    </div>
  );
}
