import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  FieldError as AriaFieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { useFieldLabel } from '#renderer/components/useFieldLabel';

/** What is wrong with a field: one sentence under it, read out by screen readers. */
export function FieldError({ children }: { readonly children: string | null }) {
  if (children === null) return null;
  return (
    <AriaFieldError className="fieldError">
      <CircleAlert aria-hidden />
      <span>{children}</span>
    </AriaFieldError>
  );
}

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly hint?: ReactNode;
  readonly isMultiline?: boolean;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'search';
  readonly className?: string;
  /** Hears which field has the focus, for what is inserted where the cursor is. */
  readonly onFocus?: (field: HTMLInputElement | HTMLTextAreaElement) => void;
};

/** One line (or several) of text with its label, a hint and its error. */
export function TextField(props: TextFieldProps) {
  const error = props.error ?? null;
  const { labelRef, naming } = useFieldLabel(props.label);
  return (
    <AriaTextField
      {...naming}
      className={`field ${props.className ?? ''}`.trim()}
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== null}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      type={props.type ?? 'text'}
      maxLength={props.maxLength ?? 200}
      autoFocus={props.autoFocus ?? false}
      onFocus={({ target }) => props.onFocus?.(target)}
      validationBehavior="aria"
    >
      <Label ref={labelRef}>{props.label}</Label>
      {props.isMultiline === true ? <TextArea rows={3} /> : <Input className="input" />}
      {props.hint === undefined ? null : (
        <Text slot="description" className="fieldHint">
          {props.hint}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}
