import { memo } from 'react';
import type { Timeline, TimelineMark } from '../../../../contract/model/comparing/timeline.ts';
import { spanOf, type TimeWindow } from '../time/time-window.ts';
import styles from './Lanes.module.css';
import { threadsOf, xOf } from './lane-layout.ts';
import { middleOf } from './use-lane-space.ts';

interface ThreadsProps {
  timeline: Timeline;
  window: TimeWindow;
  width: number;
  /** The lanes that are drawn, the last one excluded. */
  first: number;
  last: number;
}

/** How far beyond an edge a thread runs to a mark that is out of view. */
const STUB = 24;

/** Between the articles of one origin. */
export const Threads = memo(function Threads({
  timeline: { lanes, marks, by },
  window,
  width,
  first,
  last,
}: ThreadsProps) {
  if (by !== 'source') return null;
  const laneAt = new Map(lanes.map(({ laneId }, at) => [laneId, at]));
  const place = (mark: TimelineMark) => {
    const x = xOf(spanOf(mark)?.at ?? 0, window, width);
    return { x: Math.min(width + STUB, Math.max(-STUB, x)), lane: laneAt.get(mark.laneId) ?? 0 };
  };
  return threadsOf(marks).map(({ from, to }) => {
    const [a, b] = [place(from), place(to)];
    const isSeen = Math.max(a.lane, b.lane) >= first && Math.min(a.lane, b.lane) < last;
    const isOut = (a.x < 0 && b.x < 0) || (a.x > width && b.x > width);
    if (!isSeen || isOut) return null;
    return (
      <path key={`${from.articleId} ${to.claimId} ${to.articleId}`} d={threadPath(a, b)} className={styles.thread} />
    );
  });
});

interface Point {
  readonly x: number;
  readonly lane: number;
}

/** In one lane it runs above what is between; otherwise from the foot of one glyph to the head of the other. */
function threadPath(a: Point, b: Point): string {
  const [from, to] = [middleOf(a.lane), middleOf(b.lane)];
  if (a.lane === b.lane) return `M${a.x} ${from - 8}C${a.x} ${from - 24} ${b.x} ${from - 24} ${b.x} ${from - 8}`;
  const down = b.lane > a.lane ? 9 : -9;
  const middle = (from + to) / 2;
  return `M${a.x} ${from + down}C${a.x} ${middle} ${b.x} ${middle} ${b.x} ${to - down}`;
}
