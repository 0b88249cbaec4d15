import { useState } from 'react';
import type { PlainDate } from '#domain/calendar/plainDate';
import { goneWhats, type GoneWhat } from '#domain/followup/goneFacts';
import { useCommand } from '#renderer/api/useCommand';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { goneText } from '#renderer/i18n/gone';
import { useLanguage } from '#renderer/i18n/language.tsx';

/** He died, gave up his business, or is under collective proceedings: since when, and who said so. */
export function GoneDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = goneText[useLanguage()];
  const gone = useCommand('customer.gone');
  const [what, setWhat] = useState<GoneWhat>('died');
  const [on, setOn] = useState<PlainDate | null>(null);
  const [source, setSource] = useState('');
  const said = source.trim();
  return (
    <CustomerDialog {...props} title={text.title}>
      {({ customerId, fields }) => (
        <CommandForm
          command={gone}
          input={on === null || said === '' ? null : { customerId, what, on, source: said }}
          problem={text.missing}
          submit={text.save}
          onDone={props.onClose}
          onCancel={props.onClose}
        >
          <Choices
            label={text.what}
            value={what}
            onChange={setWhat}
            options={goneWhats.map((value) => ({ value, label: text.whats[value] }))}
            autoFocus
          />
          <p className="soft">{text.advice[what]}</p>
          <DateField label={text.on} value={on} onChange={setOn} lean="past" isRequired />
          <GuardedField
            label={text.source}
            value={source}
            onChange={setSource}
            relation={fields.relation}
            where="note"
            maxLength={500}
            isRequired
          />
        </CommandForm>
      )}
    </CustomerDialog>
  );
}
