import type { ReactNode } from 'react';
import { Notice } from '#renderer/components/Notice.tsx';
import { useFileBytes } from '#renderer/components/useFileBytes';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

/** A paper that was dropped or pasted: its name and its bytes, or the sentence why it cannot be taken. */
export function GivenPaper(props: {
  readonly file: File;
  readonly children: (fileName: string, bytes: string | null) => ReactNode;
}) {
  const words = useText().money.invoice;
  const refusal = useRefusal();
  const { file } = props;
  const { bytes, isLost, isTooLarge } = useFileBytes(file);
  const fileName = (file.name === '' ? words.attachPasted : file.name).slice(0, 200);
  if (!isLost && !isTooLarge) return props.children(fileName, bytes);
  return (
    <Notice kind="bad" isAlert>
      {refusal({ code: isLost ? 'file.unreadable' : 'file.tooLarge', params: { name: fileName } })}
    </Notice>
  );
}
