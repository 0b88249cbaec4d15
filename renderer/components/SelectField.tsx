import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { FieldError } from '#renderer/components/Field.tsx';
import { useFieldLabel } from '#renderer/components/useFieldLabel';

/** One of a longer list, opened on demand. */
export function SelectField<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly error?: string | null;
  readonly placeholder?: string;
}) {
  const error = props.error ?? null;
  const pick = (key: string | number | null) => {
    const option = props.options.find((each) => each.value === key);
    if (option !== undefined) props.onChange(option.value);
  };
  const { labelRef, naming } = useFieldLabel(props.label);
  return (
    <Select
      {...naming}
      className="field"
      value={props.value}
      onChange={pick}
      isInvalid={error !== null}
      placeholder={props.placeholder ?? ''}
      validationBehavior="aria"
    >
      <Label ref={labelRef} className="fieldLabel">
        {props.label}
      </Label>
      <Button className="selectButton">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <FieldError>{error}</FieldError>
      <Popover className="popover asWide">
        <ListBox className="listBox">
          {props.options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="option" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
