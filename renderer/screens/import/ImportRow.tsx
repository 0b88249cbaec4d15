import { useState } from 'react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type PreviewRow = ImportPreview['rows'][number];
export type RowValues = Record<string, string>;

/** One line of the file: what is wrong with it, the fields that can be typed here, or leaving it out. */
export function ImportRow(props: {
  readonly row: PreviewRow;
  readonly onClose: () => void;
  readonly onSave: (line: number, values: RowValues, isLeftOut: boolean) => void;
}) {
  const { row } = props;
  const text = useText();
  const words = text.import;
  const [values, setValues] = useState<RowValues>({});
  const set = (field: string, value: string) => setValues((before) => ({ ...before, [field]: value }));
  const isLeftOut = row.state === 'leftOut';
  const isComplete = row.missing.every((field) => (values[field] ?? '') !== '');
  return (
    <Dialog title={words.rowTitle(row.line)} onClose={props.onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (row.missing.length > 0 && isComplete) props.onSave(row.line, values, false);
        }}
      >
        <p>
          <strong className="break">{row.customer}</strong> {row.number}
        </p>
        <ul className="stackTight">
          {row.problems.map((problem, index) => (
            <li key={index}>
              <Sentence value={problem} />
            </li>
          ))}
        </ul>
        {row.missing.map((field) => (
          <MissingField key={field} field={field} value={values[field] ?? ''} onChange={(value) => set(field, value)} />
        ))}
        {row.missing.length === 0 && row.state === 'wrong' ? <p className="soft">{words.nothingToType}</p> : null}
        <div className="dialogFoot">
          {row.state === 'duplicate' ? null : (
            <Button onPress={() => props.onSave(row.line, {}, !isLeftOut)}>
              {isLeftOut ? words.takeBack : words.leaveOut}
            </Button>
          )}
          {row.missing.length === 0 ? null : (
            <Button type="submit" kind="primary" isDisabled={!isComplete}>
              {words.complete}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function MissingField(props: {
  readonly field: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const text = useText().import;
  const labels: Readonly<Record<string, string>> = text.fields;
  const label = labels[props.field] ?? props.field;
  if (props.field === 'date' || props.field === 'dueDate') {
    const parsed = parsePlainDate(props.value);
    const value: PlainDate | null = parsed.ok ? parsed.value : null;
    return <DateField label={label} value={value} onChange={(date) => props.onChange(date ?? '')} lean="past" />;
  }
  return <TextField label={label} value={props.value} onChange={props.onChange} />;
}
