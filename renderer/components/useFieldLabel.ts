import { useCallback, useState, type RefCallback } from 'react';

/**
 * The name of a field, whether its label is on the screen or not. A question that was put aside keeps what was typed,
 * but its labels are taken out of the page: until they are back the field carries its name itself. Never both at once,
 * or a screen reader would say it twice.
 */
export function useFieldLabel(label: string): {
  /** For the label itself. */
  readonly labelRef: RefCallback<Element>;
  /** For the field around it. */
  readonly naming: { readonly 'aria-label'?: string };
} {
  const [isThere, setThere] = useState(true);
  const labelRef = useCallback((element: Element | null) => setThere(element !== null), []);
  return { labelRef, naming: isThere ? {} : { 'aria-label': label } };
}
