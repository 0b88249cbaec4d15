import {
  keepPreviousData,
  useQuery as useCachedQuery,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { EndpointName, Input, Output } from '#contract/api';
import { call } from '#renderer/api/client';

type Options = {
  /** False: do not ask (yet). */
  readonly enabled?: boolean;
  /** Keep what was shown while the answer to a changed question is under way (typing in a search field). */
  readonly keepPrevious?: boolean;
  /** Ask again whenever the screen opens: others change it, and the program cannot always tell. */
  readonly isOutside?: boolean;
  /** Ask again so often while the screen is there: something outside changes by itself. */
  readonly everySeconds?: number;
};

/** A view of the program, asked again by itself when the program says that it may have changed. */
export function useQuery<Name extends EndpointName>(
  name: Name,
  input: Input<Name>,
  { enabled = true, keepPrevious = false, everySeconds, isOutside = false }: Options = {},
): UseQueryResult<Output<Name>> {
  const options: UseQueryOptions<Output<Name>> = {
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(isOutside ? { refetchOnMount: 'always' as const } : {}),
    ...(everySeconds === undefined ? {} : { refetchInterval: everySeconds * 1_000 }),
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  };
  return useCachedQuery(options);
}
