import { useState } from 'react';
import type { Input } from '#contract/api';
import { daysBetween } from '#domain/calendar/plainDate';
import { useCommand } from '#renderer/api/useCommand';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import type { Imported } from '#renderer/screens/import/imported';

type Reached = Input<'invoice.setReminded'>['rows'][number]['reached'];
const levels = ['none', 'reminder1', 'reminder2', 'formalNotice'] as const;

/** What late customers already had before this program, in bulk or one by one, so that nobody starts again from zero. */
export function AlreadyReminded(props: { readonly invoices: Imported['lateInvoices']; readonly onDone: () => void }) {
  const text = useText().import.reminded;
  const today = useToday();
  const save = useCommand('invoice.setReminded');
  const [reached, setReached] = useState<Readonly<Record<string, Reached>>>({});
  const options = levels.map((level) => ({ value: level, label: text.reached[level] }));
  const reachedBy = (documentId: string): Reached => reached[documentId] ?? 'none';
  const first = props.invoices[0];
  const common = first === undefined ? 'none' : reachedBy(first.documentId);
  const isCommon = props.invoices.every(({ documentId }) => reachedBy(documentId) === common);
  const setAll = (level: Reached) =>
    setReached(Object.fromEntries(props.invoices.map(({ documentId }) => [documentId, level])));
  return (
    <section className="stack" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <CommandForm
        command={save}
        input={{
          rows: props.invoices.map(({ documentId }) => ({ documentId, reached: reachedBy(documentId), on: null })),
        }}
        submit={text.save}
        onDone={props.onDone}
      >
        <Choices<Reached> label={text.all} value={isCommon ? common : null} onChange={setAll} options={options} />
        <ul className="remindedList">
          {props.invoices.map((invoice) => (
            <li key={invoice.documentId} className="remindedRow">
              <div>
                <strong className="break">{invoice.customerName}</strong>
                <p className="soft">
                  {invoice.number}, <Money value={invoice.open} />, {text.late(daysBetween(invoice.dueOn, today))}
                </p>
              </div>
              <SelectField<Reached>
                label={text.row(invoice.number)}
                value={reachedBy(invoice.documentId)}
                options={options}
                onChange={(level) => setReached((before) => ({ ...before, [invoice.documentId]: level }))}
              />
            </li>
          ))}
        </ul>
      </CommandForm>
    </section>
  );
}
