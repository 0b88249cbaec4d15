import { Columns3 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { dateOrders, type DateOrder } from '#domain/calendar/parseDate';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Mapping = ImportPreview['mapping'];

const none = 'none';
// What a list is mostly read by; the other columns are folded away.
const mainFields = ['number', 'date', 'dueDate', 'customer', 'grossCents', 'dueCents', 'debit', 'credit'];
const mainBankFields = ['date', 'grossCents', 'debit', 'credit', 'customer', 'label', 'paymentReference'];

/** Which column of the file holds what: recognised, and corrected by the user. Open by itself when one is missing. */
export function ImportColumns(props: {
  readonly preview: ImportPreview;
  readonly onMap: (mapping: Mapping, dateOrder?: DateOrder) => void;
}) {
  const { preview, onMap } = props;
  const text = useText().import;
  const isMissing = preview.fields.some(({ field, isNeeded }) => isNeeded && isUnset(preview, field));
  const [isOpen, setOpen] = useState(false);
  const { dateOrder } = preview;
  // What hardly anybody writes, or what a line asks about, is seen without opening the columns.
  const isOrderAsked =
    dateOrder === 'monthFirst' ||
    preview.isDateOrderChosen ||
    preview.rows.some(({ problems }) => problems.some(({ code }) => code.endsWith('.monthFirst')));
  const order =
    dateOrder === null ? null : (
      <SelectField
        label={text.dateOrder}
        value={dateOrder}
        options={dateOrders.map((value) => ({ value, label: text.dateOrders[value] }))}
        onChange={(value) => onMap(preview.mapping, value)}
      />
    );
  return (
    <section className="stackTight" aria-label={text.columns}>
      <div className="row flush">
        <Button kind="quiet" icon={Columns3} aria-expanded={isOpen || isMissing} onPress={() => setOpen(!isOpen)}>
          {isMissing ? text.columnsUnknown : text.columns}
        </Button>
        {preview.isMappingRemembered ? <span className="soft">{text.columnsRemembered}</span> : null}
      </div>
      {isOrderAsked ? <div className="dateOrder">{order}</div> : null}
      {/* What the reader says of the file is above already. */}
      {isMissing && preview.fileProblems.length === 0 ? <Notice>{text.columnsMissing}</Notice> : null}
      {isOpen || isMissing ? (
        <div className="card stack">
          <p className="soft">{text.columnsText}</p>
          <ColumnFields preview={preview} onMap={onMap}>
            {isOrderAsked ? null : order}
          </ColumnFields>
          <ReadAs preview={preview} />
        </div>
      ) : null}
    </section>
  );
}

function isUnset({ mapping }: ImportPreview, field: string): boolean {
  return (mapping[field] ?? null) === null;
}

function ColumnFields(props: {
  readonly preview: ImportPreview;
  readonly onMap: (mapping: Mapping) => void;
  readonly children: ReactNode;
}) {
  const { onMap, preview } = props;
  const text = useText().import;
  const isBank = preview.statements.length > 0;
  const main = isBank ? mainBankFields : mainFields;
  const labels: Readonly<Record<string, string>> = isBank ? { ...text.fields, ...text.bankFields } : text.fields;
  const columns = [
    { value: none, label: text.noColumn },
    ...preview.columns.map(({ index, name, samples }) => ({
      value: String(index),
      label: samples.length === 0 ? name : `${name} (${samples.slice(0, 2).map(short).join(', ')})`,
    })),
  ];
  const isMain = ({ field, isNeeded }: ImportPreview['fields'][number]) => isNeeded || main.includes(field);
  const draw = ({ field, isNeeded }: ImportPreview['fields'][number]) => (
    <SelectField
      key={field}
      label={isNeeded ? text.needed(labels[field] ?? field) : (labels[field] ?? field)}
      value={String(preview.mapping[field] ?? none)}
      options={columns}
      onChange={(value) => onMap({ ...preview.mapping, [field]: value === none ? null : Number(value) })}
    />
  );
  const others = preview.fields.filter((field) => !isMain(field));
  return (
    <>
      <div className="fields">
        {preview.fields.filter(isMain).map(draw)}
        {props.children}
      </div>
      {others.length === 0 ? null : (
        <details>
          <summary>{text.otherColumns(others.filter(({ field }) => !isUnset(preview, field)).length)}</summary>
          <div className="fields">{others.map(draw)}</div>
        </details>
      )}
    </>
  );
}

const sampleLongest = 18;

// The words of a bank would fill the field.
function short(sample: string): string {
  return sample.length <= sampleLongest ? sample : `${sample.slice(0, sampleLongest).trimEnd()}…`;
}

// How the bytes were read matters only to somebody who sees wrong letters.
function ReadAs({ preview }: { readonly preview: ImportPreview }) {
  const text = useText().import;
  if (preview.encoding === '') return null;
  const separators: Readonly<Record<string, string>> = {
    ';': text.separators.semicolon,
    ',': text.separators.comma,
    '\t': text.separators.tab,
    TAB: text.separators.tab,
    '|': text.separators.bar,
  };
  return <p className="soft">{text.readAs(preview.encoding, separators[preview.separator] ?? preview.separator)}</p>;
}
