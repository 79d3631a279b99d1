/** What the analyst is doing in Compare: each part of the state has one owner, and what concerns several of them is here. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { codePointMap } from '../../../text/offsets.ts';
import { navigate, useLocation } from '../../history.ts';
import type { ColumnActs } from './columns/Column.tsx';
import { type Columns, useColumns } from './columns/use-columns.ts';
import { usePassages } from './columns/use-passages.ts';
import type { Block } from './comparison-rows.ts';
import { useDiscrepancy } from './discrepancies/use-discrepancy.ts';
import type { Compared } from './use-compared.ts';
import { isOf, type Stops, useStops } from './use-stops.ts';

type Asking = 'claims' | 'add' | 'keep' | 'reason' | null;
export type CompareDeskState = ReturnType<typeof useCompareDesk>;

export function useCompareDesk(articleIds: readonly number[], compared: Compared) {
  const { scope } = useLocation();
  const track = useRef<HTMLDivElement>(null);
  const columns = useColumns(articleIds, compared);
  const stops = useStops(columns, track);
  const passages = usePassages(columns, stops, track);
  const discrepancy = useDiscrepancy(columns, stops);
  const acts = useColumnActs(articleIds, columns, stops);
  const [asking, ask] = useState<Asking>(null);
  return {
    track,
    columns,
    stops,
    passages,
    discrepancy,
    acts,
    asking,
    ask,
    dismiss: (reason: string) => {
      ask(null);
      discrepancy.dismiss(reason);
    },
    openPassageHere: () => {
      const { hasFocus, lastFocused, current } = stops;
      const block = hasFocus ? lastFocused : columns.blocks.flat().find((one) => current && isOf(current, one));
      if (block) acts.openPassage(block);
    },
    add: (articleId: number) => {
      ask(null);
      navigate('compare', { ...scope, articleIds: [...articleIds, articleId] }, { replace: true });
    },
  };
}

function useColumnActs(articleIds: readonly number[], { articles }: Columns, { enter, pick }: Stops): ColumnActs {
  const { scope } = useLocation();
  const openPassage = useCallback(
    ({ articleId, from, to }: Block) => {
      const article = articles.find((one) => one.articleId === articleId);
      if (article) navigate('library', { articleId, ...codePointMap(article.text).spanFromUtf16({ from, to }) });
    },
    [articles],
  );
  const remove = useCallback(
    (articleId: number) =>
      navigate('compare', { ...scope, articleIds: articleIds.filter((id) => id !== articleId) }, { replace: true }),
    [scope, articleIds],
  );
  return useMemo(
    () => ({ openArticle: (articleId) => navigate('library', { articleId }), openPassage, enter, pick, remove }),
    [openPassage, enter, pick, remove],
  );
}
