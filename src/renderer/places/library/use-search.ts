/** The search of the Library: what is asked, its answer page by page, and how the analyst changes it. */
import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchFilters, SearchHit, SearchResult } from '../../../contract/model/search.ts';
import { usePreference } from '../../data/use-preference.ts';
import { readOptions, useRead } from '../../data/use-read.ts';
import { navigate, useLocation } from '../../history.ts';
import type { Scope } from '../../places.ts';
import { useServices } from '../../services.ts';
import { rowShown, rowsUnder, shownAt } from './unfolded-rows.ts';
import { useUnfolded } from './use-unfolded.ts';

export type Sort = 'best' | 'newest' | 'oldest';
const PAGE = 50;
/** The setting of this machine; on where nothing is set. */
const COLLAPSED = 'collapseOrigins';
/** A screenful: the rest comes when the typing rests. */
const WHILE_TYPING = 12;
/** A page is asked for so many rows before it is scrolled to, in either direction. */
const AHEAD = 30;
const TYPING_PAUSE_MS = 60;
const DRAWN_PAST_MS = 70;
const RESTED_MS = 350;

export interface Search {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: Sort;
  /** Of hits that share an origin one stands for the others. */
  readonly collapsed: boolean;
  /** The answer to the last search that has one; the one before stays until then. */
  readonly result: SearchResult | undefined;
  /** `result` is of this very search, not of the one before. */
  readonly answered: boolean;
  readonly error: Error | null;
  /** Words that were not found are still being looked up in other spellings. */
  readonly looking: boolean;
  /** Typing has rested: counts may be told aloud. */
  readonly rested: boolean;
  hit(index: number): SearchHit | undefined;
  /** It stands under the row of its origin. */
  isUnder(index: number): boolean;
  /** The others of its origin stand under its row. */
  isUnfolded(hit: SearchHit): boolean;
  /** Shows or hides the others of an origin, from its row or from one under it. */
  unfold(index: number): void;
  /** Its place among the results that have come; -1 where it is not among them. */
  indexOf(articleId: number): number;
  onRange(first: number, last: number): void;
  /** This row is there wherever the list is scrolled to. */
  hold(index: number): void;
  /** Which of the hits a row is, or stands under. */
  rowOf(index: number): number;
  setCollapsed(on: boolean): void;
  setText(text: string): void;
  setFilters(filters: SearchFilters): void;
  setSort(sort: Sort): void;
  rankAll(): void;
}

export function useSearch(): Search {
  const { client } = useServices();
  const { scope } = useLocation();
  const text = scope.text ?? '';
  const filters = (scope.filters ?? {}) as SearchFilters;
  const sort = (scope.sort ?? 'best') as Sort;
  const rested = useRested(text);
  const [rankedAllFor, setRankedAllFor] = useState<string | null>(null);
  const stage = rankedAllFor === text ? 'all' : rested ? 'full' : 'typing';
  const [collapsedSetting, setCollapsed] = usePreference<boolean>(COLLAPSED);
  const isChosen = filters.originId !== undefined || filters.articleIds !== undefined;
  const collapsed = (collapsedSetting ?? true) && !isChosen;
  const query = { text, filters, sort };
  const asked = { ...query, collapsed };

  const typed = useRead('search.run', { ...asked, stage: 'typing', limit: WHILE_TYPING }, { keepPrevious: true });
  const full = useRead(
    'search.run',
    { ...asked, stage: stage === 'all' ? 'all' : 'full', limit: PAGE },
    { enabled: stage !== 'typing' },
  );
  const first = full.data ?? typed.data;

  const [wanted, wantPages] = useWantedPages();
  const [held, setHeld] = useState(0);
  const later = pagesBetween(wanted.first, wanted.last, held);
  const pages = useQueries({
    queries: later.map((page) => ({
      ...readOptions(client, 'search.run', {
        ...asked,
        stage: stage === 'all' ? 'all' : 'full',
        offset: page * PAGE,
        limit: PAGE,
      }),
      enabled: stage !== 'typing' && first !== undefined && page * PAGE < first.listed,
    })),
  });

  const change = useStepwise(scope);
  const byPage = useMemo(() => {
    const map = new Map<number, readonly SearchHit[]>();
    if (first) map.set(0, first.hits);
    later.forEach((page, at) => {
      const hits = (pages[at]?.data as SearchResult | undefined)?.hits;
      if (hits) map.set(page, hits);
    });
    return map;
  }, [first, later, pages]);

  const unfolding = useUnfolded(query, collapsed, (originId) => rowOfOrigin(byPage, originId));
  const { opened } = unfolding;
  const result = useMemo(() => first && { ...first, listed: first.listed + rowsUnder(opened) }, [first, opened]);

  const hit = (index: number) => {
    const { at, under } = rowShown(index, opened);
    return under ?? byPage.get(Math.floor(at / PAGE))?.[at % PAGE];
  };
  return {
    text,
    filters,
    sort,
    collapsed,
    result,
    answered: full.data !== undefined || (typed.data !== undefined && !typed.isPlaceholderData),
    error: full.error ?? typed.error,
    looking: full.data === undefined,
    rested,
    hit,
    isUnder: (index) => rowShown(index, opened).under !== undefined,
    isUnfolded: unfolding.isOpen,
    unfold: (index) => {
      const one = hit(index);
      if (one) unfolding.toggle(one, rowShown(index, opened).at);
    },
    indexOf: (articleId) => {
      for (const [page, hits] of byPage) {
        const at = hits.findIndex((hit) => hit.articleId === articleId);
        if (at >= 0) return shownAt(page * PAGE + at, opened);
      }
      for (const { at, hits } of opened) {
        const under = hits.findIndex((hit) => hit.articleId === articleId);
        if (under >= 0) return shownAt(at, opened) + 1 + under;
      }
      return -1;
    },
    hold: (index) => setHeld(pageOf(Math.max(0, rowShown(index, opened).at))),
    rowOf: (index) => rowShown(index, opened).at,
    onRange: (from, to) =>
      wantPages({
        first: pageOf(Math.max(0, rowShown(from, opened).at - AHEAD)),
        last: pageOf(rowShown(to, opened).at + AHEAD),
      }),
    setCollapsed: (on) => setCollapsed(on ? null : false),
    setText: (next) => change({ text: next }, 'typing'),
    setFilters: (next) => change({ filters: next as Record<string, unknown> }, 'step'),
    setSort: (next) => change({ sort: next }, 'step'),
    rankAll: () => setRankedAllFor(text),
  };
}

