import { articleText } from '#contract/texts/articles';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { limitationNames } from '#contract/texts/limitationNames';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { LimitationEventKind } from '#domain/limitation/events';
import type { ChoiceScope } from '#domain/limitation/invoiceLimitation';
import { limitationSubjects, startFactOf, type LimitationSubject } from '#domain/limitation/limitation';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Choices, Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { InvoiceTicks } from '#renderer/dialogs/InvoiceTicks.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type View = Output<'limitation.get'>;

/** What an invoice is for, and the day from which its term runs. */
export function LimitationChoiceDialog(props: { readonly documentId: string; readonly onClose: () => void }) {
  const words = useText().limitation;
  const answer = useQuery('limitation.get', { documentId: props.documentId });
  return (
    <Dialog title={words.chooseTitle} onClose={props.onClose}>
      <Loaded answer={answer}>{(view) => <ChoiceForm view={view} onClose={props.onClose} />}</Loaded>
    </Dialog>
  );
}

function ChoiceForm({ view, onClose }: { readonly view: View; readonly onClose: () => void }) {
  const text = useText();
  const words = text.limitation;
  const language = useLanguage();
  const choose = useCommand('limitation.choose');
  const [subject, setSubject] = useState<LimitationSubject>(view.subject);
  const [scope, setScope] = useState<ChoiceScope>('invoice');
  const [startOn, setStartOn] = useState<PlainDate | null>(view.startFrom === 'typed' ? view.startOn : null);
  const asksDay = startFactOf(subject) !== 'dueDate';
  return (
    <CommandForm
      command={choose}
      input={{ documentId: view.documentId, scope, subject, startOn: asksDay ? startOn : null }}
      submit={text.common.save}
      onDone={onClose}
      onCancel={onClose}
    >
      <p className="soft">{words.chooseText}</p>
      <SelectField
        label={words.subject}
        value={subject}
        onChange={setSubject}
        options={limitationSubjects.map((value) => ({ value, label: limitationNames[language].subjects[value] }))}
      />
      {asksDay ? <DateField label={words.startOptional} value={startOn} onChange={setStartOn} lean="past" /> : null}
      <Choices
        label={words.scope}
        value={scope}
        onChange={setScope}
        options={(['invoice', 'customer', 'company'] as const).map((value) => ({ value, label: words.scopes[value] }))}
      />
    </CommandForm>
  );
}

/** Something happened that counts for the term, or that people believe to count. */
export function LimitationEventDialog(props: {
  readonly customerId: string;
  readonly documentId: string;
  readonly onClose: () => void;
}) {
  const words = useText().limitation;
  const answer = useQuery('limitation.get', { documentId: props.documentId });
  return (
    <CustomerDialog customerId={props.customerId} title={words.recordTitle} onClose={props.onClose}>
      {(file) => (
        <Loaded answer={answer}>{(view) => <EventForm file={file} view={view} onClose={props.onClose} />}</Loaded>
      )}
    </CustomerDialog>
  );
}

function EventForm(props: {
  readonly file: Output<'customer.get'>;
  readonly view: View;
  readonly onClose: () => void;
}) {
  const { file, onClose, view } = props;
  const text = useText();
  const words = text.limitation;
  const language = useLanguage();
  const record = useCommand('limitation.record');
  const attach = useDirect('invoice.attach');
  const [what, setWhat] = useState<LimitationEventKind | null>(null);
  const [on, setOn] = useState<PlainDate | null>(null);
  const [endedOn, setEndedOn] = useState<PlainDate | null>(null);
  const [note, setNote] = useState('');
  const [hasPaper, setHasPaper] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([view.documentId]);
  const rule = view.rules.find(({ kind }) => kind === what);
  const lasts = rule?.effect === 'untilItsEnd';
  const isComplete = what !== null && on !== null && picked.length > 0;
  return (
    <CommandForm
      command={record}
      input={
        isComplete
          ? {
              ...{ customerId: file.customerId, documentIds: [...picked], what, on },
              ...{ endedOn: lasts ? endedOn : null, note: note.trim() },
            }
          : null
      }
      problem={what === null ? words.kindMissing : on === null ? text.common.dateMissing : text.money.invoicesMissing}
      submit={text.common.save}
      onDone={() => {
        if (hasPaper) attach.mutate({ documentId: view.documentId, role: 'other' });
        onClose();
      }}
      onCancel={onClose}
    >
      <SelectField
        label={words.kind}
        value={what}
        onChange={setWhat}
        options={view.rules.map(({ kind }) => ({ value: kind, label: limitationNames[language].kinds[kind] }))}
      />
      {rule === undefined ? null : (
        <p className={rule.effect === 'nothing' ? 'soft' : 'strong'}>
          {words.would(words.ruleEffects[rule.effect], articleText(rule.article, language))}
        </p>
      )}
      <DateField label={words.on} value={on} onChange={setOn} lean="past" isRequired />
      {lasts ? <DateField label={words.endedOn} value={endedOn} onChange={setEndedOn} lean="past" /> : null}
      <TextField label={`${words.note} (${text.common.optional})`} value={note} onChange={setNote} maxLength={4000} />
      <InvoiceTicks invoices={file.invoices} picked={picked} onChange={setPicked} />
      <Tick isTicked={hasPaper} onChange={setHasPaper}>
        {words.attach}
      </Tick>
    </CommandForm>
  );
}
