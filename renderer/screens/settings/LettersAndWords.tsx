import { useState } from 'react';
import type { Output } from '#contract/api';
import { Choices } from '#renderer/components/Choices.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { LettersSection } from '#renderer/screens/settings/LettersSection.tsx';
import { WordingSection } from '#renderer/screens/settings/wording/WordingSection.tsx';

const parts = ['rhythm', 'words'] as const;
type Part = (typeof parts)[number];

/** When letters are written and in which tone; and what they say. */
export function LettersAndWords(props: {
  readonly settings: Output<'settings.get'>;
  readonly startsWithWords: boolean;
}) {
  const text = useText().wording;
  const [part, setPart] = useState<Part>(props.startsWithWords ? 'words' : 'rhythm');
  return (
    <div className="stack">
      <Choices
        label={text.part}
        value={part}
        onChange={setPart}
        options={parts.map((value) => ({ value, label: text.parts[value] }))}
      />
      {part === 'rhythm' ? (
        <div className="settingsBody">
          <LettersSection settings={props.settings} />
        </div>
      ) : (
        <WordingSection tone={props.settings.preferences.tone} />
      )}
    </div>
  );
}
