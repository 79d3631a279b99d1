/** What connects the columns, drawn over their gutters. The list beside them says the same in words. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { Row } from '../comparison-rows.ts';
import styles from './Ribbons.module.css';
import { type ColumnPlace, type Drawn, type Frame, ribbonsOf } from './ribbons.ts';
import { rowsAt } from './use-levelled.ts';

interface RibbonsProps {
  track: RefObject<HTMLElement | null>;
  /** From left to right. */
  columns: readonly number[];
  /** The rows that the view shows. */
  rows: readonly Row[];
  currentRow: number | null;
  currentKey: string | null;
  onPick: (key: string) => void;
}

interface Measured {
  readonly frame: Frame;
  readonly columns: readonly ColumnPlace[];
}

const FADE_PX = 26;

export function Ribbons({ track, columns, rows, currentRow, currentKey, onPick }: RibbonsProps) {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useLayoutEffect(() => {
    if (track.current) setMeasured((last) => sameOrNext(last, measure(track.current as HTMLElement, columns)));
  });
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    let frame = 0;
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setMeasured((last) => sameOrNext(last, measure(element, columns))));
    };
    const sizes = new ResizeObserver(schedule);
    for (const body of element.querySelectorAll('[data-scroller], [data-scroller] > *')) sizes.observe(body);
    const outer = element.parentElement;
    element.addEventListener('scroll', schedule, { capture: true, passive: true });
    outer?.addEventListener('scroll', schedule, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener('scroll', schedule, { capture: true });
      outer?.removeEventListener('scroll', schedule);
    };
  }, [track, columns]);
  if (!measured) return null;
  const { frame } = measured;
  const drawn = ribbonsOf(measured.columns, rows, frame);
  return (
    <div className={styles.layer} aria-hidden="true">
      <Lines drawn={drawn} frame={frame} pinnedTo={measured.columns[0]?.right ?? 0} currentRow={currentRow} />
      {drawn.badges.map(({ id, key, sign, x, y }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className={styles.badge}
          data-current={key === currentKey || undefined}
          style={{ left: x, top: y }}
          onClick={() => onPick(key)}
        >
          {sign}
        </button>
      ))}
      {drawn.stubs.map(({ id, edge, x, count }) => (
        <span
          key={id}
          className={styles.stub}
          data-edge={edge}
          style={{ left: x, top: edge === 'top' ? frame.top : frame.bottom }}
        >
          {edge === 'top' ? '↑' : '↓'} {count}
        </span>
      ))}
    </div>
  );
}

interface LinesProps {
  drawn: Drawn;
  frame: Frame;
  /** In px: what is to the left of it is under the leftmost column. */
  pinnedTo: number;
  currentRow: number | null;
}

function Lines({ drawn, frame, pinnedTo, currentRow }: LinesProps) {
  const height = frame.bottom - frame.top;
  const fade = height > 0 ? FADE_PX / height : 0;
  return (
    <svg className={styles.lines} aria-hidden="true">
      <defs>
        <linearGradient id="ribbon-fade" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset={fade} stopColor="#fff" />
          <stop offset={1 - fade} stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <mask id="ribbon-mask" maskUnits="userSpaceOnUse" x="0" y={frame.top} width="100%" height={height}>
          <rect x="0" y={frame.top} width="100%" height={height} fill="url(#ribbon-fade)" />
        </mask>
        <clipPath id="ribbon-clip">
          <rect x={pinnedTo} y={frame.top} width="100%" height={height} />
        </clipPath>
      </defs>
      <g mask="url(#ribbon-mask)">
        {drawn.ribbons.map(({ id, row, gutter, look, path }) => (
          <path
            key={id}
            d={path}
            clipPath={gutter > 0 ? 'url(#ribbon-clip)' : undefined}
            data-look={look}
            data-current={row === currentRow || undefined}
          />
        ))}
      </g>
    </svg>
  );
}

/** In layout px, which the interface's zoom does not affect. */
function measure(track: HTMLElement, columns: readonly number[]): Measured {
  const places = columns.flatMap((articleId) => {
    const scroller = track.querySelector<HTMLElement>(`[data-scroller="${articleId}"]`);
    const column = scroller?.parentElement;
    if (!scroller || !column) return [];
    const left = column.offsetLeft + scroller.offsetLeft;
    const passages = [...scroller.querySelectorAll<HTMLElement>('[data-row]')].flatMap((element) => {
      const top = scroller.offsetTop + element.offsetTop - scroller.scrollTop;
      const place = { top, bottom: top + element.offsetHeight };
      return rowsAt(element).map((row) => [row, place] as const);
    });
    return [{ articleId, left, right: left + scroller.offsetWidth, passages: new Map(passages) }];
  });
  const first = track.querySelector<HTMLElement>('[data-scroller]');
  const top = first?.offsetTop ?? 0;
  return { columns: places, frame: { top, bottom: top + (first?.offsetHeight ?? 0) } };
}

/** Returns the same object if nothing moved, so that drawing does not trigger drawing. */
function sameOrNext(last: Measured | null, next: Measured): Measured {
  const said = ({ frame, columns }: Measured) =>
    JSON.stringify([frame, columns.map(({ passages, ...column }) => [column, [...passages]])]);
  return last && said(last) === said(next) ? last : next;
}
