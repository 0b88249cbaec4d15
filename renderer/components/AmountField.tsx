import { useState, type ReactNode } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import { formatCents } from '#domain/format/amount';
import type { Cents } from '#domain/money/cents';
import { FieldError } from '#renderer/components/Field.tsx';
import { useFieldLabel } from '#renderer/components/useFieldLabel';
import { typedAmount } from '#renderer/components/typedAmount';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

export type AmountFieldProps = {
  readonly label: string;
  readonly value: Cents | null;
  /** Null while what is typed is no amount; `isWrong`: something is typed, and it is none. */
  readonly onChange: (value: Cents | null, isWrong: boolean) => void;
  readonly error?: string | null;
  readonly hint?: ReactNode;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
};

/** An amount in euros with comma or point. Digits are read as digits: no float ever holds money. */
export function AmountField(props: AmountFieldProps) {
  const language = useLanguage();
  const text = useText();
  const shown = props.value === null ? '' : formatCents(props.value, language);
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const parsed = typed === null || typed.trim() === '' ? null : typedAmount(typed);
  const ownError = isLeft && parsed !== null && !parsed.ok ? text.common.amountWrong : null;
  const error = props.error ?? ownError;

  const change = (value: string) => {
    setTyped(value);
    setLeft(false);
    const result = typedAmount(value);
    props.onChange(result.ok ? result.value : null, !result.ok && value.trim() !== '');
  };
  // What was understood replaces what was typed; what was not understood stays, to be corrected.
  const leave = () => {
    setLeft(true);
    if (parsed !== null && parsed.ok) setTyped(null);
  };

  const { labelRef, naming } = useFieldLabel(props.label);
  return (
    <TextField
      {...naming}
      className="field"
      value={typed ?? shown}
      onChange={change}
      onBlur={leave}
      isInvalid={error !== null}
      isRequired={props.isRequired ?? false}
      inputMode="decimal"
      maxLength={40}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <Label ref={labelRef}>{props.label}</Label>
      <Input className="input amount" />
      {props.hint === undefined ? null : (
        <Text slot="description" className="fieldHint">
          {props.hint}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </TextField>
  );
}
