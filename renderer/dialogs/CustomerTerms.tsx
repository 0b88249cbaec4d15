import { useEffect, useState } from 'react';
import type { Input } from '#contract/api';
import { zeroCents } from '#domain/money/cents';
import { ratePpm, type RatePpm } from '#domain/money/rate';
import { parseTypedRate } from '#domain/countries/rateEntry';
import { useQuery } from '#renderer/api/useQuery';
import { Choices, Toggle } from '#renderer/components/Choices.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { MentionDetails } from '#renderer/components/MentionText.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import {
  isSameTerms,
  TermsFields,
  useCheckedTerms,
  type KeptTerms,
  type Terms,
} from '#renderer/dialogs/TermsFields.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** What the form of a customer keeps of his terms: undefined while nothing was changed. */
export type AgreedTerms = { readonly terms: Terms | undefined; readonly isWrong: boolean };

type Fields = Pick<
  Input<'customer.update'>['fields'],
  'relation' | 'language' | 'termsEndOfMonth' | 'penaltiesOnInvoices'
>;
type Props = {
  /** Null: he is being entered. */
  readonly customerId: string | null;
  readonly fields: Fields;
  readonly onFields: (changes: Partial<Fields>) => void;
  /** Days to pay, as typed. */
  readonly days: string;
  readonly onDays: (days: string) => void;
  readonly onChange: (agreed: AgreedTerms) => void;
};

/** When he has to pay, what stands on his invoices, and what he accepted in writing: folded away, saved with him. */
export function CustomerTerms(props: Props) {
  const text = useText();
  const { customerId, fields } = props;
  const place = { customerId, documentId: null, relation: fields.relation };
  const kept = useQuery('terms.get', place, { keepPrevious: true });
  return (
    <details>
      <summary>{text.customer.fields.agreement}</summary>
      {kept.data === undefined ? null : <Agreement {...props} kept={kept.data} />}
    </details>
  );
}

function Agreement({ kept, ...props }: Props & { readonly kept: KeptTerms }) {
  const text = useText();
  const words = text.customer.fields;
  const { customerId, days, fields, onChange, onFields } = props;
  const place = { customerId, documentId: null, relation: fields.relation };
  const [terms, setTerms] = useState<Terms>(kept.terms);
  const typedDays = parsedDays(days);
  const payment = { days: typedDays ?? null, isEndOfMonth: fields.termsEndOfMonth };
  const checked = useCheckedTerms(place, terms, payment);
  const isWrong = checked.problem !== null;
  const isSame = isSameTerms(terms, kept.terms);
  useEffect(() => onChange({ terms: isSame ? undefined : terms, isWrong }), [onChange, isSame, isWrong, terms]);
  return (
    <div className="stackTight">
      <div className="fields">
        <TextField
          label={words.terms}
          value={days}
          onChange={props.onDays}
          maxLength={3}
          error={typedDays === undefined ? words.termsWrong : null}
        />
        <Toggle isOn={fields.termsEndOfMonth} onChange={(termsEndOfMonth) => onFields({ termsEndOfMonth })}>
          {text.lawWords.endOfMonth}
        </Toggle>
      </div>
      {checked.paymentWarnings.map((warning) => (
        <Notice key={warning.code}>
          <Sentence value={warning} />
        </Notice>
      ))}
      <Choices
        label={text.lawWords.customerQuestion}
        value={fields.penaltiesOnInvoices === null ? 'asCompany' : fields.penaltiesOnInvoices ? 'yes' : 'no'}
        onChange={(value) => onFields({ penaltiesOnInvoices: value === 'asCompany' ? null : value === 'yes' })}
        options={(['yes', 'no', 'asCompany'] as const).map((value) => ({
          value,
          label: text.lawWords.customerAnswers[value],
        }))}
      />
      <MentionDetails relation={fields.relation} language={fields.language} terms={mentionTerms(terms)} />
      <TermsFields {...{ place, kept, terms, checked }} onChange={setTerms} />
    </div>
  );
}

// His own terms as the sentence on his invoices has them; null: the user's usual ones.
function mentionTerms({ clauseFixed, clausePercent, isOwn, rate }: Terms): Input<'mentions.get'>['terms'] {
  if (!isOwn) return null;
  const read = parsePercent(rate);
  const percent = parsePercent(clausePercent) ?? ratePpm(0);
  const fixed = clauseFixed ?? zeroCents;
  const clause = fixed > 0 || percent > 0 ? { fixed, percent } : null;
  return { isOnInvoices: null, businessRate: read, consumerRate: read, clause };
}

/** Days to pay as they were typed; null: nothing, so those of the settings; undefined: no number of days. */
export function parsedDays(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d{1,3}$/.test(plain) && Number(plain) <= 365 ? Number(plain) : undefined;
}

const rateMax = ratePpm(1_000_000);

function parsePercent(text: string): RatePpm | null {
  const read = parseTypedRate(text, rateMax);
  return read.ok ? read.value : null;
}
