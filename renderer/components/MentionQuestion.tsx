import type { Output } from '#contract/api';
import type { Language } from '#domain/country';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Choices } from '#renderer/components/Choices.tsx';
import { MentionDetails } from '#renderer/components/MentionText.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Standing = Output<'mentions.standing'>;

/** "Are these on his invoices?", with what claims go by while nobody has answered. */
export function MentionQuestion({
  customerId,
  language,
}: {
  readonly customerId: string;
  readonly language: Language;
}) {
  const text = useText().lawWords;
  const standing = useQuery('mentions.standing', { customerId });
  const answer = useDirect('mentions.answer');
  if (standing.data === undefined) return null;
  const { relation } = standing.data;
  return (
    <div className="stackTight">
      <Choices
        label={text.customerQuestion}
        value={chosen(standing.data)}
        onChange={(value) =>
          answer.mutate({ customerId, isOnInvoices: value === 'asCompany' ? null : value === 'yes' })
        }
        options={(['yes', 'no', 'asCompany'] as const).map((value) => ({ value, label: text.customerAnswers[value] }))}
      />
      <MentionAssumed standing={standing.data} />
      <MentionDetails relation={relation} language={language} />
    </div>
  );
}

/** In a claim: what it goes by while nobody has answered, with the answer one press away. */
export function MentionAsked({ customerId, isAsked }: { readonly customerId: string; readonly isAsked: boolean }) {
  const text = useText().lawWords;
  const standing = useQuery('mentions.standing', { customerId }, { enabled: isAsked });
  const answer = useDirect('mentions.answer');
  if (!isAsked || standing.data === undefined || standing.data.from !== 'nobody') return null;
  return (
    <div className="stackTight noPrint">
      <Choices<'yes' | 'no'>
        label={text.customerQuestion}
        value={null}
        onChange={(value) => answer.mutate({ customerId, isOnInvoices: value === 'yes' })}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: text.customerAnswers[value] }))}
      />
      <MentionAssumed standing={standing.data} />
    </div>
  );
}

function chosen({ answer, from }: Standing): 'yes' | 'no' | 'asCompany' {
  if (from !== 'customer') return 'asCompany';
  return answer === true ? 'yes' : 'no';
}

/** What a claim goes by: the answer given for all, or what is supposed while there is none. */
export function MentionAssumed({ standing }: { readonly standing: Standing }) {
  const text = useText().lawWords;
  const { answer, assumed, from } = standing;
  if (from === 'company') return <p className="soft">{answer === true ? text.answered.yes : text.answered.no}</p>;
  if (from === 'customer') return null;
  const held = assumed ? 'yes' : 'no';
  return (
    <p>
      <span className="mark warn">{text.assumed[held]}</span> <span className="soft">{text.assumedWhy[held]}</span>
    </p>
  );
}
