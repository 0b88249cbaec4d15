import { Article } from '#renderer/components/Article.tsx';
import { Fragment } from 'react';
import { formatDateShort } from '#domain/format/date';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import type { Claim, ClaimLine } from '#renderer/screens/claim/claimFile';
import { ToRates } from '#renderer/screens/rates/ToRates.tsx';
import { ClaimWhy } from '#renderer/screens/claim/ClaimWhy.tsx';

type Props = { readonly claim: Claim; readonly isOfLetter: boolean };

/** Every line that may be asked, later or never, invoice by invoice; behind each figure its reason. */
export function ClaimList({ claim, isOfLetter }: Props) {
  const text = useText().claim;
  const numbers = [...new Set(claim.lines.map(({ number }) => number))];
  return (
    <>
      {claim.problem === null ? null : (
        <Notice>
          <Sentence value={claim.problem} />
        </Notice>
      )}
      {numbers.map((number) => (
        <Fragment key={number}>
          {numbers.length > 1 ? <h3>{text.invoice(number)}</h3> : null}
          <ul className="stackTight">
            {claim.lines
              .filter((line) => line.number === number)
              .map((line) => (
                <Line key={`${line.itemId}:${line.what}`} {...{ claim, line, isOfLetter }} />
              ))}
          </ul>
        </Fragment>
      ))}
      <p className="spread claimTotal">
        <strong>{isOfLetter ? text.asked : text.total}</strong>
        <Money value={isOfLetter ? claim.asked : claim.total} className="strong" />
      </p>
      {claim.never.length === 0 ? null : (
        <details>
          <summary>{text.neverTitle}</summary>
          <ul className="claimWhy stackTight">
            {claim.never.map(({ article, what }) => (
              <li key={what.code}>
                <Sentence value={what} />{' '}
                <span className="soft">
                  (<Article value={article} />)
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Line({ claim, isOfLetter, line }: Props & { readonly line: ClaimLine }) {
  const text = useText().claim;
  return (
    <li className="claimLine">
      <div className="spread">
        <span>
          <span className={line.state === 'due' ? 'strong' : 'soft'}>{text.whats[line.what]}</span>
          {line.missing === null ? null : <span className="mark warn">{text.provisional}</span>}
          {isOfLetter && line.state === 'due' && !line.isAsked && line.amount > 0 ? (
            <span className="mark">{text.notAsked}</span>
          ) : null}
        </span>
        <Amount line={line} />
      </div>
      {line.state === 'due' || line.because === null ? null : (
        <p className="soft">
          <Sentence value={line.because} />
        </p>
      )}
      {line.paid > 0 ? (
        <p className="spread soft">
          <span>{text.paid}</span>
          <Money value={line.paid} />
        </p>
      ) : null}
      {line.missing === null ? null : (
        <p>
          {text.missing(formatDateShort(line.missing.from), formatDateShort(line.missing.to))} <ToRates />
        </p>
      )}
      <Waived line={line} />
      <div className="row claimFoot">
        <ClaimWhy line={line} />
        <Waive claim={claim} line={line} />
      </div>
    </li>
  );
}

function Amount({ line }: { readonly line: ClaimLine }) {
  const text = useText().claim;
  const language = useLanguage();
  const today = useToday();
  switch (line.state) {
    case 'due':
      return <Money value={line.amount} className="strong" />;
    case 'later':
      return (
        <span className="soft">
          {line.allowedFrom === null ? text.waits : text.from(shortDate(line.allowedFrom, today, language))}
        </span>
      );
    case 'waits':
      return <span className="soft">{text.waits}</span>;
    case 'never':
      return <span className="soft">{text.never}</span>;
  }
}

// What was given up stays in sight, with the way back.
function Waived({ line }: { readonly line: ClaimLine }) {
  const text = useText().claim;
  const again = useDirect('claim.again');
  const { waiver } = line;
  if (waiver === null && line.waived === 0) return null;
  return (
    <div className="spread">
      <span>
        {text.waived}
        {waiver === null || waiver.reason === '' ? null : <span className="soft break"> : {waiver.reason}</span>}
      </span>
      <span className="row">
        {line.waived > 0 ? <Money value={line.waived} className="struck" /> : null}
        {waiver === null ? null : (
          <Button kind="quiet" isPending={again.isPending} onPress={() => again.mutate({ waiverId: waiver.waiverId })}>
            {text.again}
          </Button>
        )}
      </span>
    </div>
  );
}

function Waive({ claim, line }: { readonly claim: Claim; readonly line: ClaimLine }) {
  const text = useText().claim;
  const { open } = useDialogs();
  const { itemId, what } = line;
  if (what === 'principal' || !line.mayWaive || line.waiver !== null) return null;
  return (
    <Button
      kind="quiet"
      className="noPrint"
      onPress={() =>
        open({
          kind: 'waive',
          customerId: claim.customerId,
          charges: [{ itemId, what }],
          number: line.number,
          due: line.state === 'due' ? line.amount : null,
        })
      }
    >
      {text.waive}
    </Button>
  );
}
