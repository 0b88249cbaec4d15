import type { Cents } from '#domain/money/cents';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { InvoiceTicks } from '#renderer/dialogs/InvoiceTicks.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** The customer disagrees: with which invoices, and why. */
export function DisputeDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.money.dispute}>
      {(file) => <DisputeForm file={file} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function DisputeForm({ file, onClose }: { readonly file: Output<'customer.get'>; readonly onClose: () => void }) {
  const text = useText();
  const open = useCommand('dispute.open');
  const [reason, setReason] = useState('');
  const [picked, setPicked] = useState<readonly string[]>(file.invoices.map((row) => row.documentId));
  const [amount, setAmount] = useState<Cents | null>(null);
  // Empty is the whole invoice: a slip of the finger must not be taken for that.
  const [isWrong, setWrong] = useState(false);
  const isOne = picked.length === 1;
  const isMistyped = isOne && isWrong;
  const isComplete = reason.trim() !== '' && picked.length > 0 && !isMistyped;
  return (
    <CommandForm
      command={open}
      input={
        isComplete
          ? {
              customerId: file.customerId,
              documentIds: [...picked],
              reason: reason.trim(),
              amount: isOne ? amount : null,
            }
          : null
      }
      problem={
        picked.length === 0
          ? text.money.invoicesMissing
          : isMistyped
            ? text.common.amountWrong
            : text.common.reasonMissing
      }
      submit={text.common.save}
      onDone={onClose}
      onCancel={onClose}
    >
      <p className="soft">{text.money.disputeText}</p>
      <GuardedField
        label={text.money.disputeReason}
        value={reason}
        onChange={setReason}
        relation={file.fields.relation}
        where="note"
        maxLength={4000}
        isRequired
        autoFocus
      />
      <InvoiceTicks invoices={file.invoices} picked={picked} onChange={setPicked} />
      {isOne ? (
        <AmountField
          label={`${text.money.disputedAmount} (${text.common.optional})`}
          hint={text.money.disputedHint}
          value={amount}
          onChange={(value, wrong) => {
            setAmount(value);
            setWrong(wrong);
          }}
        />
      ) : (
        <p className="soft">{text.money.disputedOfOne}</p>
      )}
    </CommandForm>
  );
}

/** How the disagreement ended. */
export function CloseDisputeDialog(props: { readonly disputeId: string; readonly onClose: () => void }) {
  const text = useText();
  const close = useCommand('dispute.close');
  const [note, setNote] = useState('');
  return (
    <Dialog title={text.money.disputeClose} onClose={props.onClose}>
      <CommandForm
        command={close}
        input={{ disputeId: props.disputeId, note: note.trim() }}
        submit={text.money.disputeClose}
        onDone={props.onClose}
        onCancel={props.onClose}
      >
        <TextField
          label={`${text.money.disputeNote} (${text.common.optional})`}
          value={note}
          onChange={setNote}
          maxLength={4000}
          autoFocus
        />
      </CommandForm>
    </Dialog>
  );
}
