import { useState } from 'react';
import type { Params } from '#contract/params';
import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { vatTotals } from '#domain/ledger/vat';
import { zeroCents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { CustomerPicker, type PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { SettleContext } from '#renderer/components/settle';
import { CustomerForm } from '#renderer/dialogs/CustomerForm.tsx';
import { InvoiceLineFields } from '#renderer/dialogs/InvoiceLineFields.tsx';
import { useInvoiceDraft, type InvoiceExtras } from '#renderer/dialogs/useInvoiceDraft';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';

type Props = { readonly customerId?: string; readonly onClose: () => void };

const nothingSettled = (): void => {};

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
        {/* Saving the customer settles nothing of the invoice. */}
        <SettleContext value={nothingSettled}>
          <CustomerForm
            name={newName}
            onCancel={() => setNewName(null)}
            onDone={(customer) => {
              setCreated(customer);
              setNewName(null);
            }}
          />
        </SettleContext>
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
  const create = useCommand('invoice.create');
  const draft = useInvoiceDraft(props.start);
  return (
    <CommandForm
      command={create}
      input={draft.input}
      problem={draft.problem}
      submit={text.money.save}
      onDone={props.onClose}
      onCancel={props.onClose}
    >
      <div className="fields">
        <CustomerPicker
          label={text.money.customer}
          value={draft.customer}
          onChange={draft.setCustomer}
          onCreate={props.onCreate}
          autoFocus={props.start === null}
        />
        <TextField
          label={text.money.number}
          value={draft.number}
          onChange={draft.setNumber}
          maxLength={60}
          autoFocus={props.start !== null}
          isRequired
        />
        <DateField
          label={text.money.issuedOn}
          value={draft.issuedOn}
          onChange={draft.setIssuedOn}
          lean="past"
          isRequired
        />
        <DraftAmount draft={draft} />
        <DateField
          label={text.money.dueOn}
          value={draft.dueOn}
          onChange={draft.setTypedDue}
          lean="future"
          error={draft.dueProblem}
          isRequired
        />
      </div>
      {draft.isDueProposed ? <p className="soft">{text.money.dueProposed}</p> : null}
      <DraftWarnings draft={draft} />
      <InvoiceLineFields draft={draft.detail} choices={draft.vat.choices} />
      <MoreFields customerId={draft.customer?.customerId ?? null} value={draft.extras} onChange={draft.setExtras} />
    </CommandForm>
  );
}

/** The amount and its VAT, of which each line has its own where there are lines. */
function DraftAmount({ draft }: { readonly draft: ReturnType<typeof useInvoiceDraft> }) {
  const text = useText();
  const language = useLanguage();
  const { vat } = draft;
  const totals = vatTotals(draft.shares ?? []);
  return (
    <>
      <AmountField
        label={text.money.amount}
        value={draft.gross}
        onChange={draft.setGross}
        isRequired
        hint={
          totals.vat === zeroCents
            ? ''
            : text.money.vatOf(formatEuros(totals.vat, language), formatEuros(totals.net, language))
        }
      />
      {draft.hasLines ? null : (
        <SelectField label={text.money.vatRate} value={vat.rate} onChange={vat.setRate} options={vat.choices} />
      )}
    </>
  );
}

function DraftWarnings({ draft }: { readonly draft: ReturnType<typeof useInvoiceDraft> }) {
  return draft.warnings.map((warning) => (
    <Notice key={warning.code}>
      <p>
        <Sentence value={warning} />
      </p>
      <CeilingButton warning={warning} onPick={draft.setTypedDue} />
    </Notice>
  ));
}

/** The day that the law names instead of the one typed, one press away. */
function CeilingButton(props: {
  readonly warning: { readonly code: string; readonly params: Params };
  readonly onPick: (on: PlainDate) => void;
}) {
  const text = useText().lawWords;
  const today = useToday();
  const language = useLanguage();
  const named = parsePlainDate(String(props.warning.params['ceilingOn'] ?? ''));
  if (!props.warning.code.startsWith('term.') || !named.ok) return null;
  return (
    <Button kind="quiet" onPress={() => props.onPick(named.value)}>
      {text.dueOnCeiling(shortDate(named.value, today, language))}
    </Button>
  );
}

function MoreFields({
  customerId,
  value,
  onChange,
}: {
  readonly customerId: string | null;
  readonly value: InvoiceExtras;
  readonly onChange: (value: InvoiceExtras) => void;
}) {
  const text = useText();
  const customer = useQuery('customer.get', { customerId: customerId ?? '-' }, { enabled: customerId !== null });
  const relation = customer.data?.fields.relation ?? null;
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
        <GuardedField
          label={text.money.label}
          value={value.label}
          onChange={(label) => onChange({ ...value, label })}
          relation={relation}
          where="label"
        />
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
