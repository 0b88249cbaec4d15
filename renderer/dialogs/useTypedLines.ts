import { useState } from 'react';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import { emptyLine, linesTyped, type TypedLine } from '#renderer/dialogs/typedLines';

// As many as the program takes with an invoice that is typed.
const typedMax = 200;

export type TypedLines = ReturnType<typeof useTypedLines>;

/**
 * The lines of an invoice being typed.
 *
 * @param rate of a line that says none
 * @param onLines what they are after each change; null while one is not complete
 */
export function useTypedLines(rate: string, onLines: (lines: readonly InvoiceLine[] | null) => void) {
  const [typed, setTyped] = useState<readonly TypedLine[]>([{ ...emptyLine, key: 0 }]);
  const set = (next: readonly TypedLine[]) => {
    setTyped(next);
    onLines(linesTyped(next, rate));
  };
  const nextKey = Math.max(-1, ...typed.map(({ key }) => key)) + 1;
  const blank = (): TypedLine => ({ ...emptyLine, key: nextKey, rate: typed.at(-1)?.rate ?? null });
  return {
    ...{ typed, rate, lines: linesTyped(typed, rate), canAdd: typed.length < typedMax },
    add: () => set([...typed, blank()]),
    change: (key: number, part: Partial<TypedLine>) =>
      set(typed.map((line) => (line.key === key ? { ...line, ...part } : line))),
    remove: (key: number) => {
      const left = typed.filter((line) => line.key !== key);
      set(left.length === 0 ? [{ ...blank(), rate: null }] : left);
    },
  };
}
