import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { EndpointName, Input, Output } from '#contract/api';
import { call } from '#renderer/api/client';

/**
 * Something the user does. `mutateAsync(input)` gives the answer or throws RefusedError; views are told by the program
 * after it is written, never guessed here.
 */
export function useCommand<Name extends EndpointName>(name: Name): UseMutationResult<Output<Name>, Error, Input<Name>> {
  return useMutation<Output<Name>, Error, Input<Name>>({ mutationFn: (input) => call(name, input) });
}
