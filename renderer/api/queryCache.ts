import { QueryClient } from '@tanstack/react-query';

/** A cache for the window's views: nothing is asked twice by itself, nothing is retried (the program is on this machine). */
export function createQueryCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Views may show anything that changed: all are stale, those in sight ask again at once. */
export async function dropTopics(cache: QueryClient, topics: readonly string[]): Promise<void> {
  if (topics.length > 0) await cache.invalidateQueries();
}
