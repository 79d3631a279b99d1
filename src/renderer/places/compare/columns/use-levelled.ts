/** Scrolls the columns by alignment: the current row is level in all of them, the rest follows the column being scrolled. */
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { measureOnResize } from '../../../parts/layout/measure-on-resize.ts';
import { useLatest } from '../../../use-latest.ts';
import type { Stop } from '../comparison-rows.ts';
import { acrossScroll, followedPlace, type Held, levelScrolls, risingTies } from './level.ts';

interface Place {
  readonly articleId: number;
  readonly scroller: HTMLElement;
}

const scrollersIn = (track: HTMLElement): Place[] =>
  [...track.querySelectorAll<HTMLElement>('[data-scroller]')].map((scroller) => ({
    articleId: Number(scroller.dataset.scroller),
    scroller,
  }));

const topOf = (scroller: HTMLElement, selector: string) =>
  scroller.querySelector<HTMLElement>(selector)?.offsetTop ?? null;

/** The rows that a passage on the page belongs to. */
export const rowsAt = (element: HTMLElement): number[] => (element.dataset.row ?? '').split(' ').map(Number);

const ofRow = (row: number) => `[data-row~="${row}"]`;

const mostScroll = (scroller: HTMLElement) => scroller.scrollHeight - scroller.clientHeight;

function tiesOf(leader: HTMLElement, follower: HTMLElement) {
  const rows = [...leader.querySelectorAll<HTMLElement>('[data-row]')];
  const ties = rows.flatMap((element) =>
    rowsAt(element).flatMap((row) => {
      const like = topOf(follower, ofRow(row));
      return like === null ? [] : [{ leader: element.offsetTop, follower: like }];
    }),
  );
  return risingTies(ties);
}

/** The pinned column lies over the others at the left, and is always in view. */
function showAcross(scrollers: readonly HTMLElement[]): void {
  const frame = scrollers[0]?.closest('[data-columns]');
  const moving = scrollers.filter((scroller) => !scroller.closest('[data-pinned]'));
  if (!frame || moving.length === 0) return;
  const view = frame.getBoundingClientRect();
  const pinned = frame.querySelector('[data-pinned]')?.getBoundingClientRect();
  const rects = moving.map((scroller) => scroller.getBoundingClientRect());
  const columns = {
    from: Math.min(...rects.map(({ left }) => left)),
    to: Math.max(...rects.map(({ right }) => right)),
  };
  const gap = Number.parseFloat(getComputedStyle(frame).getPropertyValue('--edge'));
  frame.scrollLeft += acrossScroll(columns, { from: (pinned?.right ?? view.left) + gap, to: view.right - gap });
}

/** The columns that have a stop, and how far down it is in each. */
function columnsWith(stop: Stop, track: HTMLElement) {
  const selector = stop.kind === 'only' ? `[data-block="${stop.block.id}"]` : ofRow(stop.row);
  return scrollersIn(track).flatMap(({ articleId, scroller }) => {
    const top = topOf(scroller, selector);
    if (top === null) return [];
    return [{ articleId, scroller, top, scrollTop: scroller.scrollTop, mostScroll: mostScroll(scroller) }];
  });
}

/** `heldId`: the column that the scrolling of others does not move. */
export function useLevelled(track: RefObject<HTMLElement | null>, current: Stop | null, heldId: number | null) {
  const latest = useLatest({ current, heldId });
  /** The column that the analyst scrolls; scrolling by the program leads nothing. */
  const leader = useRef<number | null>(null);

  const follow = useCallback(
    (leaderId: number, except: readonly number[]) => {
      const places = track.current ? scrollersIn(track.current) : [];
      const lead = places.find(({ articleId }) => articleId === leaderId)?.scroller;
      if (!lead) return;
      const { row } = latest.current.current ?? { row: null };
      for (const { articleId, scroller } of places) {
        if (articleId === leaderId || articleId === latest.current.heldId || except.includes(articleId)) continue;
        scroller.scrollTop = followingScroll(lead, scroller, row);
      }
    },
    [track, latest],
  );

  /** Brings a stop into view, level in every column that has it. */
  const levelTo = useCallback(
    (stop: Stop, held: Held | null) => {
      const columns = track.current ? columnsWith(stop, track.current) : [];
      const [first] = columns;
      if (!first) return;
      leader.current = null;
      showAcross(columns.map(({ scroller }) => scroller));
      const scrolls = levelScrolls(columns, first.scroller.clientHeight, held);
      for (const { articleId, scroller } of columns) scroller.scrollTop = scrolls.get(articleId) ?? scroller.scrollTop;
      follow(
        first.articleId,
        columns.map(({ articleId }) => articleId),
      );
    },
    [track, follow],
  );

  useLevelOnResize(track, latest, levelTo);
  useLeader(track, leader, follow);
  return useMemo(
    () => ({
      levelTo,
      /** Makes the next scrolling of this column move the others. */
      lead: (articleId: number) => {
        leader.current = articleId;
      },
    }),
    [levelTo],
  );
}

/** In columns of another size words flow anew, and what was in view would be elsewhere. */
function useLevelOnResize(
  track: RefObject<HTMLElement | null>,
  latest: RefObject<{ current: Stop | null; heldId: number | null }>,
  levelTo: (stop: Stop, held: Held | null) => void,
): void {
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    const sizeOf = () => `${element.clientWidth} ${element.clientHeight}`;
    let size = sizeOf();
    return measureOnResize(() => {
      if (sizeOf() === size) return;
      size = sizeOf();
      const { current, heldId } = latest.current;
      if (current) levelTo(current, heldId === null ? null : { articleId: heldId, always: false });
    }, element);
  }, [track, latest, levelTo]);
}

/** The column under the pointer or being scrolled leads, and the others follow. */
function useLeader(
  track: RefObject<HTMLElement | null>,
  leader: RefObject<number | null>,
  follow: (leaderId: number, except: readonly number[]) => void,
): void {
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    const idAt = ({ target }: Event) => {
      const scroller = target instanceof Element ? target.closest<HTMLElement>('[data-scroller]') : null;
      return scroller ? Number(scroller.dataset.scroller) : null;
    };
    const lead = (event: Event) => {
      leader.current = idAt(event);
    };
    const onScroll = (event: Event) => {
      const id = idAt(event);
      if (id !== null && id === leader.current) follow(id, []);
    };
    element.addEventListener('wheel', lead, { passive: true });
    element.addEventListener('pointerdown', lead);
    element.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      element.removeEventListener('wheel', lead);
      element.removeEventListener('pointerdown', lead);
      element.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [track, leader, follow]);
}

/** Level with the current row while the leader has it in view; otherwise with whatever is at the same part of the view. */
function followingScroll(lead: HTMLElement, scroller: HTMLElement, row: number | null): number {
  const own = row === null ? null : topOf(lead, ofRow(row));
  const like = row === null ? null : topOf(scroller, ofRow(row));
  const at = own === null ? -1 : own - lead.scrollTop;
  if (like !== null && at >= 0 && at < lead.clientHeight) return like - at;
  const part = mostScroll(lead) > 0 ? lead.scrollTop / mostScroll(lead) : 0;
  const heights = { leader: lead.scrollHeight, follower: scroller.scrollHeight };
  const place = followedPlace(lead.scrollTop + part * lead.clientHeight, tiesOf(lead, scroller), heights);
  return place - part * scroller.clientHeight;
}
