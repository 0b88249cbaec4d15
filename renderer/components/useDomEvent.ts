import { useEffect, type RefObject } from 'react';

/**
 * Listens on an element whose role is not to be pressed: a group of rows that arrows walk through, a column that cards
 * are dropped on. What is pressed or typed into stays a button or a field.
 */
export function useDomEvent<Name extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  name: Name,
  listener: (event: HTMLElementEventMap[Name]) => void,
): void {
  useEffect(() => {
    const target = element.current;
    target?.addEventListener(name, listener);
    return () => target?.removeEventListener(name, listener);
  });
}
