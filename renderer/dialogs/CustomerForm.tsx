import { useState, type ReactNode } from 'react';
import type { Input, Output } from '#contract/api';
import { countries } from '#domain/country';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Choices, Toggle } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import type { PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { CustomerTerms, parsedDays, type AgreedTerms } from '#renderer/dialogs/CustomerTerms.tsx';
import type { Catalogue } from '#renderer/i18n/catalogue';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type Fields = Input<'customer.update'>['fields'];

/** A new customer, from the list of customers. */
export function NewCustomerDialog(props: { readonly name?: string; readonly onClose: () => void }) {
  const text = useText();
  const { go } = useNavigation();
  return (
    <Dialog title={text.customer.fields.newTitle} width="wide" onClose={props.onClose}>
      <CustomerForm
        name={props.name ?? ''}
        onCancel={props.onClose}
        onDone={({ customerId }) => {
          props.onClose();
          go({ screen: 'customer', customerId });
        }}
      />
    </Dialog>
  );
}

/** The details of a customer: address, phone, terms. */
export function EditCustomerDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.customer.fields.title} width="wide">
      {(file) => <EditForm file={file} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function EditForm({ file, onClose }: { readonly file: Output<'customer.get'>; readonly onClose: () => void }) {
  const text = useText();
  const update = useCommand('customer.update');
  const [fields, setFields] = useState<Fields>(file.fields);
  const [terms, setTerms] = useState(termsText(file.fields.termsDays));
  const complete = completed(fields, terms);
  const [agreed, setAgreed] = useState<AgreedTerms>({ terms: undefined, isWrong: false });
  return (
    <CommandForm
      command={update}
      input={
        complete === null || agreed.isWrong
          ? null
          : {
              customerId: file.customerId,
              fields: complete,
              ...(agreed.terms === undefined ? {} : { terms: agreed.terms }),
            }
      }
      problem={problemOf(text, fields, agreed)}
      submit={text.common.save}
      onDone={onClose}
      onCancel={onClose}
    >
      <CustomerFields fields={fields} onChange={setFields} isOpen />
      <CustomerTerms
        customerId={file.customerId}
        fields={fields}
        onFields={(changes) => setFields({ ...fields, ...changes })}
        days={terms}
        onDays={setTerms}
        onChange={setAgreed}
      />
    </CommandForm>
  );
}

function problemOf(text: Catalogue, fields: Fields, { isWrong }: AgreedTerms): string {
  if (isWrong) return text.claim.terms.wrong;
  return fields.name.trim() === '' ? text.customer.fields.nameMissing : text.customer.fields.termsWrong;
}

/** A new customer with what is known so far; the name is enough to begin with. */
export function CustomerForm(props: {
  readonly name: string;
  readonly onDone: (customer: PickedCustomer) => void;
  readonly onCancel: () => void;
}) {
  const settings = useQuery('settings.get', {});
  const preferences = settings.data?.preferences;
  const start: Fields = {
    ...emptyFields,
    name: props.name,
    relation: preferences?.mainRelation ?? 'B2B',
    country: settings.data?.company.country ?? 'FR',
    language: preferences?.language ?? 'fr',
    tone: preferences?.tone ?? 'normal',
  };
  return <CreateForm key={String(settings.isSuccess)} {...props} start={start} />;
}

function CreateForm(props: {
  readonly start: Fields;
  readonly onDone: (customer: PickedCustomer) => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const create = useCommand('customer.create');
  const [fields, setFields] = useState(props.start);
  const [terms, setTerms] = useState('');
  const complete = completed(fields, terms);
  const [agreed, setAgreed] = useState<AgreedTerms>({ terms: undefined, isWrong: false });
  return (
    <CommandForm
      command={create}
      input={
        complete === null || agreed.isWrong
          ? null
          : { ...complete, ...(agreed.terms === undefined ? {} : { terms: agreed.terms }) }
      }
      problem={problemOf(text, fields, agreed)}
      submit={text.common.save}
      onDone={({ customerId }) => props.onDone({ customerId, name: fields.name.trim() })}
      onCancel={props.onCancel}
    >
      <CustomerFields fields={fields} onChange={setFields} isOpen={false} />
      <CustomerTerms
        customerId={null}
        fields={fields}
        onFields={(changes) => setFields({ ...fields, ...changes })}
        days={terms}
        onDays={setTerms}
        onChange={setAgreed}
      />
    </CommandForm>
  );
}

function CustomerFields(props: {
  readonly fields: Fields;
  readonly onChange: (fields: Fields) => void;
  readonly isOpen: boolean;
}) {
  const text = useText();
  const words = text.customer.fields;
  const { fields } = props;
  const set = (changes: Partial<Fields>) => props.onChange({ ...fields, ...changes });
  const line = (
    name: 'recipient' | 'street' | 'addressExtra' | 'postcode' | 'city' | 'phone' | 'email',
    isWide = false,
  ) => (
    <TextField
      label={words[name]}
      value={fields[name]}
      onChange={(value) => set({ [name]: value })}
      {...(isWide ? { className: 'fieldWide' } : {})}
    />
  );
  return (
    <>
      <div className="fields">
        <TextField
          label={words.name}
          value={fields.name}
          onChange={(name) => set({ name })}
          className="fieldWide"
          isRequired
          autoFocus
        />
        <Choices
          label={words.relation}
          value={fields.relation}
          onChange={(relation) => set({ relation })}
          options={[
            { value: 'B2B', label: words.business },
            { value: 'B2C', label: words.consumer },
          ]}
        />
        {line('phone')}
        {line('street', true)}
        {line('addressExtra', true)}
        {line('postcode')}
        {line('city')}
        <CountryField country={fields.country} onChange={(country) => set({ country })} />
      </div>
      <details open={props.isOpen}>
        <summary>{words.more}</summary>
        <MoreCustomerFields {...props} set={set} line={line} />
      </details>
    </>
  );
}

function MoreCustomerFields(props: {
  readonly fields: Fields;
  readonly set: (changes: Partial<Fields>) => void;
  readonly line: (name: 'recipient' | 'email') => ReactNode;
}) {
  const text = useText();
  const words = text.customer.fields;
  const { fields, set, line } = props;
  const policies = useQuery('policies.list', {}).data ?? [];
  const own = 'default';
  return (
    <div className="fields">
      {line('recipient')}
      {line('email')}
      <TextField label={words.code} value={fields.code} onChange={(code) => set({ code })} />
      <TextField
        label={words.companyNumber}
        value={fields.companyNumber}
        onChange={(companyNumber) => set({ companyNumber })}
      />
      <TextField label={words.vatNumber} value={fields.vatNumber} onChange={(vatNumber) => set({ vatNumber })} />
      <Choices
        label={words.language}
        value={fields.language}
        onChange={(language) => set({ language })}
        options={(['fr', 'nl', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
      />
      <Choices
        label={words.tone}
        value={fields.tone}
        onChange={(tone) => set({ tone })}
        options={(['gentle', 'normal', 'firm'] as const).map((value) => ({ value, label: text.customer.tones[value] }))}
      />
      <SelectField
        label={words.policy}
        value={fields.policyId ?? own}
        onChange={(policyId) => set({ policyId: policyId === own ? null : policyId })}
        options={[
          { value: own, label: words.policyDefault },
          ...policies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Toggle isOn={fields.isLocked} onChange={(isLocked) => set({ isLocked })}>
        {words.locked}
      </Toggle>
    </div>
  );
}

function CountryField({
  country,
  onChange,
}: {
  readonly country: string;
  readonly onChange: (country: string) => void;
}) {
  const text = useText();
  const names: Readonly<Record<string, string>> = text.customer.fields.countries;
  const codes = [...new Set([...countries, ...Object.keys(names), country])];
  return (
    <SelectField
      label={text.customer.fields.country}
      value={country}
      onChange={onChange}
      options={codes.map((value) => ({ value, label: names[value] ?? value }))}
    />
  );
}

const emptyFields: Fields = {
  code: '',
  name: '',
  relation: 'B2B',
  country: 'FR',
  language: 'fr',
  recipient: '',
  addressExtra: '',
  street: '',
  postcode: '',
  city: '',
  phone: '',
  email: '',
  companyNumber: '',
  vatNumber: '',
  tone: 'normal',
  policyId: null,
  termsDays: null,
  termsEndOfMonth: false,
  isLocked: false,
  penaltiesOnInvoices: null,
};

function completed(fields: Fields, terms: string): Fields | null {
  const termsDays = parsedDays(terms);
  if (fields.name.trim() === '' || termsDays === undefined) return null;
  return { ...fields, name: fields.name.trim(), termsDays };
}

function termsText(days: number | null): string {
  return days === null ? '' : String(days);
}
