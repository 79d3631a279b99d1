/** Asks the engine, and keeps the answer until the engine says that it is stale. */
import {
  keepPreviousData,
  type Query,
  type QueryClient,
  type QueryKey,
  queryOptions,
  type UseQueryResult,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import type { CollateError } from '../../contract/errors.ts';
import type { ParamsIn, Result } from '../../contract/methods.ts';
import type { Client } from '../client.ts';
import { onForgetArchive } from '../forget-archive.ts';
import { useServices } from '../services.ts';
import { NOUNS_READ, type ReadMethod } from './reads.ts';

interface ReadOptions {
  readonly enabled?: boolean;
  /** Keeps showing the previous answer until the new one arrives, to avoid a flash. */
  readonly keepPrevious?: boolean;
}

export function readOptions<M extends ReadMethod>(client: Client, method: M, params: ParamsIn<M>) {
  return queryOptions<Result<M>, CollateError>({
    queryKey: [method, params] as QueryKey,
    queryFn: ({ signal }) => client.call(method, params, signal),
  });
}

export function useRead<M extends ReadMethod>(
  method: M,
  params: ParamsIn<M>,
  options: ReadOptions = {},
): UseQueryResult<Result<M>, CollateError> {
  const { client } = useServices();
  return useQuery({
    ...readOptions(client, method, params),
    enabled: options.enabled,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
  });
}

/** Asks one method several things at once, and answers in that order. */
export function useReads<M extends ReadMethod>(
  method: M,
  asked: readonly ParamsIn<M>[],
  enabled = true,
): UseQueryResult<Result<M>, CollateError>[] {
  const { client } = useServices();
  return useQueries({ queries: asked.map((params) => ({ ...readOptions(client, method, params), enabled })) });
}

/** An import emits `changed` many times a second; what is shown is refetched at most this often. */
const LEAST_BETWEEN_MS = 400;

let rereadNow = (): Promise<void> => Promise.resolve();
/** Shows what the analyst did without waiting: until then, the next key would meet what is no longer so. @returns once it is shown */
export const showChanges = (): Promise<void> => rereadNow();

/** Also what is being read for the first time, once that is there: it may have been read before the change, and would pass for fresh. */
async function rereadWhere(queries: QueryClient, predicate: (query: Query) => boolean): Promise<void> {
  const begun = queries
    .getQueryCache()
    .findAll({ predicate, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  const again = (query: Query) =>
    queries.invalidateQueries({ predicate: (one) => one === query }, { cancelRefetch: false });
  await Promise.all([
    queries.invalidateQueries({ predicate }),
    ...begun.map((query) =>
      query.fetch().then(
        () => again(query),
        () => undefined,
      ),
    ),
  ]);
}

/** Refetches stale answers wherever they are shown. */
export function followChanges(client: Client, queries: QueryClient): () => void {
  const stale = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reread: Promise<void> = Promise.resolve();
  const refresh = () => {
    clearTimeout(timer);
    timer = undefined;
    if (stale.size === 0) return;
    const nouns = new Set(stale);
    stale.clear();
    reread = rereadWhere(
      queries,
      ({ queryKey }) => NOUNS_READ[queryKey[0] as ReadMethod]?.some((noun) => nouns.has(noun)) ?? false,
    );
    timer = setTimeout(refresh, LEAST_BETWEEN_MS);
  };
  rereadNow = () => {
    refresh();
    return reread;
  };
  const stopEvents = client.subscribe((event) => {
    if (event.name !== 'changed') return;
    for (const noun of event.nouns) stale.add(noun);
    if (timer === undefined) refresh();
  });
  onForgetArchive(() => queries.resetQueries());
  const stopState = client.onState((state) => {
    if (state === 'connected') queries.invalidateQueries();
  });
  return () => {
    clearTimeout(timer);
    stopEvents();
    stopState();
  };
}
