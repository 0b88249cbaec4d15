import type { ReactNode } from 'react';
import { RefusedError } from '#renderer/api/client';
import { Notice } from '#renderer/components/Notice.tsx';
import { Waiting } from '#renderer/components/Waiting.tsx';
import { useRefusal } from '#renderer/i18n/language.tsx';

type Answer<Value> = { readonly data: Value | undefined; readonly error: Error | null; readonly isPending: boolean };

/** The first three of the five states of a screen: waiting, refused, broken. Then `children` with what came. */
export function Loaded<Value>(props: {
  readonly answer: Answer<Value>;
  readonly children: (value: Value) => ReactNode;
}): ReactNode {
  const refusal = useRefusal();
  const { answer } = props;
  if (answer.error instanceof RefusedError) {
    return (
      <Notice kind="bad" isAlert>
        {refusal(answer.error.refusal)}
      </Notice>
    );
  }
  if (answer.error !== null) throw answer.error;
  if (answer.isPending || answer.data === undefined) return <Waiting />;
  return props.children(answer.data);
}
