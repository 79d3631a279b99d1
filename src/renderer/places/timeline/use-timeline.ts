/** What the place's scope asks of the timeline, and what of it is shown: the current mark and the window of time. */

import { useCallback, useMemo } from 'react';
import { TIMELINE_DATES, type Timeline, type TimelineMark } from '../../../contract/model/comparing/timeline.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useHistoryState, useLocation } from '../../history.ts';
import type { Scope } from '../../places.ts';
import { markKey } from './lanes/lane-layout.ts';
import type { SquarePlace } from './lanes/standing.ts';
import { LANE_OPTIONS } from './TimelineBar.tsx';
import { fitted, movedTo, spanOf, type TimeWindow, wholeOf, within, zoomed } from './time/time-window.ts';

/** As many as one call may name. */
const MOST_CLAIMS = 100;
const NONE: readonly number[] = [];

export type Asked = ReturnType<typeof useAsked>;
export type Shown = ReturnType<typeof useShown>;

/** Without a scope: the claims with the most passages. */
export function useAsked() {
  const { scope } = useLocation();
  const listed = useRead(
    'claim.list',
    { sort: 'passages', limit: MOST_CLAIMS },
    { enabled: scope.claimIds === undefined },
  );
  const by = LANE_OPTIONS.find(({ value }) => value === scope.by)?.value ?? 'source';
  const dates = TIMELINE_DATES.find((one) => one === scope.dates) ?? 'published';
  const most = listed.data?.claims;
  const chosen = useMemo(() => scope.claimIds ?? most?.map(({ claimId }) => claimId) ?? NONE, [scope.claimIds, most]);
  const claimId = scope.claimId ?? chosen[0];
  const asked = useMemo(() => {
    const one = claimId === undefined ? [] : [claimId];
    const collectionId = scope.collectionId ?? null;
    return { claimIds: by === 'claim' ? chosen.slice(0, MOST_CLAIMS) : one, by, dates, collectionId };
  }, [by, chosen, claimId, dates, scope.collectionId]);
  const show = useCallback(
    (changes: Partial<Scope>, options: { replace?: boolean } = { replace: true }) =>
      navigate('timeline', { ...scope, ...changes }, options),
    [scope],
  );
  const isEmpty = claimId === undefined && listed.data !== undefined;
  return { scope, asked, claimId, isEmpty, show, error: listed.error };
}

/** A window and a mark belong to what was asked, so another claim starts afresh. */
interface Kept {
  readonly of: string;
  readonly window: TimeWindow | null;
  readonly mark: string | null;
  /** While it is the current one. */
  readonly square: SquarePlace | null;
}

const nothingKept = (of: string): Kept => ({ of, window: null, mark: null, square: null });

export function useShown(timeline: Timeline | undefined, of: string) {
  const [kept, keep] = useHistoryState<Kept>('timeline', nothingKept(of));
  const own = kept.of === of ? kept : nothingKept(of);
  const marks = timeline?.marks ?? NO_MARKS;
  const fit = useMemo(() => fitted(marks), [marks]);
  const whole = useMemo(() => fit && wholeOf(timeline?.whole ?? null, fit), [fit, timeline]);
  const window = own.window ?? fit;
  const mark = marks.find((one) => markKey(one) === own.mark) ?? marks[0] ?? null;
  const setWindow = (next: TimeWindow | null) => keep({ ...own, window: next && whole && within(next, whole) });
  return {
    marks,
    mark,
    square: own.square,
    setSquare: (square: SquarePlace) => keep({ ...own, square }),
    window,
    whole,
    setWindow,
    zoom: (factor: number) => {
      const at = own.square?.at ?? (mark && spanOf(mark)?.at) ?? null;
      if (!window) return;
      const isSeen = at !== null && at >= window.from && at <= window.to;
      setWindow(zoomed(window, factor, isSeen ? at : (window.from + window.to) / 2));
    },
    /** The window follows the mark. */
    setMark: (next: TimelineMark | null) => {
      if (!next) return;
      const at = spanOf(next)?.at;
      const moved = window && whole && at !== undefined ? within(movedTo(window, at), whole) : null;
      const stays = moved?.from === window?.from && moved?.to === window?.to;
      keep({ of, mark: markKey(next), square: null, window: stays || !moved ? own.window : moved });
    },
  };
}

const NO_MARKS: readonly TimelineMark[] = [];
