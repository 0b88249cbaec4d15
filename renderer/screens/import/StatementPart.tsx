import { useState } from 'react';
import type { Output } from '#contract/api';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { formatEuros } from '#domain/format/amount';
import { checkIban } from '#domain/identifiers/iban';
import { useQuery } from '#renderer/api/useQuery';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type Statement = ImportPreview['statements'][number];
type Taken = Output<'bank.take'>;

/** A bank's file: each statement with its balances, what is new in it, and the one button that takes it in. */
export function StatementPart(props: {
  readonly preview: ImportPreview;
  /** It is taken with the invoices, by their button. */
  readonly isFollowing?: boolean;
  readonly onTaken?: () => void;
}) {
  const { isFollowing = false, onTaken, preview } = props;
  const text = useText().bank;
  const take = useDirect('bank.take');
  const [taken, setTaken] = useState<Taken | null>(null);
  const done = (answer: Taken) => {
    setTaken(answer);
    onTaken?.();
  };
  const fresh = preview.statements.reduce((sum, statement) => sum + statement.fresh, 0);
  if (taken !== null) return <TakenNotice taken={taken} />;
  return (
    <section className="stack" aria-label={text.statements}>
      {preview.statements.map((statement, index) => (
        <StatementCard key={index} statement={statement} />
      ))}
      {isFollowing ? null : (
        <div className="importFoot">
          <p>{fresh === 0 ? text.nothingNew : text.freshCount(fresh)}</p>
          <Button
            kind="primary"
            isPending={take.isPending}
            onPress={() => take.mutate({ token: preview.token }, { onSuccess: done })}
          >
            {text.take}
          </Button>
        </div>
      )}
    </section>
  );
}

function StatementCard({ statement }: { readonly statement: Statement }) {
  const text = useText().bank;
  const language = useLanguage();
  const today = useToday();
  // Said once.
  const isOverlapTold = statement.remarks.some(({ code }) => code === 'bank.overlap');
  const { closingCents, closingOn, incoming, openingCents, openingOn, outgoing } = statement;
  const euros = (value: Statement['incoming']['amount']) => formatEuros(value, language);
  return (
    <article className="statementCard stackTight">
      <h3 className="break">{statement.account === '' ? text.bankList : printedAccount(statement.account)}</h3>
      {openingCents === null || closingCents === null || openingOn === null || closingOn === null ? (
        <p className="soft">{text.noBalance}</p>
      ) : (
        <p>
          {text.balances(
            shortDate(openingOn, today, language),
            euros(openingCents),
            shortDate(closingOn, today, language),
            euros(closingCents),
          )}
        </p>
      )}
      <p>
        {text.incoming(incoming.count, euros(incoming.amount))} {text.outgoing(outgoing.count)}
      </p>
      {statement.known === 0 || isOverlapTold ? null : <p className="soft">{text.known(statement.known)}</p>}
      {statement.remarks.map((remark, index) => (
        <Notice key={index}>
          <Sentence value={remark} />
        </Notice>
      ))}
    </article>
  );
}

// In groups of four, as it stands on paper.
function printedAccount(account: string): string {
  const iban = checkIban(account);
  return iban.valid ? (iban.printed ?? account) : account;
}

/** What of a statement was taken, and the way to the money that waits. */
export function TakenNotice({ taken }: { readonly taken: Taken }) {
  const text = useText().bank;
  const language = useLanguage();
  const today = useToday();
  const { go } = useNavigation();
  // The screen of the money comes after the first start.
  const setupStep = useQuery('app.status', {}).data?.ledger?.setupStep;
  const isStarting = setupStep !== undefined && setupStep !== 'done';
  return (
    <>
      <Notice kind="good">
        <strong>{text.taken(taken.movements, shortDate(taken.lastOn, today, language))}</strong>
        <p>{text.waits(taken.waiting)}</p>
        {isStarting && taken.waiting > 0 ? <p>{text.afterStart}</p> : null}
      </Notice>
      {isStarting ? null : (
        <div>
          <Button kind="primary" onPress={() => go({ screen: 'money' })}>
            {text.goMoney}
          </Button>
        </div>
      )}
    </>
  );
}
