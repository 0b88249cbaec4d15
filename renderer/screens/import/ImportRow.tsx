import { useState } from 'react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { ImportDifference } from '#renderer/screens/import/ImportDifference.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type PreviewRow = ImportPreview['rows'][number];

/** One line of the file: what is wrong with it, the fields that can be typed here, or leaving it out. */
export function ImportRow(props: {
  readonly token: string;
  readonly row: PreviewRow;
  readonly onClose: () => void;
  readonly onChange: (preview: ImportPreview) => void;
}) {
  const { row, token } = props;
  const words = useText().import;
  const complete = useCommand('import.complete');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const set = (field: string, value: string) => setValues((before) => ({ ...before, [field]: value }));
  const isLeftOut = row.state === 'leftOut';
  const isComplete = row.missing.every((field) => (values[field] ?? '') !== '');
  const done = (preview: ImportPreview) => {
    props.onChange(preview);
    props.onClose();
  };
  const leave = () =>
    complete.mutate({ token, line: row.line, values: {}, isLeftOut: !isLeftOut }, { onSuccess: done });
  return (
    <Dialog title={words.rowTitle(row.line)} onClose={props.onClose}>
      <CommandForm
        command={complete}
        input={isComplete ? { token, line: row.line, values: { ...values }, isLeftOut: false } : null}
        problem={words.completeFirst}
        submit={words.complete}
        isHidden={row.missing.length === 0}
        onDone={done}
      >
        <p>
          <strong className="break">{row.customer}</strong> {row.number}
        </p>
        {row.file === '' ? null : <p className="soft break">{row.file}</p>}
        <ul className="stackTight">
          {row.problems.map((problem, index) => (
            <li key={index}>
              <Sentence value={problem} />
            </li>
          ))}
        </ul>
        <ImportDifference row={row} />
        {row.missing.map((field) => (
          <MissingField key={field} field={field} value={values[field] ?? ''} onChange={(value) => set(field, value)} />
        ))}
        {row.missing.length === 0 && row.state === 'wrong' ? <p className="soft">{words.nothingToType}</p> : null}
        {row.state === 'duplicate' ? null : (
          <div>
            <Button onPress={leave} isPending={complete.isPending}>
              {isLeftOut ? words.takeBack : words.leaveOut}
            </Button>
          </div>
        )}
      </CommandForm>
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
  if (props.field === 'isCreditNote') {
    return (
      <Tick isTicked={props.value === 'yes'} onChange={(isTicked) => props.onChange(isTicked ? 'yes' : '')}>
        {text.isCreditNote}
      </Tick>
    );
  }
  if (props.field === 'date' || props.field === 'dueDate') {
    const parsed = parsePlainDate(props.value);
    const value: PlainDate | null = parsed.ok ? parsed.value : null;
    return <DateField label={label} value={value} onChange={(date) => props.onChange(date ?? '')} lean="past" />;
  }
  return <TextField label={label} value={props.value} onChange={props.onChange} />;
}
