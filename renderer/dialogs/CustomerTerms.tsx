import { useEffect, useState } from 'react';
import { useQuery } from '#renderer/api/useQuery';
import { TermsFields, useCheckedTerms, type KeptTerms, type Terms } from '#renderer/dialogs/TermsFields.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** What the form of a customer keeps of his terms: undefined while nothing was changed. */
export type AgreedTerms = { readonly terms: Terms | undefined; readonly isWrong: boolean };

type Props = { readonly customerId: string; readonly onChange: (agreed: AgreedTerms) => void };

/** "Conditions convenues" inside the form of a customer: saved with it. */
export function CustomerTerms({ customerId, onChange }: Props) {
  const text = useText().claim.terms;
  const kept = useQuery('terms.get', { customerId, documentId: null });
  return (
    <details>
      <summary>{text.title}</summary>
      {kept.data === undefined ? null : <Fields customerId={customerId} kept={kept.data} onChange={onChange} />}
    </details>
  );
}

function Fields({ customerId, kept, onChange }: Props & { readonly kept: KeptTerms }) {
  const place = { customerId, documentId: null };
  const [terms, setTerms] = useState<Terms>(kept.terms);
  const checked = useCheckedTerms(place, terms);
  const isWrong = checked.problem !== null;
  const isSame = JSON.stringify(terms) === JSON.stringify(kept.terms);
  useEffect(() => onChange({ terms: isSame ? undefined : terms, isWrong }), [onChange, isSame, isWrong, terms]);
  return (
    <div className="stackTight">
      <TermsFields {...{ place, kept, terms, checked }} onChange={setTerms} />
    </div>
  );
}
