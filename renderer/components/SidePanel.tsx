import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '#renderer/components/Button.tsx';
import { useDomEvent } from '#renderer/components/useDomEvent';
import { useText } from '#renderer/i18n/language.tsx';

/** A panel beside the list, never over it. Takes the focus when it opens for something else; Esc closes it. */
export function SidePanel(props: {
  readonly title: string;
  /** Whose panel it is: another key moves the focus to the new content. */
  readonly subject: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const text = useText();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = panel.current;
    if (element === null) return;
    // A field of the panel that asked for the focus keeps it.
    if (!element.contains(document.activeElement?.closest('input') ?? null)) element.focus({ preventScroll: true });
    // Higher than the window: from its top, where the phone number is.
    element.scrollIntoView?.({ block: element.offsetHeight > window.innerHeight ? 'start' : 'nearest' });
  }, [props.subject]);
  useDomEvent(panel, 'keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onClose();
  });
  return (
    <aside className="sidePanel appear" aria-label={props.title} tabIndex={-1} ref={panel}>
      <div className="dialogHead">
        <h2 className="break">{props.title}</h2>
        <Button kind="quiet" icon={X} onPress={props.onClose}>
          {text.common.close}
        </Button>
      </div>
      {props.children}
    </aside>
  );
}
