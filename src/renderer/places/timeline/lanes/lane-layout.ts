/** Where the marks of a lane are drawn, in px from the left end of its line. */
import type { TimelineLane, TimelineMark, TimelineOther } from '../../../../contract/model/comparing/timeline.ts';
import { isInside, spanOf, type TimeWindow } from '../time/time-window.ts';

/** One glyph: a mark, or several that would cover each other. */
export interface DrawnGlyph {
  readonly x: number;
  readonly marks: readonly TimelineMark[];
  /** How far words beside it may reach. */
  readonly room: number;
}

/** What a date that is not known exactly may mean, as far as it is in view. */
interface DrawnDoubt {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly kind: 'zone' | 'day';
}

export interface DrawnOther {
  readonly x: number;
  /** A glyph is at the same place, so it is drawn below it. */
  readonly isBelow: boolean;
  readonly other: TimelineOther;
}

export interface DrawnLane {
  readonly glyphs: readonly DrawnGlyph[];
  readonly doubts: readonly DrawnDoubt[];
  readonly others: readonly DrawnOther[];
}

/** Glyphs closer than this are drawn as one. */
export const APART = 17;
/** How much farther a glyph for several reaches to the right, with their number. */
const NUMBER = 18;
const OTHER_HALF = 5;

export const markKey = ({ claimId, articleId, originId }: TimelineMark) => `${claimId} ${articleId} ${originId}`;

/** The id of the cell of a mark or a square; whichever is current is named by its grid. */
export function cellId(grid: string, here: TimelineMark | TimelineOther): string {
  const key = 'cell' in here ? `mark ${markKey(here)}` : `square ${here.laneId} ${here.at}`;
  return `${grid}-${key.replaceAll(' ', '-')}`;
}

/** Whether it has a cell; a mark without a time has one in every window. */
export function isDrawn(
  here: TimelineMark | TimelineOther,
  lanes: readonly Pick<TimelineLane, 'laneId'>[],
  window: TimeWindow,
): boolean {
  const at = 'cell' in here ? spanOf(here)?.at : here.at;
  return lanes.some(({ laneId }) => laneId === here.laneId) && (at === undefined || isInside(window, at));
}

export function xOf(at: number, { from, to }: TimeWindow, width: number): number {
  return ((at - from) / (to - from)) * width;
}

export function drawnLane(
  marks: readonly TimelineMark[],
  others: readonly TimelineOther[],
  window: TimeWindow,
  width: number,
): DrawnLane {
  const groups = gathered(marks, window, width);
  const squares = others
    .filter(({ at }) => isInside(window, at))
    .map((other) => {
      const x = xOf(other.at, window, width);
      return { x, isBelow: groups.some((group) => group.x - x < APART && x - group.x < reachOf(group)), other };
    });
  const stops = [
    ...groups.map(({ x }) => x),
    ...squares.flatMap(({ x, isBelow }) => (isBelow ? [] : [x - OTHER_HALF])),
    width,
  ].sort((a, b) => a - b);
  return {
    glyphs: groups.map(({ x, marks: held }) => ({
      x,
      marks: held,
      room: (stops.find((stop) => stop > x) ?? width) - x,
    })),
    doubts: marks.flatMap((mark) => doubtOf(mark, window, width) ?? []),
    others: squares,
  };
}

const reachOf = ({ marks }: Pick<DrawnGlyph, 'marks'>) => (marks.length > 1 ? APART + NUMBER : APART);

/** Marks in the window, from left to right. */
function gathered(marks: readonly TimelineMark[], window: TimeWindow, width: number) {
  const placed = marks.flatMap((mark) => {
    const at = spanOf(mark)?.at;
    return at !== undefined && isInside(window, at) ? { x: xOf(at, window, width), mark } : [];
  });
  const groups: { x: number; marks: TimelineMark[] }[] = [];
  for (const { x, mark } of placed.sort((a, b) => a.x - b.x)) {
    const last = groups.at(-1);
    if (last && x - last.x < reachOf(last)) last.marks.push(mark);
    else groups.push({ x, marks: [mark] });
  }
  return groups;
}

function doubtOf(mark: TimelineMark, window: TimeWindow, width: number): DrawnDoubt | null {
  const span = spanOf(mark);
  if (!span || span.from === span.to || span.to < window.from || span.from > window.to) return null;
  const left = Math.max(0, xOf(span.from, window, width));
  const right = Math.min(width, xOf(span.to, window, width));
  return { key: markKey(mark), x: left, width: right - left, kind: mark.date?.includes('T') ? 'zone' : 'day' };
}

/** Marks of one claim from one origin: a thread from the first to each later one of another source. */
export function threadsOf(marks: readonly TimelineMark[]): { from: TimelineMark; to: TimelineMark }[] {
  const dated = marks.filter((mark) => spanOf(mark) !== null);
  const origins = Map.groupBy(dated, ({ claimId, originId }) => `${claimId} ${originId}`);
  return [...origins.values()].flatMap(([first, ...later]) =>
    first ? later.filter(({ sourceId }) => sourceId !== first.sourceId).map((to) => ({ from: first, to })) : [],
  );
}
