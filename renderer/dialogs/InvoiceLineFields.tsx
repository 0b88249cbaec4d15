import { Plus, Trash2 } from 'lucide-react';
import { formatEuros } from '#domain/format/amount';
import { linesNet } from '#domain/ledger/invoiceLine';
import { Button } from '#renderer/components/Button.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { linesGross, typedUnits, type TypedLine } from '#renderer/dialogs/typedLines';
import type { TypedLines } from '#renderer/dialogs/useTypedLines';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type Choices = readonly { readonly value: string; readonly label: string }[];

/** What was sold, line by line, for who wants it: folded, and nothing of it is needed. */
export function InvoiceLineFields({ choices, draft }: { readonly draft: TypedLines; readonly choices: Choices }) {
  const text = useText().money.typedLines;
  const language = useLanguage();
  const { lines } = draft;
  return (
    <details>
      <summary>{text.title}</summary>
      <div className="stackTight">
        {draft.typed.map((line, index) => (
          <LineFields key={line.key} line={line} index={index} draft={draft} choices={choices} />
        ))}
        <div className="spread">
          <Button icon={Plus} isDisabled={!draft.canAdd} onPress={draft.add}>
            {text.add}
          </Button>
          <span aria-live="polite">
            {lines === null || lines.length === 0
              ? ''
              : text.makes(formatEuros(linesNet(lines), language), formatEuros(linesGross(lines), language))}
          </span>
        </div>
      </div>
    </details>
  );
}

function LineFields(props: {
  readonly line: TypedLine;
  readonly index: number;
  readonly draft: TypedLines;
  readonly choices: Choices;
}) {
  const text = useText().money.typedLines;
  const { draft, index, line } = props;
  const change = (part: Partial<TypedLine>) => draft.change(line.key, part);
  return (
    <div role="group" aria-label={text.line(index + 1)} className="typedLine">
      <TextField label={text.name} value={line.name} onChange={(name) => change({ name })} />
      <TextField
        label={text.quantity}
        value={line.quantity}
        onChange={(quantity) => change({ quantity })}
        maxLength={20}
        className="figure"
      />
      <SelectField
        label={text.unit}
        value={line.unit}
        onChange={(unit) => change({ unit })}
        options={typedUnits.map((unit) => ({ value: unit, label: text.unitOf[unit] }))}
      />
      <TextField
        label={text.price}
        value={line.price}
        onChange={(price) => change({ price })}
        maxLength={20}
        className="figure"
      />
      <SelectField
        label={text.rate}
        value={line.rate ?? draft.rate}
        onChange={(rate) => change({ rate })}
        options={props.choices}
      />
      <Button
        kind="quiet"
        icon={Trash2}
        onPress={() => draft.remove(line.key)}
        aria-label={`${text.remove} (${text.line(index + 1)})`}
      >
        {text.remove}
      </Button>
    </div>
  );
}
