/** The search of the Library: the request, its answer page by page, and how the analyst changes it. */
import { useMemo, useRef, useState } from 'react';
import type { SearchFilters, SearchHit, SearchResult } from '../../../../contract/model/collections/search.ts';
import { usePreference } from '../../../data/use-preference.ts';
import { navigate, useLocation } from '../../../history.ts';
import { useTypingPaused } from '../../../parts/controls/use-debounced-text.ts';
import type { Scope } from '../../../places.ts';
import { type HitPages, hitInRow, pageOf, rowWhere } from './hit-pages.ts';
import { type Opened, rowShown, rowsUnder, shownAt } from './unfolded-rows.ts';
import { useSearchPages } from './use-search-pages.ts';
import { useUnfolded } from './use-unfolded.ts';

export type Sort = 'best' | 'newest' | 'oldest';
/** A page is requested this many rows before it is scrolled to, in either direction. */
const AHEAD = 30;

export interface Search {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: Sort;
  /** Hits that share an origin are represented by one of them. */
  readonly collapsed: boolean;
  /** The answer to the last search that has one; the previous answer stays until then. */
  readonly result: SearchResult | undefined;
  /** `result` belongs to this very search, not to the previous one. */
  readonly answered: boolean;
  readonly error: Error | null;
  /** Words that were not found are still being looked up in other spellings. */
  readonly looking: boolean;
  /** Typing has paused, so counts may be announced. */
  readonly typingPaused: boolean;
  hit(index: number): SearchHit | undefined;
  /** Whether the row is below that of its origin. */
  isUnder(index: number): boolean;
  /** Whether the others of its origin are shown below its row. */
  isUnfolded(hit: SearchHit): boolean;
  /** Shows or hides the others of an origin, from its row or from one below it. */
  unfold(index: number): void;
  /** Its position among the results that have arrived; -1 if it is not among them. */
  indexOf(articleId: number): number;
  onRange(first: number, last: number): void;
  /** Keeps these rows loaded wherever the list is scrolled to. */
  hold(first: number, last: number): void;
  /** The collapsed row that a row is, or is below. */
  rowOf(index: number): number;
  setCollapsed(on: boolean): void;
  setText(text: string): void;
  setFilters(filters: SearchFilters): void;
  setSort(sort: Sort): void;
  rankAll(): void;
}

export function useSearch(): Search {
  const { scope } = useLocation();
  const text = scope.text ?? '';
  const filters: SearchFilters = scope.filters ?? {};
  const sort = (scope.sort ?? 'best') as Sort;
  const query = { text, filters, sort };
  const typingPaused = useTypingPaused(text);
  const [rankedAllFor, setRankedAllFor] = useState<string | null>(null);
  const stage = rankedAllFor === text ? 'all' : typingPaused ? 'full' : 'typing';
  const [collapsed, setCollapsed] = useCollapsed(filters);
  const { first, pages, want, hold, ...state } = useSearchPages({ ...query, collapsed }, stage);
  const unfolding = useUnfolded(query, collapsed, (originId) => rowOfOrigin(pages, originId));
  const { opened } = unfolding;
  const result = useMemo(() => first && { ...first, listed: first.listed + rowsUnder(opened) }, [first, opened]);
  const change = useStepwise(scope);

  const rowOf = (index: number) => rowShown(index, opened).at;
  const hit = (index: number) => {
    const { at, under } = rowShown(index, opened);
    return under ?? hitInRow(pages, at);
  };
  return {
    ...query,
    collapsed,
    result,
    ...state,
    typingPaused,
    hit,
    isUnder: (index) => rowShown(index, opened).under !== undefined,
    isUnfolded: unfolding.isOpen,
    unfold: (index) => {
      const one = hit(index);
      if (one) unfolding.toggle(one, rowOf(index));
    },
    indexOf: (articleId) => shownIndexOf(articleId, pages, opened),
    rowOf,
    hold: (from, to) => hold({ first: pageOf(Math.max(0, rowOf(from))), last: pageOf(Math.max(0, rowOf(to))) }),
    onRange: (from, to) => want({ first: pageOf(Math.max(0, rowOf(from) - AHEAD)), last: pageOf(rowOf(to) + AHEAD) }),
    setCollapsed,
    setText: (next) => change({ text: next }, 'typing'),
    setFilters: (next) => change({ filters: next }, 'step'),
    setSort: (next) => change({ sort: next }, 'step'),
    rankAll: () => setRankedAllFor(text),
  };
}

/** A setting of this machine, on by default. Articles chosen by hand are always shown one by one. */
function useCollapsed({ originId, collectionIds, articleIds }: SearchFilters): [boolean, (on: boolean) => void] {
  const [isSet = true, set] = usePreference<boolean>('collapseOrigins');
  const isChosen = [originId, collectionIds, articleIds].some((filter) => filter !== undefined);
  return [isSet && !isChosen, (on) => set(on ? null : false)];
}

function rowOfOrigin(pages: HitPages, originId: number) {
  const at = rowWhere(pages, (hit) => hit.originId === originId && hit.alike > 0);
  const hit = hitInRow(pages, at);
  return hit && { at, hit };
}

function shownIndexOf(articleId: number, pages: HitPages, opened: readonly Opened<SearchHit>[]): number {
  const isIt = (hit: SearchHit) => hit.articleId === articleId;
  const row = rowWhere(pages, isIt);
  if (row >= 0) return shownAt(row, opened);
  for (const { at, hits } of opened) {
    const under = hits.findIndex(isIt);
    if (under >= 0) return shownAt(at, opened) + 1 + under;
  }
  return -1;
}

const ONE_STEP_MS = 4_000;

/** Consecutive typing makes one step in the history; a filter makes a step of its own. */
function useStepwise(scope: Scope): (part: Partial<Scope>, kind: 'typing' | 'step') => void {
  const lastTyped = useRef(0);
  return (part, kind) => {
    const goesOn = kind === 'typing' && Date.now() - lastTyped.current < ONE_STEP_MS;
    lastTyped.current = kind === 'typing' ? Date.now() : 0;
    navigate('library', { ...scope, ...part, articleId: undefined }, { replace: goesOn });
  };
}
