import { articleText } from '#contract/texts/articles';
import { rateSourceText } from '#contract/texts/rateSources';
import type { Language } from '#domain/country';
import { formatCents, formatPercent } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { parsePercent } from '#domain/money/rate';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import type { ClaimLine } from '#renderer/screens/claim/claimFile';
import { OpenPoint } from '#renderer/screens/claim/OpenPoint.tsx';

/** "Pourquoi ?": the rule, its article, what is doubtful, and for interest every period with the source of its rate. */
export function ClaimWhy({ line }: { readonly line: ClaimLine }) {
  const text = useText();
  const language = useLanguage();
  return (
    <details className="claimDetails">
      <summary>
        {text.claim.why}
        <span className="visuallyHidden"> {text.claim.whats[line.what]}</span>
      </summary>
      <div className="claimWhy stackTight">
        <p>
          <Sentence value={line.why} />
        </p>
        {line.cautions.map((caution) => (
          <p key={caution.code} className="late">
            <Sentence value={caution} />
          </p>
        ))}
        {line.slices.length === 0 ? null : <Slices line={line} />}
        {line.article === '' ? null : (
          <p className="soft break">{text.claim.source(articleText(line.article, language))}</p>
        )}
        {line.open.map((point) => (
          <OpenPoint key={point.code} point={point} />
        ))}
      </div>
    </details>
  );
}

function Slices({ line }: { readonly line: ClaimLine }) {
  const text = useText().claim.slices;
  const source = useText().claim.source;
  const language = useLanguage();
  const sources = [...new Set(line.slices.map((slice) => slice.source))].filter((one) => one !== '');
  return (
    <>
      <div className="slicesRoom">
        <table className="plain slices">
          <caption className="visuallyHidden">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.from}</th>
              <th scope="col">{text.to}</th>
              <th scope="col" className="right">
                {text.days}
              </th>
              <th scope="col" className="right">
                {text.base}
              </th>
              <th scope="col" className="right">
                {text.rate}
              </th>
              <th scope="col" className="right">
                {text.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {line.slices.map((slice) => (
              <tr key={slice.from}>
                <td>{formatDateShort(slice.from)}</td>
                <td>{formatDateShort(slice.to)}</td>
                <td className="right">
                  {slice.days}
                  {slice.yearDays === 366 ? <span className="cellNote">{text.year(366)}</span> : null}
                </td>
                <td className="right nowrap">{formatCents(slice.base, language)}</td>
                <td className="right">
                  {percentOf(slice.percent, language)}
                  {slice.isConfirmed ? null : <span className="cellNote">{text.unconfirmed}</span>}
                </td>
                <td className="right">{decimalsOf(slice.amount, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sources.map((each) => (
        <p key={each} className="soft break">
          {source(rateSourceText(each, language))}
        </p>
      ))}
    </>
  );
}

function percentOf(percent: string, language: Language): string {
  const rate = parsePercent(percent);
  return rate === null ? percent : formatPercent(rate, language);
}

// Not rounded to the cent: a slice is a step of the reckoning, the sum is rounded once.
function decimalsOf(amount: string, language: Language): string {
  const short = amount.replace(/(\.\d{4})\d+$/, '$1');
  return language === 'en' ? short : short.replace('.', ',');
}
