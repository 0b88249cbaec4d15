import { Article } from '#renderer/components/Article.tsx';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { Input, Output } from '#contract/api';
import type { Language, Relation } from '#domain/country';
import { copyText } from '#renderer/api/copyText';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type MentionTerms = Input<'mentions.get'>['terms'];
type Mention = Output<'mentions.get'>['mentions'][number];

/** The sentence for an invoice, ready to copy, with the text of law behind it. */
export function MentionText({ mention }: { readonly mention: Mention }) {
  const text = useText().lawWords;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="stackTight mention">
      {mention.warnings.map(({ what, article }) => (
        <Notice key={what.code}>
          <Sentence value={what} />{' '}
          <span className="soft">
            <Article value={article} />
          </span>
        </Notice>
      ))}
      <blockquote className="mentionText" lang={mention.language}>
        {mention.text}
      </blockquote>
      <div className="spread">
        <Button
          icon={isCopied === true ? Check : Copy}
          onPress={() => setCopied(copyText(mention.text))}
          aria-live="polite"
        >
          {isCopied === true ? text.copied : text.copy}
        </Button>
        <span className={mention.isRequired ? 'mark warn' : 'mark'}>
          {mention.isRequired ? text.required : text.useful}
        </span>
      </div>
      {isCopied === false ? <p className="late">{text.notCopied}</p> : null}
      <p className="soft break">
        <Article value={mention.article} />
      </p>
    </div>
  );
}

/** The sentence for the invoices of one customer, folded away until it is wanted; with his own terms where he has some. */
export function MentionDetails(props: {
  readonly relation: Relation;
  readonly language: Language;
  readonly terms?: MentionTerms;
}) {
  const text = useText().lawWords;
  const view = useQuery('mentions.get', { terms: props.terms ?? null }, { keepPrevious: true });
  const mention = view.data?.mentions.find(
    ({ relation, language }) => relation === props.relation && language === props.language,
  );
  if (mention === undefined) return null;
  return (
    <details>
      <summary>{text.showSentence}</summary>
      <MentionText key={`${mention.relation}${mention.language}`} mention={mention} />
    </details>
  );
}
