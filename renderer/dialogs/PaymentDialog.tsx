import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { CustomerPicker } from '#renderer/components/CustomerPicker.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { PaymentTarget } from '#renderer/dialogs/PaymentTarget.tsx';
import { usePaymentDraft } from '#renderer/dialogs/usePaymentDraft';
import { formatDate } from '#domain/format/date';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import type { PlainDate } from '#domain/calendar/plainDate';

type Props = { readonly customerId?: string; readonly documentId?: string; readonly onClose: () => void };

/** Money came in: type the amount, accept the invoice that is proposed. */
export function PaymentDialog(props: Props) {
  const text = useText();
  const { customerId } = props;
  const known = useQuery('customer.get', { customerId: customerId ?? '-' }, { enabled: customerId !== undefined });
  if (customerId !== undefined && known.data === undefined) return null;
  return (
    <Dialog title={text.money.payment} onClose={props.onClose}>
      <PaymentForm file={known.data ?? null} documentId={props.documentId ?? null} onClose={props.onClose} />
    </Dialog>
  );
}

function PaymentForm(props: {
  readonly file: Output<'customer.get'> | null;
  readonly documentId: string | null;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { file } = props;
  const record = useCommand('payment.record');
  const draft = usePaymentDraft(file, props.documentId);
  return (
    <CommandForm
      command={record}
      input={draft.input}
      problem={draft.problem}
      submit={text.money.savePayment}
      onDone={props.onClose}
      onCancel={props.onClose}
    >
      <div className="fields">
        <AmountField
          label={text.money.paymentAmount}
          value={draft.amount}
          onChange={draft.setAmount}
          autoFocus
          isRequired
        />
        <DateField label={text.money.paidOn} value={draft.paidOn} onChange={draft.setPaidOn} lean="past" isRequired />
      </div>
      <PaidBefore on={draft.paidOn} documentId={draft.target?.documentIds.at(-1) ?? null} />
      <PaymentTarget
        amount={draft.amount}
        suggestions={draft.suggestions}
        isAsked={draft.isAsked}
        file={file}
        target={draft.target}
        onPick={draft.setPicked}
      />
      <details open={file === null && draft.amount !== null && draft.target === null}>
        <summary>{file === null ? text.money.otherCustomer : text.money.paymentText}</summary>
        <div className="stack">
          {file === null ? (
            <CustomerPicker label={text.money.customer} value={draft.customer} onChange={draft.pickCustomer} />
          ) : null}
          <TextField label={text.money.paymentText} value={draft.words} onChange={draft.setWords} />
        </div>
      </details>
      <Choices
        label={text.money.means}
        value={draft.means}
        onChange={draft.setMeans}
        options={(['transfer', 'cheque', 'cash', 'card', 'other'] as const).map((value) => ({
          value,
          label: text.money.meansOf[value],
        }))}
      />
    </CommandForm>
  );
}

/** Money dated before the invoice it pays: a deposit, or a slip of the finger. */
function PaidBefore({ documentId, on }: { readonly documentId: string | null; readonly on: PlainDate | null }) {
  const text = useText();
  const language = useLanguage();
  const invoice = useQuery('invoice.get', { documentId: documentId ?? '-' }, { enabled: documentId !== null }).data;
  if (on === null || documentId === null || invoice === undefined || on >= invoice.issuedOn) return null;
  return <Notice>{text.money.paidBefore(invoice.number, formatDate(invoice.issuedOn, language))}</Notice>;
}
