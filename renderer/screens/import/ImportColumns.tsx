import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { dateOrders, type DateOrder } from '#domain/calendar/parseDate';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useText } from '#renderer/i18n/language.tsx';

const none = 'none';

/** Which column of the file holds what: recognised, and corrected by the user. Open by itself when one is missing. */
export function ImportColumns(props: {
  readonly preview: ImportPreview;
  readonly onMap: (mapping: ImportPreview['mapping'], dateOrder?: DateOrder) => void;
}) {
  const { preview, onMap } = props;
  const text = useText().import;
  const isMissing = preview.fields.some(({ field, isNeeded }) => isNeeded && (preview.mapping[field] ?? null) === null);
  const [isOpen, setOpen] = useState(false);
  const labels: Readonly<Record<string, string>> = text.fields;
  const columns = [
    { value: none, label: text.noColumn },
    ...preview.columns.map(({ index, name, samples }) => ({
      value: String(index),
      label: samples.length === 0 ? name : `${name} (${samples.slice(0, 2).join(', ')})`,
    })),
  ];
  // That no column was recognised is said above already, with what to do.
  const isUnknown = Object.values(preview.mapping).every((column) => column === null);
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
          {isUnknown ? text.columnsUnknown : text.columns}
        </Button>
        {preview.isMappingRemembered ? <span className="soft">{text.columnsRemembered}</span> : null}
      </div>
      {isOrderAsked ? <div className="dateOrder">{order}</div> : null}
      {isMissing && !isUnknown ? <Notice>{text.columnsMissing}</Notice> : null}
      {isOpen || isMissing ? (
        <div className="card stack">
          <p className="soft">{text.columnsText}</p>
          <div className="fields">
            {preview.fields.map(({ field, isNeeded }) => (
              <SelectField
                key={field}
                label={isNeeded ? text.needed(labels[field] ?? field) : (labels[field] ?? field)}
                value={String(preview.mapping[field] ?? none)}
                options={columns}
                onChange={(value) => onMap({ ...preview.mapping, [field]: value === none ? null : Number(value) })}
              />
            ))}
            {isOrderAsked ? null : order}
          </div>
        </div>
      ) : null}
    </section>
  );
}
