/** The drawing of the lanes in view: axis, doubts, threads, glyphs, and words beside them. */
import type { Timeline, TimelineMark } from '../../../contract/model/timeline.ts';
import { navigate } from '../../history.ts';
import { counted, longDate } from '../../parts/words.ts';
import { Axis } from './Axis.tsx';
import styles from './Lanes.module.css';
import { type DrawnGlyph, type DrawnLane, type DrawnOther, markKey, threadsOf, xOf } from './lane-layout.ts';
import { MarkGlyph } from './MarkGlyph.tsx';
import { glyphTitle, wordsBeside } from './mark-words.ts';
import { spanOf, type TimeWindow, zoomed } from './time-window.ts';
import { AXIS, heightOf, LANE, useLaneNames } from './use-lane-space.ts';

interface LaneDrawingProps {
  timeline: Timeline;
  window: TimeWindow;
  mark: TimelineMark | null;
  drawn: readonly DrawnLane[];
  /** The lane that is drawn first. */
  first: number;
  width: number;
  summary: string;
  onMark: (mark: TimelineMark) => void;
  onRead: (mark: TimelineMark) => void;
  onWindow: (window: TimeWindow) => void;
}

const middleOf = (lane: number) => AXIS + lane * LANE + LANE / 2;

export function LaneDrawing(props: LaneDrawingProps) {
  const { timeline, window, mark, drawn, first, width, summary, onMark, onRead, onWindow } = props;
  const left = useLaneNames(timeline.by);
  const height = heightOf(timeline.lanes.length);
  return (
    <div role="img" aria-label={summary} className={styles.drawing} style={{ left, width, height }}>
      <Axis timeline={timeline} window={window} width={width} height={height} />
      <svg width={width} height={height} className={styles.svg} aria-hidden="true">
        <Hatching />
        {drawn.map(({ doubts }, at) =>
          doubts.map(({ key, x, width: wide, kind }) => (
            <rect
              key={key}
              x={x}
              width={wide}
              y={middleOf(first + at) - (kind === 'zone' ? 11 : 4)}
              height={kind === 'zone' ? 22 : 8}
              className={kind === 'zone' ? styles.zone : styles.day}
            />
          )),
        )}
        <Threads timeline={timeline} window={window} width={width} first={first} last={first + drawn.length} />
        {drawn.map(({ others }, at) =>
          others.map((one) => (
            <Other
              key={`${one.other.laneId} ${one.other.at}`}
              {...one}
              y={middleOf(first + at)}
              {...{ window, onWindow }}
            />
          )),
        )}
      </svg>
      {drawn.map(({ glyphs }, at) =>
        glyphs.map((glyph) => (
          <Glyph
            key={glyph.marks.map(markKey).join()}
            glyph={glyph}
            y={middleOf(first + at)}
            mark={mark}
            by={timeline.by}
            {...{ onMark, onRead }}
          />
        )),
      )}
    </div>
  );
}

function Hatching() {
  return (
    <defs>
      <pattern id="unknown-zone" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v6" className={styles.hatch} />
      </pattern>
    </defs>
  );
}

interface ThreadsProps extends Pick<LaneDrawingProps, 'timeline' | 'window' | 'width' | 'first'> {
  last: number;
}

/** How far beyond an edge a thread runs to a mark that is out of view. */
const STUB = 24;

function Threads({ timeline: { lanes, marks, by }, window, width, first, last }: ThreadsProps) {
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
}

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

interface OtherProps extends DrawnOther {
  y: number;
  window: TimeWindow;
  onWindow: (window: TimeWindow) => void;
}

const CLOSER = 0.25;
const BELOW = 17;

/** A single article is opened by a click; several are drawn apart. */
function Other({ x, isBelow, other, y, window, onWindow }: OtherProps) {
  const { article, articles, unread, at } = other;
  const words = article
    ? `${article.title}, ${longDate(article.published)}${unread > 0 ? ', not read' : ''}`
    : `${counted(articles, 'article')}, ${unread} not read`;
  const act = () =>
    article ? navigate('library', { articleId: article.articleId }) : onWindow(zoomed(window, CLOSER, at));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the Library lists the same articles to keys
    <g transform={`translate(${x} ${isBelow ? y + BELOW : y})`} className={styles.otherPlace} onClick={act}>
      <title>{words}</title>
      <rect x="-12" y="-12" width="24" height="24" className={styles.reach} />
      {articles > 1 && <path d="M-2 -7H7V2" className={styles.more} />}
      <rect
        x="-4.5"
        y="-4.5"
        width="9"
        height="9"
        className={unread > 0 ? `${styles.other} ${styles.unread}` : styles.other}
      />
    </g>
  );
}

interface GlyphProps extends Pick<LaneDrawingProps, 'mark' | 'onMark' | 'onRead'> {
  glyph: DrawnGlyph;
  y: number;
  by: Timeline['by'];
}

/** Less room than this is too little for words. */
const LEAST_ROOM = 64;
const GLYPH_ROOM = 24;

function Glyph({ glyph: { x, marks, room }, y, mark, by, onMark, onRead }: GlyphProps) {
  const [first] = marks;
  if (!first) return null;
  const isHere = mark !== null && marks.includes(mark);
  const shown = isHere ? mark : first;
  const words = marks.length > 1 ? { text: String(marks.length), lang: null } : wordsBeside(shown, by);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows and the list do the same by keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className={isHere ? `${styles.glyph} ${styles.here}` : styles.glyph}
      style={{ left: x, top: y }}
      title={glyphTitle(marks)}
      onClick={() => onMark(nextOf(marks, mark))}
      onDoubleClick={() => onRead(shown)}
    >
      <span className={styles.sign}>
        <MarkGlyph marks={marks} size={16} />
      </span>
      {(marks.length > 1 || room >= LEAST_ROOM) && (
        <span
          dir="auto"
          lang={words.lang ?? undefined}
          className={marks.length > 1 ? styles.several : styles.words}
          style={{ maxWidth: Math.max(GLYPH_ROOM, room - GLYPH_ROOM) }}
        >
          {words.text}
        </span>
      )}
    </div>
  );
}

/** Clicking a glyph that stands for several goes through them. */
function nextOf(marks: readonly TimelineMark[], mark: TimelineMark | null): TimelineMark {
  const at = mark ? marks.indexOf(mark) : -1;
  return marks[(at + 1) % marks.length] as TimelineMark;
}
