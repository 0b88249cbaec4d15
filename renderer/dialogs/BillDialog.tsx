import { useState } from 'react';
import type { Input, Output } from '#contract/api';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { WhySource } from '#renderer/components/WhySource.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { InvoiceTicks } from '#renderer/dialogs/InvoiceTicks.tsx';
import { GiveHow, type How } from '#renderer/dialogs/plan/GiveHow.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';

type File = Output<'customer.get'>;
type Start = Output<'bill.prepare'>;

/** A bill of exchange on a business: every mention in sight before it is printed. */
export function BillDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.plan.billTitle} width="wide">
      {(file) =>
        file.fields.relation === 'B2C' ? (
          <Notice>
            {text.plan.billConsumer}
            <WhySource article="art. L511-1 C. com." open={text.plan.billConsumerOpen} />
          </Notice>
        ) : (
          <BillOfInvoices file={file} onClose={props.onClose} />
        )
      }
    </CustomerDialog>
  );
}

function BillOfInvoices({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const [picked, setPicked] = useState<readonly string[]>(file.invoices.map((row) => row.documentId));
  const { customerId, invoices } = file;
  const start = useQuery('bill.prepare', { customerId, documentIds: [...picked] }, { keepPrevious: true });
  return (
    <>
      <InvoiceTicks invoices={invoices} picked={picked} onChange={setPicked} />
      <Loaded answer={start}>
        {(loaded) => (
          <BillForm key={loaded.open} customerId={customerId} picked={picked} start={loaded} onClose={onClose} />
        )}
      </Loaded>
    </>
  );
}

function BillForm(props: {
  readonly customerId: string;
  readonly picked: readonly string[];
  readonly start: Start;
  readonly onClose: () => void;
}) {
  const text = useText();
  const today = useToday();
  const { customerId, onClose, picked, start } = props;
  const [amount, setAmount] = useState<Cents | null>(start.open);
  const [at, setAt] = useState<'date' | 'sight'>('date');
  const [maturity, setMaturity] = useState<PlainDate | null>(addDays(today, 30));
  const [placeOfPayment, setPlace] = useState(start.placeOfPayment);
  const [beneficiary, setBeneficiary] = useState(start.beneficiary);
  const [how, setHow] = useState<How>('dialog');
  const maturityOn = at === 'sight' ? null : maturity;
  const isComplete = amount !== null && (at === 'sight' || maturity !== null) && picked.length > 0;
  const draw = useCommand('bill.draw');
  const mentions = { placeOfPayment: placeOfPayment.trim(), beneficiary: beneficiary.trim() };
  const input: Input<'bill.draw'> | null = isComplete
    ? { customerId, documentIds: [...picked], amount, maturityOn, ...mentions, how }
    : null;
  return (
    <CommandForm
      command={draw}
      input={input}
      problem={
        picked.length === 0
          ? text.money.invoicesMissing
          : amount === null
            ? text.common.amountMissing
            : text.common.dateMissing
      }
      submit={text.plan.billPrint}
      onDone={onClose}
      onCancel={onClose}
    >
      <p className="soft">{text.plan.billText}</p>
      <Choices
        label={text.plan.billAt}
        value={at}
        onChange={setAt}
        options={(['date', 'sight'] as const).map((value) => ({ value, label: text.plan.billAts[value] }))}
      />
      <div className="fields">
        <AmountField label={text.plan.billAmount} value={amount} onChange={setAmount} isRequired autoFocus />
        {at === 'sight' ? null : (
          <DateField label={text.plan.billMaturity} value={maturity} onChange={setMaturity} lean="future" isRequired />
        )}
        <TextField label={text.plan.billBeneficiary} value={beneficiary} onChange={setBeneficiary} isRequired />
        <TextField
          label={text.plan.billPlace}
          value={placeOfPayment}
          onChange={setPlace}
          isRequired
          className="fieldWide"
        />
      </div>
      <dl className="billMentions">
        <Mention label={text.plan.billDrawee} value={start.drawee} />
        <Mention label={text.plan.billCreated} value={start.createdAt} />
        <Mention label={text.plan.billDrawer} value={start.drawer} />
      </dl>
      <GiveHow how={how} onChange={setHow} />
    </CommandForm>
  );
}

function Mention({ label, value }: { readonly label: string; readonly value: string }) {
  const text = useText();
  return (
    <div>
      <dt className="soft">{label}</dt>
      <dd className={value === '' ? 'late' : 'strong'}>{value === '' ? text.plan.billMissing : value}</dd>
    </div>
  );
}
