import { QueryClient } from '@tanstack/react-query';
import type { EndpointName, Input, Output, Reply } from '#contract/api';
import type { Refusal } from '#domain/result';
import type { Bridge } from '#renderer/api/bridge';
import { topicsOf } from '#renderer/api/queryTopics';

/** The program said no and why. Show `refusalText(error.refusal, language)` where it happened. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

// Asked each time: tests put another one in its place.
function bridge(): Bridge {
  return window.bridge;
}

/** Asks the program. @throws RefusedError when it refuses */
export async function call<Name extends EndpointName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  // The contract types both sides; the program checks the input, and tests check its answers.
  const reply = (await bridge().call(name, input)) as Reply<Output<Name>>;
  if (!reply.ok) throw new RefusedError(reply.error);
  return reply.value;
}

/**
 * The cache of one window. What was read stays good until the program says that it may have changed: nothing outside this
 * computer changes the ledger, so there is no age and no asking again on focus.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Drops from the cache whatever the program says may have changed; visible views ask again. Gives back how to stop. */
export function followChanges(cache: QueryClient): () => void {
  return bridge().onChanged((topics) => {
    void cache.invalidateQueries({
      predicate: ({ queryKey: [name] }) =>
        typeof name === 'string' && topicsOf(name).some((topic) => topics.includes(topic)),
    });
  });
}
