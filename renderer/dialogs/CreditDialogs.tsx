import { useState } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import type { Cents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';

type File = Output<'customer.get'>;
type Props = { readonly customerId: string; readonly onClose: () => void };

/** Money given back to the customer out of what he paid in advance. */
export function RefundDialog(props: Props) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.money.refund}>
      {(file) => <RefundForm file={file} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function RefundForm({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const record = useCommand('refund.record');
  const [amount, setAmount] = useState<Cents | null>(file.credit);
  const [on, setOn] = useState<PlainDate | null>(today);
  const [label, setLabel] = useState('');
  const isComplete = amount !== null && on !== null;
  return (
    <CommandForm
      command={record}
      input={isComplete ? { customerId: file.customerId, amount, paidOn: on, label: label.trim() } : null}
      problem={amount === null ? text.common.amountMissing : text.common.dateMissing}
      submit={text.money.refundSave}
      onDone={onClose}
      onCancel={onClose}
    >
      <div className="fields">
        <AmountField
          label={text.money.refundAmount}
          value={amount}
          onChange={setAmount}
          hint={text.money.refundAvailable(formatEuros(file.credit, language))}
          autoFocus
        />
        <DateField label={text.money.refundOn} value={on} onChange={setOn} lean="past" />
      </div>
      <TextField label={`${text.money.note} (${text.common.optional})`} value={label} onChange={setLabel} />
    </CommandForm>
  );
}

/** Money in advance pays an invoice. */
export function UseCreditDialog(props: Props) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.money.useCredit}>
      {(file) => <UseCreditForm file={file} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function UseCreditForm({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const text = useText();
  const language = useLanguage();
  const allocate = useCommand('credit.allocate');
  const [documentId, setDocumentId] = useState<string | null>(file.invoices[0]?.documentId ?? null);
  return (
    <CommandForm
      command={allocate}
      input={documentId === null ? null : { customerId: file.customerId, documentId, amount: null }}
      problem={text.money.invoicesMissing}
      submit={text.money.useCreditSave}
      onDone={onClose}
      onCancel={onClose}
    >
      <p>{text.money.refundAvailable(formatEuros(file.credit, language))}</p>
      <SelectField
        label={text.money.whichInvoice}
        value={documentId}
        onChange={setDocumentId}
        options={file.invoices.map((row) => ({
          value: row.documentId,
          label: `${row.number} · ${formatEuros(row.open, language)}`,
        }))}
      />
    </CommandForm>
  );
}
