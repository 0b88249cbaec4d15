import type { UseMutationResult } from '@tanstack/react-query';
import { useContext, useState, type ReactNode } from 'react';
import { RefusedError } from '#renderer/api/client';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SettleContext } from '#renderer/components/settle';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

export type CommandFormProps<Value, Request> = {
  readonly command: UseMutationResult<Value, Error, Request>;
  /** What will be sent; null while something is missing: then `problem` says what. */
  readonly input: Request | null;
  /** Shown when the user submits while `input` is null. */
  readonly problem?: string;
  readonly submit: string;
  readonly kind?: 'normal' | 'primary' | 'danger';
  readonly onDone: (value: Value) => void;
  readonly onCancel?: () => void;
  /** Nothing has to be typed: Enter saves at once. */
  readonly isReady?: boolean;
  /** Nothing to save yet: no buttons. */
  readonly isHidden?: boolean;
  readonly children: ReactNode;
};

/** A form that sends one command: Enter submits, a refusal is one sentence above the buttons, nothing is sent twice. */
export function CommandForm<Value, Request>(props: CommandFormProps<Value, Request>) {
  const text = useText();
  const refusal = useRefusal();
  const settle = useContext(SettleContext);
  const { command, input, onCancel } = props;
  const [isTried, setTried] = useState(false);
  const { error } = command;
  // A bug goes to the error boundary; a refusal stays here, where the user can act on it.
  if (error !== null && !(error instanceof RefusedError)) throw error;

  const send = () => {
    setTried(true);
    if (input === null || command.isPending) return;
    command.mutate(input, {
      onSuccess: (value) => {
        settle();
        props.onDone(value);
      },
    });
  };
  const cancel = () => {
    settle();
    onCancel?.();
  };
  const problem = isTried && input === null ? (props.problem ?? null) : null;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {props.children}
      {problem === null ? null : (
        <Notice kind="warn" isAlert>
          {problem}
        </Notice>
      )}
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      {props.isHidden === true ? null : (
        <div className="dialogFoot">
          {onCancel === undefined ? null : <Button onPress={cancel}>{text.common.cancel}</Button>}
          <Button
            type="submit"
            kind={props.kind ?? 'primary'}
            isPending={command.isPending}
            autoFocus={props.isReady ?? false}
          >
            {props.submit}
          </Button>
        </div>
      )}
    </form>
  );
}
