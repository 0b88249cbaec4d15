import { FileSpreadsheet, FileText } from 'lucide-react';
import { useState } from 'react';
import type { Input } from '#contract/api';
import { exportLists } from '#contract/schemas/exportSchemas';
import { dateOf, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';

type Format = Input<'export.save'>['format'];
const formats: readonly Format[] = ['pdf', 'xlsx', 'csv'];

/** Every list an accountant asks for, at any date, saved in the form he wants. */
export function AccountantLists() {
  const text = useText();
  const words = text.exports;
  const today = useToday();
  const save = useDirect('export.save');
  const fec = useDirect('export.fec');
  const [from, setFrom] = useState<PlainDate | null>(dateOf(yearOf(today), 1, 1));
  const [to, setTo] = useState<PlainDate | null>(today);
  const last = to ?? today;
  const file = fec.data?.file ?? save.data?.file ?? null;
  const isSaving = save.isPending || fec.isPending;
  const saveAs = (what: Input<'export.save'>['what'], format: Format) => {
    fec.reset();
    save.mutate({ what, format, from, to: last, customerId: null });
  };
  return (
    <section className="card stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      <div className="boardTools">
        <DateField label={words.from} value={from} onChange={setFrom} lean="past" />
        <DateField label={words.to} value={to} onChange={setTo} lean="past" />
      </div>
      <p className="soft">{words.periodHint}</p>
      <div className="tableFrame">
        <table className="plain">
          <tbody>
            {exportLists.map((what) => (
              <ListLine key={what} what={what} isDisabled={isSaving} onSave={(format) => saveAs(what, format)} />
            ))}
            <tr>
              <th scope="row">
                {words.fec}
                <span className="cellNote">{words.fecText}</span>
              </th>
              <td className="right">
                <Button
                  kind="quiet"
                  icon={FileText}
                  isDisabled={isSaving}
                  onPress={() => {
                    save.reset();
                    fec.mutate({ from: from ?? last, to: last });
                  }}
                >
                  {words.fecSave}
                </Button>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <p role="status" className="soft">
        {file === null ? '' : words.saved(file)}
      </p>
    </section>
  );
}

function ListLine(props: {
  readonly what: Input<'export.save'>['what'];
  readonly isDisabled: boolean;
  readonly onSave: (format: Format) => void;
}) {
  const words = useText().exports;
  const { about, name } = words.lists[props.what];
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="cellNote">{about}</span>
      </th>
      <td className="right">
        <span className="actions">
          {formats.map((format) => (
            <Button
              key={format}
              kind="quiet"
              icon={format === 'pdf' ? FileText : FileSpreadsheet}
              aria-label={words.save(name, words.formats[format])}
              isDisabled={props.isDisabled}
              onPress={() => props.onSave(format)}
            >
              {words.formats[format]}
            </Button>
          ))}
        </span>
      </td>
    </tr>
  );
}
