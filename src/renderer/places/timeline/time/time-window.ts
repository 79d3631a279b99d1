/** The stretch of time that the lanes show, and how it is moved. Milliseconds since 1970, UTC. */
import type { TimelineMark } from '../../../../contract/model/comparing/timeline.ts';
import { parseEdtf } from '../../../../text/dates/edtf.ts';
import { type PossibleSpan, possibleSpan } from '../../../../text/dates/possible-span.ts';

export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;
const LEAST = HOUR / 6;
/** Room beside the first and the last mark, in parts of the length. */
const PAD = 0.06;
/** A month or a year alone would make everything else too small to be told apart. */
const WIDEST_FITTED = 26 * HOUR;
/** How far from its edges a mark that comes into the window stands, in parts of the length. */
const INSIDE = 0.1;

type Dated = Pick<TimelineMark, 'date'>;
/** Each date is read once, however often its mark is drawn. */
const spans = new WeakMap<Dated, PossibleSpan | null>();

export function spanOf(mark: Dated): PossibleSpan | null {
  const known = spans.get(mark);
  if (known !== undefined) return known;
  const date = parseEdtf(mark.date ?? '');
  const span = date && possibleSpan(date);
  spans.set(mark, span);
  return span;
}

/** Shows all marks with as much as their dates may mean. Null if none is dated. */
export function fitted(marks: readonly Dated[]): TimeWindow | null {
  const all = marks.flatMap((mark) => spanOf(mark) ?? []);
  const exact = all.filter(({ from, to }) => to - from <= WIDEST_FITTED);
  const shown = exact.length > 0 ? exact : all;
  if (shown.length === 0) return null;
  const from = Math.min(...shown.map((span) => span.from));
  const to = Math.max(...shown.map((span) => span.to));
  const pad = Math.max((to - from) * PAD, HOUR / 2);
  return { from: Math.floor(from - pad), to: Math.ceil(to + pad) };
}

/** Everything there is to show: the whole range, and the window that fits the marks. */
export function wholeOf(whole: TimeWindow | null, fit: TimeWindow): TimeWindow {
  return { from: Math.min(whole?.from ?? fit.from, fit.from), to: Math.max(whole?.to ?? fit.to, fit.to) };
}

/** Keeps a window within the whole range, moved rather than shortened. */
export function within({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(to - from, LEAST), whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: Math.round(start), to: Math.round(start + length) };
}

/** Moves one edge of a window, no farther than the end of the whole range or the other edge. */
export function edgeMoved({ from, to }: TimeWindow, edge: 'from' | 'to', by: number, whole: TimeWindow): TimeWindow {
  if (edge === 'from') return { from: Math.max(Math.min(from + by, to - LEAST), whole.from), to };
  return { from, to: Math.min(Math.max(to + by, from + LEAST), whole.to) };
}

/** A factor below 1 shows less. What is at `about` stays where it is. */
export function zoomed(window: TimeWindow, factor: number, about: number): TimeWindow {
  const length = Math.max((window.to - window.from) * factor, LEAST);
  const share = (about - window.from) / (window.to - window.from);
  return { from: about - share * length, to: about + (1 - share) * length };
}

/** The next stretch of time that way, half of it new. */
export function panned({ from, to }: TimeWindow, by: 1 | -1): TimeWindow {
  const half = ((to - from) / 2) * by;
  return { from: from + half, to: to + half };
}

/** Moves a window only if the instant is not in it. */
export function movedTo(window: TimeWindow, at: number): TimeWindow {
  const length = window.to - window.from;
  if (at >= window.from && at <= window.to) return window;
  const from = at < window.from ? at - length * INSIDE : at - length * (1 - INSIDE);
  return { from, to: from + length };
}

export function isInside({ from, to }: TimeWindow, at: number): boolean {
  return at >= from && at <= to;
}
