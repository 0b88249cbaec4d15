import { formatDateShort } from '#domain/format/date';
import { Money } from '#renderer/components/Money.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import type { InvoiceFile } from '#renderer/screens/invoice/invoiceFile';
import { Part } from '#renderer/screens/invoice/Part.tsx';

type Line = InvoiceFile['claim']['lines'][number];

/** What can be asked today, and behind each line the rule that allows it. */
export function ClaimOfTheDay({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const words = text.money.invoice;
  const { claim } = file;
  if (claim.lines.length === 0) return null;
  return (
    <Part title={words.claim(shortDate(claim.asOf, today, language))}>
      <ul className="stackTight">
        {claim.lines.map((line) => (
          <ClaimRow key={`${line.what}:${line.article}`} line={line} />
        ))}
      </ul>
      <p className="spread claimTotal">
        <strong>{words.claimTotal}</strong>
        <Money value={claim.total} className="strong" />
      </p>
    </Part>
  );
}

function ClaimRow({ line }: { readonly line: Line }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const words = text.money.invoice;
  const names: Readonly<Record<string, string>> = words.whats;
  return (
    <li>
      <div className="spread">
        <span>
          {names[line.what] ?? line.what}
          {line.isProvisional ? <span className="mark warn">{words.provisional}</span> : null}
        </span>
        {line.isAllowed && line.amount !== null ? (
          <Money value={line.amount} />
        ) : (
          <span className="soft">
            {line.amount === null && line.isAllowed
              ? words.claimUnknown
              : line.allowedFrom === null
                ? words.claimNot
                : words.claimFrom(shortDate(line.allowedFrom, today, language))}
          </span>
        )}
      </div>
      <details>
        <summary>{text.common.why}</summary>
        <div className="claimWhy stackTight">
          <p>
            <Sentence value={line.why} />
          </p>
          {line.slices.length === 0 ? null : (
            <ul>
              {line.slices.map((slice) => (
                <li key={slice.from} className="spread">
                  <span>{words.slice(formatDateShort(slice.from), formatDateShort(slice.to), slice.days)}</span>
                  <span>
                    <Money value={slice.base} />
                    {slice.percent === null ? ` · ${words.claimUnknown}` : ` × ${slice.percent}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {line.article === '' ? null : <p className="soft break">{line.article}</p>}
        </div>
      </details>
    </li>
  );
}
