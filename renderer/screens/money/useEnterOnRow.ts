import { useEffect, useRef } from 'react';

/** Enter on a row of the list, or on nothing, does this; on a button or in a field it keeps its own meaning. */
export function useEnterOnRow(act: () => void): void {
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !isOfRow(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      current.current();
    };
    // Before the list, for which Enter opens a row: here its panel is open already.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function isOfRow(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return target instanceof HTMLElement && target.getAttribute('role') === 'row';
}
