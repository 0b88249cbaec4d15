import { useEffect, useRef } from 'react';

/** True when a key pressed there writes text: letters are no commands then. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  );
}

/** What each key does; `false` leaves the key to whoever else wants it. */
export type KeyTable = Readonly<Record<string, ((event: KeyboardEvent) => false | void) | undefined>>;

/**
 * Letters (`A`, `N` ...) act while no text field has the focus and no dialog is open; `mod+K` means Ctrl or Cmd.
 * Never digits, brackets or slash: they sit behind Shift or AltGr on French and Belgian keyboards.
 */
export function useKeys(table: KeyTable, options: { readonly isOn?: boolean; readonly inDialog?: boolean } = {}): void {
  const { isOn = true, inDialog = false } = options;
  const current = useRef(table);
  useEffect(() => {
    current.current = table;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = keyName(event);
      const action = current.current[name];
      if (action === undefined) return;
      const isLetter = /^[A-Z]$/.test(name);
      if (isLetter && (isTyping(event.target) || (!inDialog && hasDialog()))) return;
      if (action(event) !== false) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn, inDialog]);
}

function hasDialog(): boolean {
  const asking = document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]');
  // A question put aside is still there, unseen.
  return [...asking].some((element) => element.closest('[style*="display: none"]') === null);
}

/** `A`, `F1`, `Escape`, `mod+K`, `mod+shift+Z`, `alt+ArrowLeft`. */
export function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const parts = [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : ''];
  // Shift matters only with another modifier: a capital is the same letter.
  if (event.shiftKey && (event.ctrlKey || event.metaKey)) parts.push('shift');
  return [...parts.filter((part) => part !== ''), key].join('+');
}
