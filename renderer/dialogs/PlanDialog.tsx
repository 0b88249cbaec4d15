import { useState } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { InvoiceTicks } from '#renderer/dialogs/InvoiceTicks.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';

const everyMonths = { m1: 1, m2: 2, m3: 3 } as const;
type Every = keyof typeof everyMonths;

/** Payment in several parts; the amounts are worked out by the program, to the cent. */
export function PlanDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.money.plan}>
      {(file) => <PlanForm file={file} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function PlanForm({ file, onClose }: { readonly file: Output<'customer.get'>; readonly onClose: () => void }) {
  const text = useText();
  const today = useToday();
  const accept = useCommand('plan.accept');
  const [start, setStart] = useState<PlainDate | null>(null);
  const [every, setEvery] = useState<Every>('m1');
  const [typedCount, setTypedCount] = useState('3');
  const [picked, setPicked] = useState<readonly string[]>(file.invoices.map((row) => row.documentId));
  const count = /^\d{1,2}$/.test(typedCount.trim()) ? Number(typedCount) : 0;
  const isCountRight = count >= 2 && count <= 60;
  const isAsked = start !== null && isCountRight && picked.length > 0;
  const preview = useQuery(
    'plan.preview',
    { documentIds: [...picked], start: start ?? today, everyMonths: everyMonths[every], count },
    { enabled: isAsked, keepPrevious: true },
  );
  const instalments = isAsked ? (preview.data?.instalments ?? null) : null;
  return (
    <CommandForm
      command={accept}
      input={instalments === null ? null : { customerId: file.customerId, documentIds: [...picked], instalments }}
      problem={
        start === null ? text.common.dateMissing : isCountRight ? text.money.invoicesMissing : text.money.planCountWrong
      }
      submit={text.money.planAccept}
      onDone={onClose}
      onCancel={onClose}
    >
      <div className="fields">
        <DateField label={text.money.planStart} value={start} onChange={setStart} lean="future" autoFocus isRequired />
        <TextField
          label={text.money.planCount}
          value={typedCount}
          onChange={setTypedCount}
          maxLength={2}
          error={isCountRight ? null : text.money.planCountWrong}
        />
        <SelectField
          label={text.money.planEvery}
          value={every}
          onChange={setEvery}
          options={(['m1', 'm2', 'm3'] as const).map((value) => ({ value, label: text.money.planEveryOf[value] }))}
        />
      </div>
      <InvoiceTicks invoices={file.invoices} picked={picked} onChange={setPicked} />
      {instalments === null ? null : (
        <ol className="whatNext" aria-live="polite">
          {instalments.map((instalment, index) => (
            <li key={instalment.dueOn} className="spread">
              <span>
                {text.money.planInstalment(index + 1)}, <DateText value={instalment.dueOn} isShort />
              </span>
              <Money value={instalment.amount} className="strong" />
            </li>
          ))}
        </ol>
      )}
    </CommandForm>
  );
}
