import { useState, type ReactNode } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';

type File = Output<'invoice.get'>;
type Props = { readonly documentId: string; readonly onClose: () => void };
type FormProps = { readonly file: File; readonly onClose: () => void };

function InvoiceDialog(props: Props & { readonly title: string; readonly children: (file: File) => ReactNode }) {
  const answer = useQuery('invoice.get', { documentId: props.documentId });
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <Loaded answer={answer}>
        {(file) => (
          <>
            <p className="strong break">
              {file.number} · {file.customerName}
            </p>
            {props.children(file)}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

/** An invoice typed by mistake. */
export function CancelInvoiceDialog(props: Props) {
  const text = useText();
  const cancel = useCommand('invoice.cancel');
  const [reason, setReason] = useState('');
  return (
    <InvoiceDialog {...props} title={text.money.cancelInvoice}>
      {(file) => (
        <CommandForm
          command={cancel}
          input={reason.trim() === '' ? null : { documentId: file.documentId, reason: reason.trim() }}
          problem={text.common.reasonMissing}
          submit={text.money.cancelInvoiceSave}
          kind="danger"
          onDone={props.onClose}
          onCancel={props.onClose}
        >
          <p className="soft">{text.money.cancelInvoiceText}</p>
          <TextField label={text.money.reason} value={reason} onChange={setReason} autoFocus isRequired />
        </CommandForm>
      )}
    </InvoiceDialog>
  );
}

/** Another due date, with its reason: the old one stays in the story. */
export function ChangeDueDateDialog(props: Props) {
  const text = useText();
  return (
    <InvoiceDialog {...props} title={text.money.changeDueDateTitle}>
      {(file) => <DueDateForm file={file} onClose={props.onClose} />}
    </InvoiceDialog>
  );
}

function DueDateForm({ file, onClose }: FormProps) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const change = useCommand('invoice.changeDueDate');
  const open = file.instalments.filter((instalment) => instalment.open > 0);
  const [itemId, setItemId] = useState<string | null>(open[0]?.itemId ?? null);
  const [dueOn, setDueOn] = useState<PlainDate | null>(null);
  const [reason, setReason] = useState('');
  const isComplete = itemId !== null && dueOn !== null && reason.trim() !== '';
  return (
    <CommandForm
      command={change}
      input={isComplete ? { itemId, dueOn, reason: reason.trim() } : null}
      problem={dueOn === null ? text.common.dateMissing : text.common.reasonMissing}
      submit={text.common.save}
      onDone={onClose}
      onCancel={onClose}
    >
      {open.length > 1 ? (
        <SelectField
          label={text.money.instalment}
          value={itemId}
          onChange={setItemId}
          options={open.map((each) => ({
            value: each.itemId,
            label: `${shortDate(each.dueOn, today, language)} · ${formatEuros(each.open, language)}`,
          }))}
        />
      ) : null}
      <DateField label={text.money.newDueOn} value={dueOn} onChange={setDueOn} lean="future" autoFocus isRequired />
      <TextField label={text.money.reason} value={reason} onChange={setReason} maxLength={500} isRequired />
    </CommandForm>
  );
}

/** What may still change after issue: references, never amounts. */
export function InvoiceDetailDialog(props: Props) {
  const text = useText();
  return (
    <InvoiceDialog {...props} title={text.money.detail}>
      {(file) => <DetailForm file={file} onClose={props.onClose} />}
    </InvoiceDialog>
  );
}

function DetailForm({ file, onClose }: FormProps) {
  const text = useText();
  const save = useCommand('invoice.saveDetail');
  const policies = useQuery('policies.list', {}).data ?? [];
  const relation = useQuery('customer.get', { customerId: file.customerId }).data?.fields.relation ?? null;
  const [label, setLabel] = useState(file.label);
  const [orderReference, setOrderReference] = useState(file.orderReference);
  const [paymentReference, setPaymentReference] = useState(file.paymentReference);
  const [sentOn, setSentOn] = useState<PlainDate | null>(file.sentOn);
  const [policyId, setPolicyId] = useState(file.policyId);
  const own = 'default';
  return (
    <CommandForm
      command={save}
      input={{ documentId: file.documentId, label, orderReference, paymentReference, sentOn, policyId }}
      submit={text.common.save}
      onDone={onClose}
      onCancel={onClose}
    >
      <div className="fields">
        <GuardedField
          label={text.money.label}
          value={label}
          onChange={setLabel}
          relation={relation}
          where="label"
          original={file.label}
          autoFocus
        />
        <TextField label={text.money.orderReference} value={orderReference} onChange={setOrderReference} />
        <TextField label={text.money.paymentReference} value={paymentReference} onChange={setPaymentReference} />
        <DateField label={text.money.sentOn} value={sentOn} onChange={setSentOn} lean="past" />
        <SelectField
          label={text.money.policy}
          value={policyId ?? own}
          onChange={(value) => setPolicyId(value === own ? null : value)}
          options={[
            { value: own, label: text.money.policyDefault },
            ...policies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
    </CommandForm>
  );
}
