import { useState } from 'react';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import type { Cents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { CustomerPicker, type PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { CustomerForm } from '#renderer/dialogs/CustomerForm.tsx';
import { useVat } from '#renderer/dialogs/useVat';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';

type Props = { readonly customerId?: string; readonly onClose: () => void };

/** A paper invoice in five fields: client, number, date, amount, Enter. */
export function NewInvoiceDialog({ customerId, onClose }: Props) {
  const text = useText();
  const known = useQuery('customer.get', { customerId: customerId ?? '-' }, { enabled: customerId !== undefined });
  const [newName, setNewName] = useState<string | null>(null);
  const [created, setCreated] = useState<PickedCustomer | null>(null);
  if (customerId !== undefined && known.data === undefined) return null;
  const start =
    created ?? (known.data === undefined ? null : { customerId: known.data.customerId, name: known.data.fields.name });

  if (newName !== null) {
    return (
      <Dialog title={text.customer.fields.newTitle} width="wide" onClose={() => setNewName(null)}>
        <CustomerForm
          name={newName}
          onCancel={() => setNewName(null)}
          onDone={(customer) => {
            setCreated(customer);
            setNewName(null);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={text.money.newInvoice} width="wide" onClose={onClose}>
      <InvoiceForm key={start?.customerId ?? ''} start={start} onCreate={setNewName} onClose={onClose} />
    </Dialog>
  );
}

function InvoiceForm(props: {
  readonly start: PickedCustomer | null;
  readonly onCreate: (name: string) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const create = useCommand('invoice.create');
  const vat = useVat();
  const [customer, setCustomer] = useState<PickedCustomer | null>(props.start);
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState<PlainDate | null>(today);
  const [gross, setGross] = useState<Cents | null>(null);
  const [typedDue, setTypedDue] = useState<PlainDate | null>(null);
  const [more, setMore] = useState<More>(noMore);

  const check = useQuery(
    'invoice.check',
    { customerId: customer?.customerId ?? null, number: number.trim(), issuedOn, dueOn: typedDue, gross },
    { keepPrevious: true },
  );
  const dueOn = typedDue ?? check.data?.proposedDueOn ?? issuedOn;
  const isDueProposed = typedDue === null && (check.data?.proposedDueOn ?? null) !== null;
  const share = gross === null ? null : vat.of(gross);
  const isComplete =
    customer !== null &&
    number.trim() !== '' &&
    issuedOn !== null &&
    dueOn !== null &&
    gross !== null &&
    share !== null;
  const input = isComplete
    ? {
        customerId: customer.customerId,
        number: number.trim(),
        issuedOn,
        deliveredOn: more.deliveredOn,
        gross,
        vat: [share],
        instalments: [{ dueOn, amount: gross }],
        orderReference: more.orderReference.trim(),
        paymentReference: more.paymentReference.trim(),
        label: more.label.trim(),
      }
    : null;
  const problem =
    customer === null
      ? text.money.customerMissing
      : number.trim() === ''
        ? text.money.numberMissing
        : gross === null
          ? text.common.amountMissing
          : text.common.dateMissing;

  return (
    <CommandForm
      command={create}
      input={input}
      problem={problem}
      submit={text.money.save}
      onDone={props.onClose}
      onCancel={props.onClose}
    >
      <div className="fields">
        <CustomerPicker
          label={text.money.customer}
          value={customer}
          onChange={setCustomer}
          onCreate={props.onCreate}
          autoFocus={props.start === null}
        />
        <TextField
          label={text.money.number}
          value={number}
          onChange={setNumber}
          maxLength={60}
          autoFocus={props.start !== null}
          isRequired
        />
        <DateField label={text.money.issuedOn} value={issuedOn} onChange={setIssuedOn} lean="past" isRequired />
        <AmountField
          label={text.money.amount}
          value={gross}
          onChange={setGross}
          isRequired
          hint={
            share === null || share.rateMilli === 0
              ? ''
              : text.money.vatOf(formatEuros(share.vat, language), formatEuros(share.net, language))
          }
        />
        <SelectField label={text.money.vatRate} value={vat.rate} onChange={vat.setRate} options={vat.choices} />
        <DateField label={text.money.dueOn} value={dueOn} onChange={setTypedDue} lean="future" isRequired />
      </div>
      {isDueProposed ? <p className="soft">{text.money.dueProposed}</p> : null}
      {(check.data?.warnings ?? []).map((warning) => (
        <Notice key={warning.code}>
          <Sentence value={warning} />
        </Notice>
      ))}
      <MoreFields value={more} onChange={setMore} />
    </CommandForm>
  );
}

type More = {
  readonly deliveredOn: PlainDate | null;
  readonly orderReference: string;
  readonly paymentReference: string;
  readonly label: string;
};
const noMore: More = { deliveredOn: null, orderReference: '', paymentReference: '', label: '' };

function MoreFields({ value, onChange }: { readonly value: More; readonly onChange: (value: More) => void }) {
  const text = useText();
  return (
    <details>
      <summary>{text.money.invoiceMore}</summary>
      <div className="fields">
        <DateField
          label={text.money.deliveredOn}
          value={value.deliveredOn}
          onChange={(deliveredOn) => onChange({ ...value, deliveredOn })}
          lean="past"
        />
        <TextField label={text.money.label} value={value.label} onChange={(label) => onChange({ ...value, label })} />
        <TextField
          label={text.money.orderReference}
          value={value.orderReference}
          onChange={(orderReference) => onChange({ ...value, orderReference })}
        />
        <TextField
          label={text.money.paymentReference}
          value={value.paymentReference}
          onChange={(paymentReference) => onChange({ ...value, paymentReference })}
        />
      </div>
    </details>
  );
}
