import { useDeferredValue, useState } from 'react';
import type { Input, Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { CustomerPicker, type PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { PaymentTarget, type Target } from '#renderer/dialogs/PaymentTarget.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';

type Means = Input<'payment.record'>['means'];
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
  const today = useToday();
  const { file } = props;
  const record = useCommand('payment.record');
  const [amount, setAmount] = useState<Cents | null>(null);
  const [words, setWords] = useState('');
  const [paidOn, setPaidOn] = useState<PlainDate | null>(today);
  const [means, setMeans] = useState<Means>('transfer');
  const [customer, setCustomer] = useState<PickedCustomer | null>(
    file === null ? null : { customerId: file.customerId, name: file.fields.name },
  );
  const [picked, setPicked] = useState<Target | null>(
    file === null || props.documentId === null
      ? null
      : { customerId: file.customerId, documentIds: [props.documentId] },
  );
  const wanted = useDeferredValue(words.trim());
  const suggestions = useQuery(
    'payment.suggest',
    { customerId: customer?.customerId ?? null, amount, text: wanted },
    { enabled: amount !== null || wanted.length > 2, keepPrevious: true },
  );
  const best = amount === null ? undefined : suggestions.data?.[0];
  const target: Target | null =
    picked ??
    (best === undefined
      ? customer === null
        ? null
        : { customerId: customer.customerId, documentIds: [] }
      : { customerId: best.customerId, documentIds: best.documentIds });
  const isComplete = amount !== null && paidOn !== null && target !== null;

  return (
    <CommandForm
      command={record}
      input={
        isComplete
          ? {
              customerId: target.customerId,
              amount,
              paidOn,
              means,
              allocations: target.documentIds.map((documentId) => ({ documentId, amount: null })),
              label: words.trim(),
            }
          : null
      }
      problem={
        amount === null
          ? text.common.amountMissing
          : paidOn === null
            ? text.common.dateMissing
            : text.money.customerMissing
      }
      submit={text.money.savePayment}
      onDone={props.onClose}
      onCancel={props.onClose}
    >
      <div className="fields">
        <AmountField label={text.money.paymentAmount} value={amount} onChange={setAmount} autoFocus isRequired />
        <DateField label={text.money.paidOn} value={paidOn} onChange={setPaidOn} lean="past" isRequired />
      </div>
      <PaymentTarget
        amount={amount}
        suggestions={suggestions.data ?? []}
        isAsked={amount !== null || wanted.length > 2}
        file={file}
        target={target}
        onPick={setPicked}
      />
      <details open={file === null && amount !== null && target === null}>
        <summary>{file === null ? text.money.otherCustomer : text.money.paymentText}</summary>
        <div className="stack">
          {file === null ? (
            <CustomerPicker
              label={text.money.customer}
              value={customer}
              onChange={(next) => {
                setCustomer(next);
                setPicked(null);
              }}
            />
          ) : null}
          <TextField label={text.money.paymentText} value={words} onChange={setWords} />
        </div>
      </details>
      <Choices
        label={text.money.means}
        value={means}
        onChange={setMeans}
        options={(['transfer', 'cheque', 'cash', 'card', 'other'] as const).map((value) => ({
          value,
          label: text.money.meansOf[value],
        }))}
      />
    </CommandForm>
  );
}
