import type { Input, Output } from '#contract/api';
import type { Relation } from '#domain/country';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices, Tick } from '#renderer/components/Choices.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

export type KeptTerms = Output<'terms.get'>;
export type Terms = Input<'terms.check'>['terms'];
/** Whose terms: a customer's, those of one invoice of his, or of a customer who is being entered (`customerId` null). */
export type TermsPlace = {
  readonly customerId: string | null;
  readonly documentId: string | null;
  /** What he is, as his form has it now. */
  readonly relation?: Relation;
};
type Payment = NonNullable<Input<'terms.check'>['payment']>;

/** Nothing that would be kept differs: another figure in a field that is not shown is no change. */
export function isSameTerms(a: Terms, b: Terms): boolean {
  const said = ({ isInsolvent, isOwn, isRegularDelivery, ...own }: Terms) =>
    JSON.stringify([isInsolvent, isRegularDelivery, isOwn, isOwn ? own : null]);
  return said(a) === said(b);
}

/** What the law says of terms while they are typed; `isWrong`: they cannot be kept as they are. */
export function useCheckedTerms(place: TermsPlace, terms: Terms, payment?: Payment) {
  const refusal = useRefusal();
  const request = { ...place, terms, ...(payment === undefined ? {} : { payment }) };
  const checked = useQuery('terms.check', request, { keepPrevious: true }).data;
  const problem = checked?.problem ?? null;
  return {
    problem: problem === null ? null : refusal(problem),
    warnings: checked?.warnings ?? [],
    paymentWarnings: checked?.paymentWarnings ?? [],
  };
}

/** What was accepted in writing: the user's usual terms or others, and what is known of the contract. */
export function TermsFields(
  props: FieldsProps & { readonly place: TermsPlace; readonly checked: ReturnType<typeof useCheckedTerms> },
) {
  const text = useText().claim.terms;
  const { checked, kept, onChange, place, terms } = props;
  const isOfInvoice = place.documentId !== null;
  return (
    <>
      <p className="soft fieldWide">{isOfInvoice ? text.forInvoice(kept.number) : text.text}</p>
      <Choices
        label={text.whose}
        value={terms.isOwn ? 'own' : 'usual'}
        onChange={(whose) => onChange({ ...terms, isOwn: whose === 'own' })}
        options={[
          { value: 'usual', label: isOfInvoice ? text.asCustomer : text.usual },
          { value: 'own', label: text.own },
        ]}
      />
      {terms.isOwn ? <OwnTerms {...{ kept, terms, onChange }} problem={checked.problem} /> : null}
      <Warnings of={checked.warnings.filter(({ code }) => code !== aboutStanding)} />
      {isOfInvoice ? null : <Standing {...{ kept, terms, onChange }} />}
      <Warnings of={checked.warnings.filter(({ code }) => code === aboutStanding)} />
    </>
  );
}

/** What is said below the tick of collective proceedings; all else is about the rate and the clause above it. */
const aboutStanding = 'terms.insolvent';

function Warnings({ of: warnings }: { readonly of: ReturnType<typeof useCheckedTerms>['warnings'] }) {
  return warnings.map((warning) => (
    <Notice key={warning.code}>
      <Sentence value={warning} />
    </Notice>
  ));
}

type FieldsProps = {
  readonly kept: KeptTerms;
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
};

function OwnTerms({ kept, onChange, problem, terms }: FieldsProps & { readonly problem: string | null }) {
  const text = useText().claim.terms;
  const hasClause = kept.country === 'BE' && kept.relation === 'B2C';
  return (
    <>
      <TextField
        label={text.rate}
        value={terms.rate}
        onChange={(rate) => onChange({ ...terms, rate })}
        hint={text.rateHint}
        error={problem}
        maxLength={40}
      />
      {hasClause ? (
        <>
          <AmountField
            label={text.clauseFixed}
            value={terms.clauseFixed}
            onChange={(clauseFixed) => onChange({ ...terms, clauseFixed })}
          />
          <TextField
            label={text.clausePercent}
            value={terms.clausePercent}
            onChange={(clausePercent) => onChange({ ...terms, clausePercent })}
            maxLength={40}
          />
          <Tick isTicked={terms.isReciprocal} onChange={(isReciprocal) => onChange({ ...terms, isReciprocal })}>
            {text.reciprocal}
          </Tick>
        </>
      ) : null}
    </>
  );
}

function Standing({ kept, onChange, terms }: FieldsProps) {
  const text = useText().claim.terms;
  const isBelgianConsumer = kept.country === 'BE' && kept.relation === 'B2C';
  return (
    <>
      {isBelgianConsumer ? (
        <Tick
          isTicked={terms.isRegularDelivery}
          onChange={(isRegularDelivery) => onChange({ ...terms, isRegularDelivery })}
        >
          {text.regular}
        </Tick>
      ) : null}
      <Tick isTicked={terms.isInsolvent} onChange={(isInsolvent) => onChange({ ...terms, isInsolvent })}>
        {text.insolvent}
      </Tick>
    </>
  );
}