interface Pages {
  readonly first: number;
  readonly last: number;
}

/** By pages, since each change draws the whole place: rows alone are the list's own matter. Those that are only drawn past by the scroll bar are not asked for. */
function useWantedPages(): [Pages, (pages: Pages) => void] {
  const [wanted, setWanted] = useState<Pages>({ first: 0, last: 0 });
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const want = ({ first, last }: Pages) => {
    clearTimeout(waiting.current);
    if (first === wanted.first && last === wanted.last) return;
    const isNext = first <= wanted.last + 1 && last >= wanted.first - 1;
    if (isNext) setWanted({ first, last });
    else waiting.current = setTimeout(() => setWanted({ first, last }), DRAWN_PAST_MS);
  };
  return [wanted, want];
}

function rowOfOrigin(pages: ReadonlyMap<number, readonly SearchHit[]>, originId: number) {
  for (const [page, hits] of pages) {
    const at = hits.findIndex((hit) => hit.originId === originId && hit.alike > 0);
    const hit = hits[at];
    if (hit) return { at: page * PAGE + at, hit };
  }
  return undefined;
}

const pageOf = (at: number): number => Math.floor(at / PAGE);

/** The first page is always there. */
const pagesBetween = (first: number, to: number, held: number): number[] => {
  const from = Math.max(1, first);
  const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  return held === 0 || pages.includes(held) ? pages : [...pages, held];
};

function useRested(text: string): boolean {
  const [restedAt, setRestedAt] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRestedAt(text), RESTED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return restedAt === text;
}

const ONE_STEP_MS = 4_000;

/** Letters typed one after another are one step back; a filter is one of its own. */
function useStepwise(scope: Scope): (part: Partial<Scope>, kind: 'typing' | 'step') => void {
  const lastTyped = useRef(0);
  return (part, kind) => {
    const goesOn = kind === 'typing' && Date.now() - lastTyped.current < ONE_STEP_MS;
    lastTyped.current = kind === 'typing' ? Date.now() : 0;
    navigate('library', { ...scope, ...part, articleId: undefined }, { replace: goesOn });
  };
}

interface Typing {
  readonly typed: string;
  setTyped(text: string): void;
  /** Searches for it now, without the pause. */
  send(): void;
}

/** What was typed, at once for the field, and after a pause for the search. */
export function useTyping(text: string, setText: (text: string) => void): Typing {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    // A step back or a saved search changes it from outside.
    if (text !== sent.current) {
      sent.current = text;
      setTyped(text);
    }
  }, [text]);
  const send = useCallback(() => {
    if (typed === sent.current) return;
    sent.current = typed;
    setText(typed);
  }, [typed, setText]);
  useEffect(() => {
    const timer = setTimeout(send, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [send]);
  return { typed, setTyped, send };
}
