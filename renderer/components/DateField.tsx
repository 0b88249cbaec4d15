import { useState } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatDateShort } from '#domain/format/date';
import { FieldError } from '#renderer/components/Field.tsx';
import { useFieldLabel } from '#renderer/components/useFieldLabel';
import { typedDate } from '#renderer/components/typedDate';
import { relativeDay, weekdayDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';

export type DateFieldProps = {
  readonly label: string;
  readonly value: PlainDate | null;
  /** Null while what is typed is no date. */
  readonly onChange: (value: PlainDate | null) => void;
  /** Which year and which Friday are meant: `future` for promises, `past` for invoices and payments. */
  readonly lean: 'future' | 'past';
  readonly error?: string | null;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
};

/** A date as people say it: `ven`, `+14`, `15/5`, `fin mois`; what was understood is shown in words. */
export function DateField(props: DateFieldProps) {
  const language = useLanguage();
  const today = useToday();
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const isWrong = typed !== null && typed.trim() !== '' && typedDate(typed, today, props.lean) === null;
  const error = props.error ?? (isLeft && isWrong ? text.common.dateWrong : null);

  const change = (value: string) => {
    setTyped(value);
    setLeft(false);
    props.onChange(typedDate(value, today, props.lean));
  };
  const leave = () => {
    setLeft(true);
    if (!isWrong) setTyped(null);
  };
  const words =
    props.value === null
      ? text.common.dateHint
      : `${weekdayDate(props.value, today, language)} (${relativeDay(props.value, today, language)})`;

  const { labelRef, naming } = useFieldLabel(props.label);
  return (
    <TextField
      {...naming}
      className="field"
      value={typed ?? (props.value === null ? '' : formatDateShort(props.value))}
      onChange={change}
      onBlur={leave}
      isInvalid={error !== null}
      isRequired={props.isRequired ?? false}
      maxLength={40}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <Label ref={labelRef}>{props.label}</Label>
      <Input className="input" autoComplete="off" />
      <Text slot="description" className="fieldHint">
        {words}
      </Text>
      <FieldError>{error}</FieldError>
    </TextField>
  );
}
