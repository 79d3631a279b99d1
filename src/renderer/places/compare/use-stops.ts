/** The current stop of the view, and the ways from one to the next. */
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useHistoryState } from '../../history.ts';
import type { Held } from './columns/level.ts';
import type { Columns } from './columns/use-columns.ts';
import { useLevelled } from './columns/use-levelled.ts';
import { type Block, type CompareView, type Stop, stopKindOf } from './comparison-rows.ts';
import { announced } from './discrepancies/discrepancy-words.ts';

export type Stops = ReturnType<typeof useStops>;

/** @param track the element with the columns */
export function useStops(columns: Columns, track: RefObject<HTMLElement | null>) {
  const { stops, blocks, pinnedId } = columns;
  const { view, setView, kind, here, current, number, setCurrentKey } = useCurrentStop(stops);
  const [lastFocused, setLastFocused] = useState<Block | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const levels = useLevelled(track, current, pinnedId);
  const shown = useShown({ current, blocks, pinnedId, lastFocused, levels });
  const { said, say } = useAnnouncement(columns);

  const goTo = useCallback(
    (stop: Stop | undefined, held: Held | null = null) => {
      if (!stop) return;
      shown.showNext(held);
      setCurrentKey(stop.key);
      say(stop);
    },
    [setCurrentKey, shown, say],
  );
  /** Like `goTo`; if a passage has the focus, one of that stop gets it. */
  const stepTo = (stop: Stop | undefined) => {
    shown.takeFocusAlong(hasFocus);
    goTo(stop);
  };
  /** Called when a passage gets the focus: what is known of it becomes current, and its own column stays put. */
  const enter = useCallback(
    (block: Block) => {
      setLastFocused(block);
      setHasFocus(true);
      levels.lead(block.articleId);
      const own = here.find((stop) => isOf(stop, block));
      if (own && !(current && isOf(current, block))) goTo(own, { articleId: block.articleId, always: true });
    },
    [here, current, levels, goTo],
  );
  return {
    view,
    kind,
    here,
    current,
    number,
    lastFocused,
    hasFocus,
    setHasFocus,
    said,
    enter,
    stepTo,
    pick: useCallback((key: string) => goTo(here.find((stop) => stop.key === key)), [here, goTo]),
    step: (by: 1 | -1) => {
      if (here.length > 0) stepTo(here[(number - 1 + by + here.length) % here.length]);
    },
    showView: (next: CompareView) => {
      setView(next);
      const stop = stops[stopKindOf(next)].find(({ row }) => row !== null && row === current?.row);
      shown.showNext(null);
      setCurrentKey(stop?.key ?? null);
    },
  };
}

/** The view, and which of its stops is current; kept with the window's history. */
function useCurrentStop(stops: Columns['stops']) {
  const [view, setView] = useHistoryState<CompareView>('view', 'all');
  const [currentKey, setCurrentKey] = useHistoryState<string | null>('stop', null);
  const kind = stopKindOf(view);
  const here = stops[kind];
  const current = here.find(({ key }) => key === currentKey) ?? here[0] ?? null;
  const number = current ? here.indexOf(current) + 1 : 0;
  return { view, setView, kind, here, current, number, setCurrentKey };
}

/** What a screen reader says of a stop. */
function useAnnouncement({ stops, articleSources }: Columns) {
  const [said, setSaid] = useState('');
  const say = useCallback(
    (stop: Stop) => {
      const at = stops[stop.kind].indexOf(stop) + 1;
      setSaid(stop.kind === 'differ' ? announced(stop.difference, articleSources, at, stops.differ.length) : '');
    },
    [stops, articleSources],
  );
  return { said, say };
}

interface Shown {
  current: Stop | null;
  blocks: Columns['blocks'];
  pinnedId: number | null;
  lastFocused: Block | null;
  levels: ReturnType<typeof useLevelled>;
}

/** Brings the current stop level in its columns, once, when it is drawn. */
function useShown({ current, blocks, pinnedId, lastFocused, levels }: Shown) {
  /** The column that stays put when the next stop is brought level; null means the pinned one. */
  const toHold = useRef<Held | null>(null);
  const shownKey = useRef<string | null>(null);
  /** The focus was on a passage when stepping on, so it moves along. */
  const followsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!current || blocks.length === 0 || current.key === shownKey.current) return;
    const pinned = pinnedId === null ? null : { articleId: pinnedId, always: false };
    shownKey.current = current.key;
    levels.levelTo(current, toHold.current ?? pinned);
    toHold.current = null;
    if (!followsFocus.current) return;
    followsFocus.current = false;
    const like = blocks.flat().filter((block) => isOf(current, block));
    const block = like.find(({ articleId }) => articleId === lastFocused?.articleId) ?? like[0];
    if (block) focusPassage(block);
  }, [current, blocks, levels, pinnedId, lastFocused]);
  return useMemo(
    () => ({
      showNext: (held: Held | null) => {
        toHold.current = held;
        shownKey.current = null;
      },
      takeFocusAlong: (does: boolean) => {
        followsFocus.current = does;
      },
    }),
    [],
  );
}

export const isOf = (stop: Stop, block: Block) =>
  stop.kind === 'only' ? stop.block.id === block.id : block.rows.includes(stop.row);

const focusPassage = ({ id }: Block) =>
  document.querySelector<HTMLElement>(`[data-block="${id}"]`)?.focus({ preventScroll: true });
