/** What the columns of Compare contain: articles in order, the rows that join them, the passages, and the stops. */
import { useMemo } from 'react';
import type { Article } from '../../../../contract/model/articles/article.ts';
import type { Comparison } from '../../../../contract/model/comparing/comparison.ts';
import { useHistoryState } from '../../../history.ts';
import { blocksOf, rowsOf, stopsOf } from '../comparison-rows.ts';
import type { Compared } from '../use-compared.ts';
import { namesOf } from './column-names.ts';

const NOTHING: Pick<Comparison, 'aligned' | 'unique'> = { aligned: [], unique: [] };
const NONE: Article[] = [];

export type Columns = ReturnType<typeof useColumns>;

export function useColumns(articleIds: readonly number[], compared: Compared) {
  const [pinnedId, setPinned] = useHistoryState<number | null>('pinned', null);
  const [byKind, setByKind] = useHistoryState('by kind', false);
  const ids = useMemo(
    () => (pinnedId !== null && articleIds.includes(pinnedId) ? inFront(articleIds, pinnedId) : articleIds),
    [articleIds, pinnedId],
  );
  const articles = useMemo(() => {
    const all = compared.articles ?? NONE;
    return ids.flatMap((id) => all.filter(({ articleId }) => articleId === id));
  }, [compared.articles, ids]);
  const names = useMemo(() => namesOf(articles), [articles]);
  const articleSources = useMemo(
    () => articles.map((article) => ({ ...article, source: names.get(article.articleId) ?? article.source })),
    [articles, names],
  );
  const comparison = compared.comparison ?? NOTHING;
  const reasons = useMemo(
    () => new Map((compared.dismissed ?? []).map(({ key, reason }) => [key, reason])),
    [compared.dismissed],
  );
  const rows = useMemo(
    () => rowsOf(comparison, ids, [...reasons.keys()], byKind ? 'kind' : 'text'),
    [comparison, ids, reasons, byKind],
  );
  const blocks = useMemo(
    () => articles.map((article) => blocksOf(article, rows, comparison.unique)),
    [articles, rows, comparison],
  );
  const stops = useMemo(() => stopsOf(rows, blocks), [rows, blocks]);
  return {
    /** Of the articles, from left to right. */
    ids,
    articles,
    names,
    articleSources,
    reasons,
    rows,
    blocks,
    stops,
    pinnedId,
    setPinned,
    byKind,
    setByKind,
  };
}

const inFront = (ids: readonly number[], first: number) => [first, ...ids.filter((id) => id !== first)];
