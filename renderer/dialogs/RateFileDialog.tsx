import { useEffect, useRef } from 'react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Waiting } from '#renderer/components/Waiting.tsx';
import { useLanguage, useRefusal, useText } from '#renderer/i18n/language.tsx';
import { percentShown, periodShown } from '#renderer/screens/rates/rateWords';

type Picked = NonNullable<Output<'rates.pickFile'>>;

/** A rate file from disk: what it would add is shown before anything is taken. */
export function RateFileDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const refusal = useRefusal();
  const pick = useCommand('rates.pickFile');
  const isAsked = useRef(false);
  const { data, error, mutate } = pick;
  useEffect(() => {
    // The system's dialog opens once, however often this is drawn.
    if (isAsked.current) return;
    isAsked.current = true;
    mutate({}, { onSuccess: (picked) => (picked === null ? onClose() : undefined) });
  }, [mutate, onClose]);
  if (error !== null && !(error instanceof RefusedError)) throw error;
  return (
    <Dialog title={text.rates.importTitle} onClose={onClose}>
      {error !== null ? (
        <>
          <Notice kind="bad" isAlert>
            {refusal(error.refusal)}
          </Notice>
          <div className="dialogFoot">
            <Button onPress={onClose}>{text.common.close}</Button>
          </div>
        </>
      ) : data === undefined || data === null ? (
        <Waiting />
      ) : (
        <Content picked={data} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Content({ onClose, picked }: { readonly picked: Picked; readonly onClose: () => void }) {
  const text = useText();
  const words = text.rates;
  const language = useLanguage();
  const take = useCommand('rates.takeFile');
  const known = picked.known === 0 ? null : <p className="soft">{words.importKnown(picked.known)}</p>;
  if (picked.rates.length === 0) {
    return (
      <div className="stack">
        <p>{words.importNothing(picked.fileName)}</p>
        {known}
        <div className="dialogFoot">
          <Button onPress={onClose}>{text.common.close}</Button>
        </div>
      </div>
    );
  }
  return (
    <CommandForm
      command={take}
      input={{ token: picked.token }}
      submit={words.importTake(picked.rates.length)}
      onDone={onClose}
      onCancel={onClose}
      isReady
    >
      <p>{words.importFile(picked.fileName)}</p>
      <ul className="stackTight">
        {picked.rates.map((rate) => (
          <li key={`${rate.series} ${rate.from}`}>
            <strong>{text.common.pair(words.series[rate.series], percentShown(rate.percent, language))}</strong>{' '}
            <span>{periodShown(rate, words)}</span> <span className="soft">{rate.source}</span>
          </li>
        ))}
      </ul>
      {known}
    </CommandForm>
  );
}
