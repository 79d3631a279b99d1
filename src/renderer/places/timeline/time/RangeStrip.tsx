/** The whole range with the window in it, which is dragged or moved by its two sliders. */
import { type KeyboardEvent, memo, type PointerEvent, useRef } from 'react';
import type { Timeline, TimelineMark } from '../../../../contract/model/comparing/timeline.ts';
import { longDate, spanShort } from '../../../parts/words.ts';
import styles from './RangeStrip.module.css';
import { edgeMoved, spanOf, type TimeWindow } from './time-window.ts';

interface RangeStripProps {
  whole: TimeWindow;
  /** All articles of the lanes. */
  counted: NonNullable<Timeline['whole']>;
  marks: readonly TimelineMark[];
  window: TimeWindow;
  onWindow: (window: TimeWindow) => void;
}

export function RangeStrip({ whole, counted, marks, window, onWindow }: RangeStripProps) {
  const track = useRef<HTMLDivElement>(null);
  const share = (at: number) => (at - whole.from) / (whole.to - whole.from);
  const drag = useDrag(track, whole, onWindow);
  const [first, last] = spanShort(edtfOf(counted.from, 10), edtfOf(counted.to, 10));
  const percent = (part: number) => `${part * 100}%`;
  return (
    <div className={styles.strip} role="group" aria-label="Whole range">
      <div className={styles.name} aria-hidden="true">
        Whole range
      </div>
      <div ref={track} className={styles.track} onPointerDown={(event) => drag(event, window, 'place')}>
        <Bars whole={whole} counted={counted} marks={marks} />
        <div
          className={styles.window}
          style={{ left: percent(share(window.from)), width: percent(share(window.to) - share(window.from)) }}
          onPointerDown={(event) => drag(event, window, 'move')}
        />
        {(['from', 'to'] as const).map((end) => (
          <Thumb
            key={end}
            end={end}
            whole={whole}
            window={window}
            at={share(window[end])}
            onWindow={onWindow}
            onPointerDown={(event) => drag(event, window, end)}
          />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}

const edtfOf = (ms: number, letters: number) => new Date(ms).toISOString().slice(0, letters);

/** Those that bear on the claim are darker. The sliders and the list say in words what can be read here. */
const Bars = memo(function Bars({ whole, counted, marks }: Pick<RangeStripProps, 'whole' | 'counted' | 'marks'>) {
  const { from, to, bars } = counted;
  const most = Math.max(1, ...bars);
  const bearing = bars.map(() => 0);
  for (const mark of marks) {
    const at = spanOf(mark)?.at;
    if (at === undefined) continue;
    const slot = Math.min(bars.length - 1, Math.floor(((at - from) / (to - from)) * bars.length));
    bearing[slot] = (bearing[slot] ?? 0) + 1;
  }
  const length = whole.to - whole.from;
  return (
    <svg className={styles.bars} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      {bars.map((articles, slot) => {
        const x = (from - whole.from + ((to - from) * slot) / bars.length) / length;
        const width = ((to - from) / bars.length / length) * 0.85;
        const height = (count: number) => (count === 0 ? 0 : Math.max(0.06, Math.min(1, count / most)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its slot
          <g key={slot}>
            <rect x={x} width={width} y={1 - height(articles)} height={height(articles)} className={styles.all} />
            <rect
              x={x}
              width={width}
              y={1 - height(bearing[slot] ?? 0)}
              height={height(bearing[slot] ?? 0)}
              className={styles.bearing}
            />
          </g>
        );
      })}
    </svg>
  );
});

type Grip = 'move' | 'from' | 'to' | 'place';

/** `place`: the window is put where the strip is pressed, and dragged on from there. */
function useDrag(
  track: React.RefObject<HTMLDivElement | null>,
  whole: TimeWindow,
  onWindow: (window: TimeWindow) => void,
) {
  return (event: PointerEvent<HTMLElement>, window: TimeWindow, grip: Grip) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const timeAt = (clientX: number) => whole.from + ((clientX - box.left) / box.width) * (whole.to - whole.from);
    const pressed = timeAt(event.clientX);
    const half = (window.to - window.from) / 2;
    const start = grip === 'place' ? { from: pressed - half, to: pressed + half } : window;
    if (grip === 'place') onWindow(start);
    const move = ({ clientX }: globalThis.PointerEvent) =>
      onWindow(dragged(start, grip, timeAt(clientX) - pressed, whole));
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
}

function dragged(window: TimeWindow, grip: Grip, by: number, whole: TimeWindow): TimeWindow {
  if (grip === 'from' || grip === 'to') return edgeMoved(window, grip, by, whole);
  return { from: window.from + by, to: window.to + by };
}

interface ThumbProps {
  end: 'from' | 'to';
  whole: TimeWindow;
  window: TimeWindow;
  /** Its place on the track, from 0 to 1. */
  at: number;
  onWindow: (window: TimeWindow) => void;
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

const STEPS: Record<string, number> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
  Home: -1,
  End: 1,
};

function Thumb({ end, whole, window, at, onWindow, onPointerDown }: ThumbProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    onWindow(edgeMoved(window, end, step * (whole.to - whole.from), whole));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? 'From' : 'To'}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(at * 100)}
      aria-valuetext={longDate(`${edtfOf(window[end], 16)}Z`)}
      className={styles.thumb}
      style={{ left: `${at * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
