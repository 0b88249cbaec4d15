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
import { useVat } from '#renderer/dialogs/useVat';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';

type Props = { readonly customerId: string; readonly documentId?: string; readonly onClose: () => void };

/** The invoice was reduced: the credit note says by how much. */
export function CreditNoteDialog(props: Props) {
  const text = useText();
  return (
    <CustomerDialog customerId={props.customerId} title={text.money.creditNote} onClose={props.onClose}>
      {(file) => <CreditNoteForm file={file} documentId={props.documentId ?? null} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function CreditNoteForm(props: {
  readonly file: Output<'customer.get'>;
  readonly documentId: string | null;
  readonly onClose: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { file } = props;
  const create = useCommand('creditNote.create');
  const vat = useVat();
  const none = 'none';
  const [against, setAgainst] = useState(props.documentId ?? file.invoices[0]?.documentId ?? none);
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState<PlainDate | null>(today);
  const [gross, setGross] = useState<Cents | null>(null);
  const isComplete = number.trim() !== '' && issuedOn !== null && gross !== null;
  return (
    <CommandForm
      command={create}
      input={
        isComplete
          ? {
              customerId: file.customerId,
              againstId: against === none ? null : against,
              number: number.trim(),
              issuedOn,
              gross,
              vat: [vat.of(gross)],
            }
          : null
      }
      problem={gross === null ? text.common.amountMissing : text.money.numberMissing}
      submit={text.money.creditNoteSave}
      onDone={props.onClose}
      onCancel={props.onClose}
    >
      <SelectField
        label={text.money.creditNoteAgainst}
        value={against}
        onChange={setAgainst}
        options={[
          ...file.invoices.map((row) => ({
            value: row.documentId,
            label: `${row.number} · ${formatEuros(row.open, language)}`,
          })),
          { value: none, label: text.money.creditNoteNone },
        ]}
      />
      <div className="fields">
        <TextField
          label={text.money.creditNoteNumber}
          value={number}
          onChange={setNumber}
          maxLength={60}
          autoFocus
          isRequired
        />
        <DateField label={text.money.issuedOn} value={issuedOn} onChange={setIssuedOn} lean="past" isRequired />
        <AmountField label={text.money.amount} value={gross} onChange={setGross} isRequired />
        <SelectField label={text.money.vatRate} value={vat.rate} onChange={vat.setRate} options={vat.choices} />
      </div>
    </CommandForm>
  );
}
