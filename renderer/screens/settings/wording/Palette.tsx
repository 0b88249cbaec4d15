import type { Language } from '#domain/country';
import { rowNames, variableName } from '#domain/letters/templates/variableNames';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { WordedLetter, WordingView } from '#renderer/screens/settings/wording/wordingDraft';

/** What the program fills in, in words; a press writes it where the cursor is. */
export function Palette(props: {
  readonly letter: WordedLetter;
  readonly view: WordingView;
  readonly onInsert: (words: string) => void;
}) {
  const text = useText().wording;
  const { language } = props.letter;
  // Conditions speak of the count, loops of the list: alone they print nothing of use.
  const variables = props.view.variables.filter(({ code }) => code !== 'count' && code !== 'list');
  return (
    <details className="wordingPalette">
      <summary>{text.insertTitle}</summary>
      <div className="wordingChips">
        {variables.map(({ code, name }) => (
          <Button key={code} kind="quiet" className="wordingChip" onPress={() => props.onInsert(`{{ ${name} }}`)}>
            {text.variables[code]}
          </Button>
        ))}
        <Button kind="quiet" className="wordingChip" onPress={() => props.onInsert(onlyOne(language))}>
          {text.condition}
        </Button>
        <Button kind="quiet" className="wordingChip" onPress={() => props.onInsert(ifCalled(language))}>
          {text.ifCalled}
        </Button>
        <Button kind="quiet" className="wordingChip" onPress={() => props.onInsert(eachInvoice(language))}>
          {text.loop}
        </Button>
      </div>
    </details>
  );
}

function onlyOne(language: Language): string {
  return `{% if ${variableName('count', language)} == 1 %}…{% else %}…{% endif %}`;
}

function ifCalled(language: Language): string {
  const date = variableName('callOn', language);
  return `{% if ${date} %}… {{ ${date} }}{% endif %}`;
}

function eachInvoice(language: Language): string {
  const row = rowNames.number[language];
  return `{% for f in ${variableName('list', language)} %}{{ f.${row} }} {% endfor %}`;
}
