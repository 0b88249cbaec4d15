import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Input, Output } from '#contract/api';
import { call } from '#renderer/api/client';

type Paged = 'customers.list' | 'invoices.list';
type Rows<Name extends Paged> = Output<Name>['rows'];

const pageSize = 200;

/** A long list, page after page as the end comes in sight. */
export function usePages<Name extends Paged>(name: Name, wanted: Omit<Input<Name>, 'after' | 'limit'>) {
  const query = useInfiniteQuery({
    queryKey: [name, wanted],
    queryFn: ({ pageParam }) =>
      call(name, { ...wanted, after: pageParam, limit: pageSize } as Input<Name>) as Promise<{
        readonly rows: Rows<Name>;
        readonly after: string | null;
        readonly total: number;
      }>,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.after,
    placeholderData: keepPreviousData,
  });
  const { data, error, isPending } = query;
  const rows = data?.pages.flatMap((page): readonly Rows<Name>[number][] => page.rows);
  const loaded = rows === undefined ? undefined : { rows, total: data?.pages[0]?.total ?? rows.length };
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  return { answer: { data: loaded, error, isPending }, more };
}
