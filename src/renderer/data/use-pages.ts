/** Asks for a list page by page: a few pages at once, the others when asked for. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { CollateError } from '../../contract/errors.ts';
import type { ParamsIn, Result } from '../../contract/methods.ts';
import { useServices } from '../services.ts';
import type { ReadMethod } from './reads.ts';

type PagedMethod = Extract<ReadMethod, 'import.items' | 'import.lookAgain'>;
type Page<M extends PagedMethod> = Result<M> & { readonly next: number | null };

export interface NextPage {
  readonly isComing: boolean;
  /** Why the last one did not come. */
  readonly problem: string | null;
  ask(): void;
}

const PAGE = 500;

/** @param unasked up to this many items are loaded without asking */
export function usePages<M extends PagedMethod>(
  method: M,
  params: Omit<ParamsIn<M>, 'after' | 'limit'>,
  unasked = PAGE,
) {
  const { client } = useServices();
  const query = useInfiniteQuery<Page<M>, CollateError, { pages: Page<M>[] }, readonly unknown[], number>({
    queryKey: [method, params],
    queryFn: ({ pageParam, signal }) =>
      client.call(method, { ...params, after: pageParam, limit: PAGE } as ParamsIn<M>, signal) as Promise<Page<M>>,
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
  });
  const {
    data,
    error,
    hasNextPage,
    fetchNextPage,
    isFetching,
    refetch,
    isFetchingNextPage: isComing,
    isFetchNextPageError: hasFailed,
  } = query;
  const items = useMemo(() => (data?.pages.flatMap((page) => page.items) ?? []) as Result<M>['items'], [data]);
  // The next page would take the place of those that are being read again.
  const isNextUnasked = hasNextPage && !isFetching && !hasFailed && items.length < unasked;
  useEffect(() => {
    if (isNextUnasked) fetchNextPage();
  }, [isNextUnasked, fetchNextPage]);
  const ask = async () => {
    await fetchNextPage();
    if (isFetching) refetch();
  };
  const next: NextPage = { isComing, problem: hasFailed ? error.message : null, ask };
  return { items, first: data?.pages[0], error, next: hasNextPage ? next : null };
}
