import { useState } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { InvoiceTicks } from '#renderer/dialogs/InvoiceTicks.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Props = { readonly customerId: string; readonly onClose: () => void };

/** A promise made otherwise than on the phone: by mail, at the counter. */
export function PromiseDialog(props: Props) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.money.promise}>
      {(file) => <PromiseForm file={file} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function PromiseForm({ file, onClose }: { readonly file: Output<'customer.get'>; readonly onClose: () => void }) {
  const text = useText();
  const record = useCommand('promise.record');
  const [on, setOn] = useState<PlainDate | null>(null);
  const [amount, setAmount] = useState<Cents | null>(file.overdue > 0 ? file.overdue : file.open);
  const [picked, setPicked] = useState<readonly string[]>(lateOrAll(file));
  const [note, setNote] = useState('');
  const isComplete = on !== null && amount !== null && picked.length > 0;
  return (
    <CommandForm
      command={record}
      input={
        isComplete
          ? { customerId: file.customerId, documentIds: [...picked], promisedOn: on, amount, note: note.trim() }
          : null
      }
      problem={
        on === null ? text.common.dateMissing : amount === null ? text.common.amountMissing : text.money.invoicesMissing
      }
      submit={text.common.save}
      onDone={onClose}
      onCancel={onClose}
    >
      <p className="soft">{text.money.promiseText}</p>
      <div className="fields">
        <DateField label={text.money.promisedOn} value={on} onChange={setOn} lean="future" autoFocus isRequired />
        <AmountField label={text.money.promisedAmount} value={amount} onChange={setAmount} isRequired />
      </div>
      <InvoiceTicks invoices={file.invoices} picked={picked} onChange={setPicked} />
      <GuardedField
        relation={file.fields.relation}
        where="note"
        label={`${text.money.note} (${text.common.optional})`}
        value={note}
        onChange={setNote}
        maxLength={4000}
      />
    </CommandForm>
  );
}

// A promise is about what is late; about everything when nothing is.
function lateOrAll(file: Output<'customer.get'>): readonly string[] {
  const late = file.invoices.filter((row) => row.daysLate > 0);
  return (late.length > 0 ? late : file.invoices).map((row) => row.documentId);
}
