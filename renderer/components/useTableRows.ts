import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';

const rowHeight = 52;
const virtualFrom = 100;

/** Which rows of a long list are drawn; asks for the next page when the end comes in sight. */
export function useTableRows(frame: RefObject<HTMLElement | null>, count: number, onEnd: (() => void) | undefined) {
  const isVirtual = count > virtualFrom;
  const virtual = useVirtualizer({
    count,
    enabled: isVirtual,
    estimateSize: () => rowHeight,
    getScrollElement: () => frame.current,
    overscan: 12,
    measureElement: (row) => Math.max(row.getBoundingClientRect().height, rowHeight),
  });
  const items = virtual.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (isVirtual && lastSeen >= count - 20) onEnd?.();
  }, [isVirtual, lastSeen, count, onEnd]);
  return {
    isVirtual,
    items,
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    show: (index: number) => {
      if (isVirtual) virtual.scrollToIndex(index);
    },
  };
}

/** The table has the focus as soon as it is there, unless something else has it. */
export function useFirstFocus(frame: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted && document.activeElement === document.body) {
      frame.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
    }
  }, [frame, isWanted]);
}
