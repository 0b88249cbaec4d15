import { useState } from 'react';
import type { Input } from '#contract/api';
import { daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { useCommand } from '#renderer/api/useCommand';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import type { Imported } from '#renderer/screens/import/imported';

type Reached = Input<'invoice.setReminded'>['rows'][number]['reached'];
const levels = ['none', 'reminder1', 'reminder2', 'formalNotice'] as const;

/** What late customers already had before this program, in bulk or one by one, so that nobody starts again from zero. */
export function AlreadyReminded(props: { readonly invoices: Imported['lateInvoices']; readonly onDone: () => void }) {
  const text = useText().import.reminded;
  const save = useCommand('invoice.setReminded');
  const [reached, setReached] = useState<Readonly<Record<string, Reached>>>({});
  const [dates, setDates] = useState<Readonly<Record<string, PlainDate | null>>>({});
  const options = levels.map((level) => ({ value: level, label: text.reached[level] }));
  const reachedBy = (documentId: string): Reached => reached[documentId] ?? 'none';
  const first = props.invoices[0];
  const common = first === undefined ? 'none' : reachedBy(first.documentId);
  const isCommon = props.invoices.every(({ documentId }) => reachedBy(documentId) === common);
  const setAll = (level: Reached) =>
    setReached(Object.fromEntries(props.invoices.map(({ documentId }) => [documentId, level])));
  return (
    <section className="stack reminded" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <CommandForm
        command={save}
        input={{
          rows: props.invoices.map(({ documentId }) => ({
            documentId,
            reached: reachedBy(documentId),
            on: dates[documentId] ?? null,
          })),
        }}
        submit={text.save}
        onDone={props.onDone}
      >
        <Choices<Reached> label={text.all} value={isCommon ? common : null} onChange={setAll} options={options} />
        <p className="soft">{text.lastOnText}</p>
        <ul className="remindedList">
          {props.invoices.map((invoice) => (
            <RemindedRow
              key={invoice.documentId}
              invoice={invoice}
              reached={reachedBy(invoice.documentId)}
              lastOn={dates[invoice.documentId] ?? null}
              onReached={(level) => setReached((before) => ({ ...before, [invoice.documentId]: level }))}
              onLastOn={(on) => setDates((before) => ({ ...before, [invoice.documentId]: on }))}
            />
          ))}
        </ul>
      </CommandForm>
    </section>
  );
}

function RemindedRow(props: {
  readonly invoice: Imported['lateInvoices'][number];
  readonly reached: Reached;
  readonly lastOn: PlainDate | null;
  readonly onReached: (reached: Reached) => void;
  readonly onLastOn: (on: PlainDate | null) => void;
}) {
  const { invoice, reached } = props;
  const text = useText().import.reminded;
  const today = useToday();
  return (
    <li className="remindedRow">
      <div>
        <strong className="break">{invoice.customerName}</strong>
        <p className="soft">
          {invoice.number}, <Money value={invoice.open} />, {text.late(daysBetween(invoice.dueOn, today))}
        </p>
      </div>
      <div className="row">
        {reached === 'none' ? null : (
          <DateField label={text.lastOn} value={props.lastOn} onChange={props.onLastOn} lean="past" />
        )}
        <SelectField<Reached>
          label={text.row(invoice.number)}
          value={reached}
          options={levels.map((level) => ({ value: level, label: text.reached[level] }))}
          onChange={props.onReached}
        />
      </div>
    </li>
  );
}
