/** What Compare reads from the engine: the articles, their comparison, what was dismissed. */
import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Result } from '../../../contract/methods.ts';
import { readOptions, useRead } from '../../data/use-read.ts';
import { useServices } from '../../services.ts';

type Answers = UseQueryResult<Result<'article.get'>>[];
const together = (answers: Answers) => ({
  articles: answers.flatMap(({ data }) => (data ? [data.article] : [])),
  error: answers.find(({ error }) => error)?.error ?? null,
});

export type Compared = ReturnType<typeof useCompared>;

/** @param asOneEvent whether all is compared; until it is, the list shows what is compared anyway */
export function useCompared(articleIds: readonly number[], asOneEvent: boolean) {
  const { client } = useServices();
  const queries = useQueryClient();
  // The comparison does not depend on the order of the columns, so neither does the request.
  const asked = useMemo(() => ({ articleIds: articleIds.toSorted((a, b) => a - b) }), [articleIds]);
  const { articles, error } = useQueries({
    queries: articleIds.map((articleId) => readOptions(client, 'article.get', { articleId })),
    combine: together,
  });
  const comparison = useRead('compare.run', asked);
  const all = useRead('compare.run', { ...asked, asOneEvent: true }, { enabled: asOneEvent });
  const dismissed = useRead('comparison.dismissed', asked);
  const stop = useCallback(() => queries.cancelQueries({ queryKey: ['compare.run', asked] }), [queries, asked]);
  return {
    articles: articles.length === articleIds.length ? articles : undefined,
    comparison: (asOneEvent ? all.data : undefined) ?? comparison.data,
    dismissed: dismissed.data?.dismissed,
    error: error ?? comparison.error ?? all.error,
    isStopped: comparison.isPending && comparison.fetchStatus === 'idle',
    stop,
    again: comparison.refetch,
  };
}
