import { useState } from 'react';
import type { Input } from '#contract/api';
import { formatEuros } from '#domain/format/amount';
import type { Cents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

export type WaiveProps = {
  readonly customerId: string;
  readonly charges: Input<'claim.waive'>['charges'];
  /** Number of the invoice; empty for several. */
  readonly number: string;
  /** What is due of the one charge today; null: not due yet, or several charges. */
  readonly due: Cents | null;
};

/** Claims less than the law allows: all of a charge, or an amount of it. */
export function WaiveDialog({
  charges,
  customerId,
  due,
  number,
  onClose,
}: WaiveProps & { readonly onClose: () => void }) {
  const text = useText();
  const words = text.claim;
  const language = useLanguage();
  const waive = useCommand('claim.waive');
  const [how, setHow] = useState<'whole' | 'part'>('whole');
  const [part, setPart] = useState<Cents | null>(null);
  const [reason, setReason] = useState('');
  const amount = how === 'whole' ? null : part;
  const [only] = charges;
  // Interest goes on growing; an indemnity is what it is.
  const wholeOf = only?.what === 'interest' ? words.waiveWhole : words.waiveWholeFixed;
  const isMissing = how === 'part' && part === null;
  return (
    <Dialog title={words.waiveTitle} onClose={onClose}>
      <CommandForm
        command={waive}
        input={isMissing ? null : { customerId, charges, amount, reason: reason.trim() }}
        problem={text.common.amountMissing}
        submit={words.waiveSave}
        onDone={onClose}
        onCancel={onClose}
        isReady={due === null}
      >
        <p className="strong break">
          {charges.length > 1 || only === undefined
            ? words.waiveAllText(charges.length)
            : `${words.whats[only.what]} · ${words.invoice(number)}`}
        </p>
        <p className="soft">{words.waiveText}</p>
        {due === null ? null : (
          <Choices
            label={words.waiveHow}
            value={how}
            onChange={setHow}
            autoFocus
            options={[
              { value: 'whole', label: wholeOf(formatEuros(due, language)) },
              { value: 'part', label: words.waivePart },
            ]}
          />
        )}
        {due === null && charges.length === 1 ? <p>{words.waiveWholeLater}</p> : null}
        {how === 'part' ? (
          <AmountField label={words.waiveAmount} value={part} onChange={setPart} autoFocus isRequired />
        ) : null}
        <TextField label={words.reason} value={reason} onChange={setReason} maxLength={4000} />
      </CommandForm>
    </Dialog>
  );
}
