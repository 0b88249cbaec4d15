import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import { stepName } from '#renderer/i18n/stepName';

/** Passes over the step that is due, with its reason; the sequence goes on with the next one. */
export function IgnoreStepDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  const today = useToday();
  const ignore = useCommand('step.ignore');
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  return (
    <CustomerDialog {...props} title={text.customer.ignoreTitle}>
      {({ customerId, fields, next }) =>
        next === null || next.on > today ? (
          <p>{text.customer.ignoreNothing}</p>
        ) : (
          <CommandForm
            command={ignore}
            input={reason === '' ? null : { customerId, documentIds: [], reason }}
            problem={text.common.reasonMissing}
            submit={text.customer.ignoreStep}
            onDone={props.onClose}
            onCancel={props.onClose}
          >
            <p>{text.customer.ignoreText(stepName(next.key, text))}</p>
            <GuardedField
              relation={fields.relation}
              where="note"
              label={text.money.reason}
              value={typed}
              onChange={setTyped}
              maxLength={4000}
              autoFocus
              isRequired
            />
          </CommandForm>
        )
      }
    </CustomerDialog>
  );
}
