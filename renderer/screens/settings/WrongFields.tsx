import { createContext, useCallback, useContext, useEffect, useId, useState, type ReactNode } from 'react';

const Report = createContext<(key: string, isWrong: boolean) => void>(() => undefined);

/** Knows whether a field inside holds something that is not understood: then nothing is saved. */
export function WrongFields({ children }: { readonly children: (hasWrong: boolean) => ReactNode }) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const report = useCallback((key: string, isWrong: boolean) => {
    setWrong((before) => {
      if (before.has(key) === isWrong) return before;
      return new Set(isWrong ? [...before, key] : [...before].filter((each) => each !== key));
    });
  }, []);
  return <Report value={report}>{children(wrong.size > 0)}</Report>;
}

/** Tells the form around that this field is wrong, as long as it is there and wrong. */
export function useReportWrong(isWrong: boolean): void {
  const key = useId();
  const report = useContext(Report);
  useEffect(() => {
    report(key, isWrong);
    return () => report(key, false);
  }, [report, key, isWrong]);
}
