import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EndpointName, Input, Output } from '#contract/api';
import { call, RefusedError } from '#renderer/api/client';

const meta = { isToldAtFoot: true } as const;

/**
 * Something done by one press, with no form around it to say why not: a refusal, a printer that is not there or took nothing, is told
 * in the bar at the foot of the window.
 */
export function useDirect<Name extends EndpointName>(name: Name): UseMutationResult<Output<Name>, Error, Input<Name>> {
  return useMutation<Output<Name>, Error, Input<Name>>({
    meta,
    mutationFn: async (input) => {
      const answer = await call(name, input);
      const problem = printProblem(answer);
      if (problem !== null) throw new RefusedError({ code: `print.${problem}`, params: {} });
      return answer;
    },
  });
}

function printProblem(answer: unknown): 'noPrinter' | 'failed' | null {
  if (typeof answer !== 'object' || answer === null || !('outcome' in answer)) return null;
  return answer.outcome === 'noPrinter' || answer.outcome === 'failed' ? answer.outcome : null;
}

/** Hears every refusal that nobody else tells. */
export function useUntoldRefusals(tell: (error: RefusedError) => void): void {
  const cache = useQueryClient().getMutationCache();
  useEffect(
    () =>
      cache.subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        const error: unknown = event.action.error;
        if (event.mutation.meta === meta && error instanceof RefusedError) tell(error);
      }),
    [cache, tell],
  );
}
