import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import { useFieldLabel } from '#renderer/components/useFieldLabel';

/** One of a few, all in sight. */
export function Choices<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly autoFocus?: boolean;
}) {
  const pick = (value: string) => {
    const option = props.options.find((each) => each.value === value);
    if (option !== undefined) props.onChange(option.value);
  };
  const { labelRef, naming } = useFieldLabel(props.label);
  return (
    <RadioGroup {...naming} className="field" value={props.value} onChange={pick}>
      <Label ref={labelRef} className="fieldLabel">
        {props.label}
      </Label>
      <div className="choices">
        {props.options.map((option, index) => (
          <Radio
            key={option.value}
            value={option.value}
            className="choice"
            autoFocus={
              props.autoFocus === true && (props.value === option.value || (props.value === null && index === 0))
            }
          >
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** Yes or no, with a tick. */
export function Tick(props: {
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly children: ReactNode;
  readonly label?: string;
}) {
  return (
    <Checkbox
      className="tick"
      isSelected={props.isTicked}
      onChange={props.onChange}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      <span className="tickBox" aria-hidden>
        <Check />
      </span>
      <span>{props.children}</span>
    </Checkbox>
  );
}

/** On or off, at once. */
export function Toggle(props: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <Switch className="tick" isSelected={props.isOn} onChange={props.onChange}>
      <span className="switchTrack" aria-hidden />
      <span>{props.children}</span>
    </Switch>
  );
}
