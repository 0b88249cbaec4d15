import { ChevronDown, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Output } from '#contract/api';
import { useQuery } from '#renderer/api/useQuery';
import { FieldError } from '#renderer/components/Field.tsx';
import { useFieldLabel } from '#renderer/components/useFieldLabel';
import { useText } from '#renderer/i18n/language.tsx';

export type PickedCustomer = { readonly customerId: string; readonly name: string };

const createKey = 'create';

type Item = { readonly id: string; readonly name: string; readonly detail: string };

/** A customer by three letters of his name; a new one is made on the spot. */
export function CustomerPicker(props: {
  readonly label: string;
  readonly value: PickedCustomer | null;
  readonly onChange: (customer: PickedCustomer | null) => void;
  /** The typed name has no customer yet. */
  readonly onCreate?: (name: string) => void;
  readonly error?: string | null;
  readonly autoFocus?: boolean;
}) {
  const text = useText();
  const [typed, setTyped] = useState(props.value?.name ?? '');
  const wanted = typed.trim();
  const isChosen = props.value !== null && props.value.name === typed;
  const answer = useQuery(
    'customers.list',
    { text: isChosen ? '' : wanted.slice(0, 100), filter: 'all', after: null, limit: 20 },
    { keepPrevious: true },
  );
  const rows = answer.data?.rows ?? [];
  const isKnown = rows.some((row) => row.name.toLowerCase() === wanted.toLowerCase());
  const canCreate = props.onCreate !== undefined && wanted !== '' && !isKnown && !isChosen;
  const created = canCreate ? [{ id: createKey, name: text.money.customerCreate(wanted), detail: '' }] : [];
  const items = [...rows.map(itemOf), ...created];
  const pick = (key: string | number | null) => {
    if (key === createKey) {
      props.onCreate?.(wanted);
      return;
    }
    const row = rows.find((each) => each.customerId === key);
    if (row === undefined) return;
    setTyped(row.name);
    props.onChange({ customerId: row.customerId, name: row.name });
  };
  const type = (value: string) => {
    setTyped(value);
    if (props.value !== null && value !== props.value.name) props.onChange(null);
  };
  const error = props.error ?? null;
  const { labelRef, naming } = useFieldLabel(props.label);
  return (
    <ComboBox
      {...naming}
      className="field"
      items={items}
      inputValue={typed}
      onInputChange={type}
      value={props.value?.customerId ?? null}
      onChange={pick}
      allowsCustomValue
      menuTrigger="input"
      isInvalid={error !== null}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
    >
      <Label ref={labelRef}>{props.label}</Label>
      <NameInput />
      {error === null ? (
        <Text slot="description" className="fieldHint">
          {text.money.customerHint}
        </Text>
      ) : null}
      <FieldError>{error}</FieldError>
      <Found />
    </ComboBox>
  );
}

function itemOf(row: Output<'customers.list'>['rows'][number]): Item {
  return {
    id: row.customerId,
    name: row.name,
    detail: [row.city, row.number].filter((part) => part !== '').join(' · '),
  };
}

function NameInput() {
  return (
    <div className="comboRow">
      <Input className="input" maxLength={200} autoComplete="off" />
      <Button className="comboButton">
        <ChevronDown aria-hidden />
      </Button>
    </div>
  );
}

function Found() {
  return (
    <Popover className="popover asWide">
      <ListBox<Item> className="listBox">
        {(item) => (
          <ListBoxItem className="option" textValue={item.name}>
            {item.id === createKey ? <UserPlus aria-hidden /> : null}
            <span>
              <span className="break">{item.name}</span>
              {item.detail === '' ? null : <span className="cellNote">{item.detail}</span>}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
