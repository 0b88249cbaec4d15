import { ChevronDown } from 'lucide-react';
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { FieldError } from '#renderer/components/Field.tsx';
import { useFieldLabel } from '#renderer/components/useFieldLabel';

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** Heading above the options that share it; they follow one another. */
  readonly group?: string;
};

/** One of a longer list, opened on demand. */
export function SelectField<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly Option<Value>[];
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
          {sectionsOf(props.options).map(({ group, options }) =>
            group === null ? (
              options.map(optionItem)
            ) : (
              <ListBoxSection key={group}>
                <Header className="optionGroup">{group}</Header>
                {options.map(optionItem)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

function optionItem({ label, value }: Option<string>) {
  return (
    <ListBoxItem key={value} id={value} className="option" textValue={label}>
      {label}
    </ListBoxItem>
  );
}

function sectionsOf<Value extends string>(options: readonly Option<Value>[]) {
  const sections: { readonly group: string | null; readonly options: Option<Value>[] }[] = [];
  for (const option of options) {
    const group = option.group ?? null;
    const last = sections.at(-1);
    if (last?.group === group) last.options.push(option);
    else sections.push({ group, options: [option] });
  }
  return sections;
}
