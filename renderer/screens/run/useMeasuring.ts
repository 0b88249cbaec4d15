import { useEffect, useRef } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import type { Run } from '#renderer/screens/run/runParts';

/**
 * Has the pages of a tour counted in the background, some letters at a time, until sheets and stamps can be told. Counting
 * that failed is not tried again by itself: the letters say why when they are looked at.
 */
export function useMeasuring(run: Run): void {
  const { mutate, isPending, isError } = useCommand('run.measure');
  const asked = useRef<Run | null>(null);
  const isOver = run.stage === 'closed' || run.stage === 'abandoned';
  useEffect(() => {
    // Once for each answer: one that is complete and still cannot tell would be asked for ever.
    if (run.sheets !== null || isOver || isPending || isError || asked.current === run) return;
    asked.current = run;
    mutate({ runId: run.runId });
  }, [run, isOver, isPending, isError, mutate]);
}
