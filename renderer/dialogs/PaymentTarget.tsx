import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Output } from '#contract/api';
import { formatEuros } from '#domain/format/amount';
import { subtractCents, sumCents, type Cents } from '#domain/money/cents';
import { Button } from '#renderer/components/Button.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { InvoiceTicks } from '#renderer/dialogs/InvoiceTicks.tsx';
import type { Target } from '#renderer/dialogs/usePaymentDraft';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type Suggestion = Output<'payment.suggest'>[number];

/** "Cette somme paie quelle facture ?": the best answer is chosen already, another is one click away. */
export function PaymentTarget(props: {
  readonly amount: Cents | null;
  readonly suggestions: readonly Suggestion[];
  readonly isAsked: boolean;
  readonly file: Output<'customer.get'> | null;
  readonly target: Target | null;
  readonly onPick: (target: Target) => void;
}) {
  const text = useText();
  const { suggestions, target, file } = props;
  const [isByHand, setByHand] = useState(false);
  const chosen = suggestions.find((each) => isSame(each, target));
  const open =
    chosen?.open ??
    (file === null || target === null
      ? null
      : sumCents(file.invoices.filter((row) => target.documentIds.includes(row.documentId)).map((row) => row.open)));
  return (
    <section className="stackTight" aria-label={text.money.suggestions}>
      <h3>{text.money.suggestions}</h3>
      {props.isAsked ? null : <p className="soft">{text.money.pickCustomerFirst}</p>}
      {props.isAsked && suggestions.length === 0 ? <p className="soft">{text.money.noSuggestion}</p> : null}
      {suggestions.slice(0, 5).map((each) => (
        <AriaButton
          key={`${each.customerId}:${each.documentIds.join(':')}`}
          className="suggestion"
          data-best={isSame(each, target)}
          aria-pressed={isSame(each, target)}
          onPress={() => props.onPick({ customerId: each.customerId, documentIds: each.documentIds })}
        >
          <span className="break">
            <span className="strong">{each.customerName}</span> {each.label}
          </span>
          <Money value={each.open} className="strong" />
          <span className="soft">
            {each.reasons.map((reason) => (
              <span key={reason.code}>
                <Sentence value={reason} />{' '}
              </span>
            ))}
          </span>
        </AriaButton>
      ))}
      {file === null || file.invoices.length < 2 ? null : isByHand ? (
        <InvoiceTicks
          invoices={file.invoices}
          picked={target?.documentIds ?? []}
          onChange={(documentIds) => props.onPick({ customerId: file.customerId, documentIds })}
        />
      ) : (
        <Button kind="quiet" onPress={() => setByHand(true)}>
          {text.money.chooseMyself}
        </Button>
      )}
      {props.amount === null || open === null || target === null || target.documentIds.length === 0 ? null : (
        <Outcome amount={props.amount} open={open} />
      )}
    </section>
  );
}

// Said before saving; what is saved is worked out by the program.
function Outcome({ amount, open }: { readonly amount: Cents; readonly open: Cents }) {
  const text = useText();
  const language = useLanguage();
  const euros = (value: Cents) => formatEuros(value, language);
  const sentence =
    amount > open
      ? text.money.leftOver(euros(subtractCents(amount, open)))
      : amount < open
        ? text.money.notEnough(euros(subtractCents(open, amount)))
        : text.money.exactly;
  return (
    <p className="whatNext" role="status">
      {sentence}
    </p>
  );
}

function isSame(suggestion: Suggestion, target: Target | null): boolean {
  return (
    target !== null &&
    suggestion.customerId === target.customerId &&
    suggestion.documentIds.join() === target.documentIds.join()
  );
}
