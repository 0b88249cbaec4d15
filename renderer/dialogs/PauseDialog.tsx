import { useState } from 'react';
import type { PlainDate } from '#domain/calendar/plainDate';
import { useCommand } from '#renderer/api/useCommand';
import { Toggle } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** Leave a customer in peace: until when and why. */
export function PauseDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  const start = useCommand('pause.start');
  const [until, setUntil] = useState<PlainDate | null>(null);
  const [isOpenEnded, setOpenEnded] = useState(false);
  const [reason, setReason] = useState('');
  const hasEnd = isOpenEnded || until !== null;
  const isComplete = hasEnd && reason.trim() !== '';
  return (
    <CustomerDialog {...props} title={text.money.pause}>
      {(file) => (
        <CommandForm
          command={start}
          input={
            isComplete
              ? {
                  customerId: file.customerId,
                  documentIds: [],
                  until: isOpenEnded ? null : until,
                  reason: reason.trim(),
                }
              : null
          }
          problem={hasEnd ? text.common.reasonMissing : text.common.dateMissing}
          submit={text.money.pause}
          onDone={props.onClose}
          onCancel={props.onClose}
        >
          {isOpenEnded ? null : (
            <DateField label={text.money.pauseUntil} value={until} onChange={setUntil} lean="future" autoFocus />
          )}
          <Toggle isOn={isOpenEnded} onChange={setOpenEnded}>
            {text.money.pauseForever}
          </Toggle>
          <GuardedField
            label={text.money.reason}
            value={reason}
            onChange={setReason}
            relation={file.fields.relation}
            where="note"
            maxLength={4000}
            isRequired
          />
        </CommandForm>
      )}
    </CustomerDialog>
  );
}
