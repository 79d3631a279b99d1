/** What the analyst is doing in Compare: the columns, the current passage, the open dialog, and the acts. */
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { codePointMap } from '../../../text/offsets.ts';
import { focusSoon } from '../../focus.ts';
import { navigate, useLocation } from '../../history.ts';
import type { ColumnActs } from './columns/Column.tsx';
import { type Columns, useColumns } from './columns/use-columns.ts';
import type { Block } from './comparison-rows.ts';
import { useDiscrepancyActs } from './discrepancies/use-discrepancy-acts.ts';
import type { Compared } from './use-compared.ts';
import { isOf, type Stops, useStops } from './use-stops.ts';

type Asking = 'claims' | 'add' | 'keep' | 'reason' | null;
export type CompareDeskState = ReturnType<typeof useCompareDesk>;

export function useCompareDesk(articleIds: readonly number[], compared: Compared) {
  const { scope } = useLocation();
  const track = useRef<HTMLDivElement>(null);
  const columns = useColumns(articleIds, compared);
  const stops = useStops(columns, track);
  const discrepancy = useDiscrepancyActs(columns, stops);
  const acts = useColumnActs(articleIds, columns, stops);
  const [asking, ask] = useState<Asking>(null);
  const { lastFocused, hasFocus, current } = stops;
  const { difference } = discrepancy;
  return {
    track,
    ...columns,
    ...stops,
    ...discrepancy,
    ...waysAmongPassages(columns, stops, track),
    acts,
    asking,
    ask,
    passage:
      !hasFocus || !lastFocused
        ? ('none' as const)
        : difference && lastFocused.rows.includes(difference.row)
          ? ('of the discrepancy' as const)
          : ('other' as const),
    dismiss: (reason: string) => {
      ask(null);
      discrepancy.dismiss(reason);
    },
    openPassageHere: () => {
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

/** Moving between passages by key, along a row or into a column; and the column that is held still. */
function waysAmongPassages(
  { columns, blocks, pinnedId, setPinned }: Columns,
  { current, lastFocused }: Stops,
  track: RefObject<HTMLElement | null>,
) {
  const walkTo = (block: Block | undefined) => block && focusSoon(`passage ${block.id}`);
  return {
    walkTo,
    stepColumn: (by: 1 | -1) => {
      const from = lastFocused ? columns.indexOf(lastFocused.articleId) : by > 0 ? -1 : columns.length;
      const list = blocks[from + by];
      if (!list) return;
      const row = current && (!lastFocused || isOf(current, lastFocused)) ? current.row : lastFocused?.rows[0];
      const like = row == null ? undefined : list.find((block) => block.rows.includes(row));
      walkTo(like ?? list.find(({ id }) => isInView(track.current, id)) ?? list[0]);
    },
    pinColumn: () => {
      const id = lastFocused?.articleId ?? columns[0] ?? null;
      setPinned(id === pinnedId ? null : id);
      if (lastFocused) walkTo(lastFocused);
    },
  };
}

function isInView(track: HTMLElement | null, blockId: string): boolean {
  const element = track?.querySelector<HTMLElement>(`[data-block="${blockId}"]`);
  const scroller = element?.closest<HTMLElement>('[data-scroller]');
  if (!element || !scroller) return false;
  return element.offsetTop >= scroller.scrollTop && element.offsetTop < scroller.scrollTop + scroller.clientHeight;
}
