import { articleText } from '#contract/texts/articles';
import { Money } from '#renderer/components/Money.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import type { Claim } from '#renderer/screens/claim/claimFile';
import { OpenPoint } from '#renderer/screens/claim/OpenPoint.tsx';

type Figures = Claim['figures'][number];
const parts = ['principal', 'interest', 'costs', 'total'] as const;

/** After part payments: what the ledger leaves open beside what the law leaves to claim, and why they differ. */
export function ClaimFigures({ claim }: { readonly claim: Claim }) {
  const text = useText().claim;
  if (claim.figures.length === 0) return null;
  return (
    <div className="stackTight claimFigures">
      <h3>{text.figures.title}</h3>
      {claim.figures.map((figures) => (
        <TwoAccounts key={figures.itemId} figures={figures} isNamed={claim.figures.length > 1} />
      ))}
    </div>
  );
}

function TwoAccounts({ figures, isNamed }: { readonly figures: Figures; readonly isNamed: boolean }) {
  const text = useText();
  const words = text.claim.figures;
  return (
    <>
      {isNamed ? <p className="strong">{text.claim.invoice(figures.number)}</p> : null}
      <table className="plain slices">
        <thead>
          <tr>
            <td />
            <th scope="col" className="right">
              {words.ledger}
            </th>
            <th scope="col" className="right">
              {words.legal}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part} className={part === 'total' ? 'strong' : undefined}>
              <th scope="row">{words[part]}</th>
              <td className="right">
                <Money value={figures.ledger[part]} />
              </td>
              <td className="right">
                <Money value={figures.legal[part]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{text.claim.why}</summary>
        <div className="claimWhy stackTight">
          <p>{words.ledgerNote}</p>
          <p>{words.legalNote(figures.order.map((part) => words.order[part]).join(words.then))}</p>
          {figures.areEqual ? <p>{words.equal}</p> : null}
          {figures.why.map((reason) => (
            <p key={reason.code}>
              <Sentence value={reason} />
            </p>
          ))}
          {figures.isProvisional ? <p className="late">{words.provisional}</p> : null}
          <p className="soft">
            <SourceOf article={figures.article} />
          </p>
          {figures.open.map((point) => (
            <OpenPoint key={point.code} point={point} />
          ))}
        </div>
      </details>
    </>
  );
}

function SourceOf({ article }: { readonly article: string }) {
  const text = useText().claim;
  return <>{text.source(articleText(article, useLanguage()))}</>;
}
