import { Button as AriaButton } from 'react-aria-components';
import type { Output } from '#contract/api';
import { Money } from '#renderer/components/Money.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Suggestion = Output<'bank.look'>['suggestions'][number];

/** One answer to "what does this money pay?", with why and how sure. */
export function SuggestionButton(props: {
  readonly suggestion: Suggestion;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}) {
  const text = useText().bank;
  const { suggestion } = props;
  return (
    <AriaButton className="suggestion" data-best={props.isChosen} aria-pressed={props.isChosen} onPress={props.onPress}>
      <span className="break">
        {suggestion.parts.map(({ customerId, customerName, documents }) => (
          <span key={customerId}>
            <span className="strong">{customerName}</span>{' '}
            {documents.map(({ documentId, number }, index) => (
              <span key={documentId}>
                {index === 0 ? '' : ' + '}
                <span className="nowrap">{number}</span>
              </span>
            ))}{' '}
          </span>
        ))}
      </span>
      <Money value={suggestion.open} className="strong" />
      <span className="soft">
        <span className={suggestion.sureness === 'certain' ? 'mark ok' : 'mark'}>
          {text.sureness[suggestion.sureness]}
        </span>{' '}
        {suggestion.reasons.map((reason, index) => (
          <span key={reason.code}>
            {index === 0 ? '' : '. '}
            <Sentence value={reason} />
          </span>
        ))}
      </span>
    </AriaButton>
  );
}
