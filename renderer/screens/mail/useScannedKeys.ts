import { useEffect, type RefObject } from 'react';
import { isTyping } from '#renderer/keys';

/** Digits, as every keyboard writes them and as the row of digits of a French or Belgian one does without Shift. */
const digits = /^[0-9&é"'(§è!çà_-]$/;

/**
 * A barcode scanner types wherever the focus is. While no field has it, what begins like a number goes to the field for
 * numbers inside `place`: no number is lost, and none of its letters is taken for a command.
 */
export function useScannedKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      // Scanners hold Shift for capitals; a person presses the letter alone.
      if (!digits.test(event.key) && !(event.shiftKey && /^[A-Z]$/.test(event.key))) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]') !== null)
        return;
      const fields = place.current?.querySelectorAll<HTMLInputElement>('.numberField input') ?? [];
      // The letter that is open asks for its number first; else the field of the desk finds the letter.
      const field = [...fields].at(-1);
      if (field === undefined) return;
      field.focus();
      field.select();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [place]);
}
