import { FileSpreadsheet, FileText } from 'lucide-react';
import { useState } from 'react';
import type { Input } from '#contract/api';
import { exportFormats, exportLists } from '#contract/schemas/exportSchemas';
import { dateOf, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import { MakingBar } from '#renderer/screens/reports/MakingBar.tsx';

type Format = Input<'export.save'>['format'];

/** Every list an accountant asks for, at any date, saved in the form he wants. */
export function AccountantLists() {
  const text = useText();
  const words = text.exports;
  const today = useToday();
  const save = useDirect('export.save');
  const fec = useDirect('export.fec');
  const winbooks = useDirect('export.winbooks');
  const isBelgian = useQuery('app.status', {}).data?.ledger?.country === 'BE';
  const [from, setFrom] = useState<PlainDate | null>(dateOf(yearOf(today), 1, 1));
  const [to, setTo] = useState<PlainDate | null>(today);
  const last = to ?? today;
  const file = winbooks.data?.file ?? fec.data?.file ?? save.data?.file ?? null;
  const isSaving = save.isPending || fec.isPending || winbooks.isPending;
  const forget = () => [save, fec, winbooks].forEach(({ reset }) => reset());
  const saveAs = (what: Input<'export.save'>['what'], format: Format) => {
    forget();
    save.mutate({ what, format, from, to: last, customerId: null });
  };
  return (
    <section className="card stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      <div className="boardTools">
        <DateField label={words.from} value={from} onChange={setFrom} lean="past" />
        <DateField label={words.to} value={to} onChange={setTo} lean="past" />
      </div>
      <p className="soft">{isBelgian ? words.periodHintBelgium : words.periodHint}</p>
      <div className="tableFrame">
        <table className="plain">
          <tbody>
            {exportLists.map((what) => (
              <ListLine key={what} what={what} isDisabled={isSaving} onSave={(format) => saveAs(what, format)} />
            ))}
            {isBelgian ? (
              <FileLine
                about={[words.winbooks, words.winbooksText, words.winbooksSave]}
                isDisabled={isSaving}
                onSave={() => {
                  forget();
                  winbooks.mutate({});
                }}
              />
            ) : (
              <FileLine
                about={[words.fec, words.fecText, words.fecSave]}
                isDisabled={isSaving}
                onSave={() => {
                  forget();
                  fec.mutate({ from: from ?? last, to: last });
                }}
              />
            )}
          </tbody>
        </table>
      </div>
      <MakingBar />
      <p role="status" className="soft">
        {file === null ? '' : words.saved(file)}
      </p>
    </section>
  );
}

// A file in the layout of a program, which has one form only.
function FileLine(props: {
  readonly about: readonly [name: string, text: string, save: string];
  readonly isDisabled: boolean;
  readonly onSave: () => void;
}) {
  const [name, text, save] = props.about;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="cellNote">{text}</span>
      </th>
      <td className="right nowrap">
        <Button kind="quiet" icon={FileText} isDisabled={props.isDisabled} onPress={props.onSave}>
          {save}
        </Button>
      </td>
    </tr>
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
      <td className="right nowrap">
        <span className="actions">
          {exportFormats.map((format) => (
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
