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
  // Conditions speak of counts, loops of the list: alone they print nothing of use.
  const variables = props.view.variables.filter(({ code }) => !onlyInConditions.includes(code));
  const has = (code: Variable) => props.view.variables.some((one) => one.code === code);
  return (
    <details className="wordingPalette">
      <summary>{text.insertTitle}</summary>
      <div className="wordingChips">
        {variables.map(({ code, name }) => (
          <Chip key={code} words={`{{ ${name} }}`} label={text.variables[code]} onInsert={props.onInsert} />
        ))}
        {has('count') ? <Chip words={onlyOne(language)} label={text.condition} onInsert={props.onInsert} /> : null}
        {has('callOn') ? <Chip words={ifCalled(language)} label={text.ifCalled} onInsert={props.onInsert} /> : null}
        {has('list') ? <Chip words={eachInvoice(language)} label={text.loop} onInsert={props.onInsert} /> : null}
      </div>
    </details>
  );
}

type Variable = WordingView['variables'][number]['code'];
const onlyInConditions: readonly Variable[] = ['count', 'list', 'allPaid', 'settledCount'];

function Chip(props: { readonly words: string; readonly label: string; readonly onInsert: (words: string) => void }) {
  return (
    <Button kind="quiet" className="wordingChip" onPress={() => props.onInsert(props.words)}>
      {props.label}
    </Button>
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
