import { relations } from '#domain/country';
import { useQuery } from '#renderer/api/useQuery';
import { Choices } from '#renderer/components/Choices.tsx';
import { MentionText } from '#renderer/components/MentionText.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

/** Asked once for a file: is the sentence on penalties on these invoices? What is claimed later goes by the answer. */
export function ImportMention(props: {
  readonly answer: boolean | null;
  readonly onAnswer: (answer: boolean | null) => void;
}) {
  const text = useText().lawWords;
  const language = useLanguage();
  const mentions = useQuery('mentions.get', { terms: null }).data?.mentions ?? [];
  return (
    <section className="card stackTight" aria-label={text.importQuestion}>
      <Choices
        label={text.importQuestion}
        value={props.answer === null ? 'unknown' : props.answer ? 'yes' : 'no'}
        onChange={(value) => props.onAnswer(value === 'unknown' ? null : value === 'yes')}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: text.answers[value] }))}
      />
      <p className="soft">{text.importHint}</p>
      <details>
        <summary>{text.showSentence}</summary>
        <div className="mentions">
          {relations.map((relation) => {
            const mention = mentions.find((each) => each.relation === relation && each.language === language);
            return mention === undefined ? null : (
              <div key={relation}>
                <h3>{text.audience[relation]}</h3>
                <MentionText mention={mention} />
              </div>
            );
          })}
        </div>
      </details>
    </section>
  );
}
