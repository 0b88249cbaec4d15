import { Redo2, Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/components/Button.tsx';
import { useDomEvent } from '#renderer/components/useDomEvent';
import { useRefusal, useSentence, useText } from '#renderer/i18n/language.tsx';
import { PaperOffer } from '#renderer/shell/PaperOffer.tsx';
import type { Undo } from '#renderer/shell/useUndo';

const shownMs = 10_000;

/** What was just done, with "Annuler" for ten seconds; longer while the mouse or the focus rests on it. */
export function UndoBar({ undo }: { readonly undo: Undo }) {
  const text = useText();
  const sentence = useSentence();
  const refusal = useRefusal();
  const [isHeld, setHeld] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const { message, dismiss } = undo;
  useDomEvent(bar, 'pointerenter', () => setHeld(true));
  useDomEvent(bar, 'pointerleave', () => setHeld(false));
  useDomEvent(bar, 'focusin', () => setHeld(true));
  useDomEvent(bar, 'focusout', () => setHeld(false));
  useEffect(() => {
    if (message === null || isHeld) return undefined;
    const timer = setTimeout(dismiss, shownMs);
    return () => clearTimeout(timer);
  }, [message, isHeld, dismiss]);

  const told = () => {
    switch (message?.kind) {
      case 'done':
        return sentence(message.what);
      case 'undone':
        return text.shell.undone(sentence(message.what));
      case 'refused':
        return refusal(message.error.refusal);
      case undefined:
        return '';
    }
  };

  return (
    <div role="status" className="noPrint">
      {message === null ? null : (
        <div className="undoBar appear" ref={bar}>
          <span className="undoText break">{told()}</span>
          {message.kind === 'done' && message.canUndo ? (
            <Button icon={Undo2} hint="Ctrl Z" onPress={() => undo.undo(message.actionId)}>
              {text.shell.undo}
            </Button>
          ) : null}
          {message.kind === 'done' ? <PaperOffer message={message} onDone={dismiss} /> : null}
          {message.kind === 'undone' ? (
            <Button icon={Redo2} onPress={undo.redo}>
              {text.shell.redo}
            </Button>
          ) : null}
          <Button icon={X} onPress={dismiss}>
            {text.common.close}
          </Button>
        </div>
      )}
    </div>
  );
}
