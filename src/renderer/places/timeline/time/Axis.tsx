import { memo } from 'react';
import type { Timeline } from '../../../../contract/model/comparing/timeline.ts';
import { shortDate } from '../../../parts/words.ts';
import styles from '../lanes/Lanes.module.css';
import { xOf } from '../lanes/lane-layout.ts';
import { AXIS, LANE } from '../lanes/use-lane-space.ts';
import { type TimeTicks, timeTicks } from './time-ticks.ts';
import { isInside, spanOf, type TimeWindow } from './time-window.ts';

interface AxisProps {
  timeline: Timeline;
  window: TimeWindow;
  width: number;
  height: number;
}

const LABEL = 76;
/** How wide the words of the first line may be. */
const ROOM_FOR_FIRST = 190;

/** The labels stay at the top of the view; the lines run through all lanes. */
export const Axis = memo(function Axis({ timeline, window, width, height }: AxisProps) {
  const { ticks, periods } = timeTicks(window, width / LABEL);
  const x = (at: number) => Math.round(xOf(at, window, width)) + 0.5;
  return (
    <>
      <svg width={width} height={height} className={styles.svg} aria-hidden="true">
        {ticks.map(({ at }) => (
          <line key={at} x1={x(at)} x2={x(at)} y1={AXIS - 8} y2={height} className={styles.line} />
        ))}
        {periods
          .filter(({ at }) => isInside(window, at))
          .map(({ at }) => (
            <line key={at} x1={x(at)} x2={x(at)} y1={AXIS - 8} y2={height} className={styles.period} />
          ))}
        {timeline.lanes.map(({ laneId }, at) => (
          <line
            key={laneId}
            x2={width}
            y1={AXIS + (at + 1) * LANE}
            y2={AXIS + (at + 1) * LANE}
            className={styles.line}
          />
        ))}
        <FirstSeen {...{ timeline, window, width, height }} />
      </svg>
      <div className={styles.axis} style={{ height: AXIS }}>
        {periodLabels(periods, window, width).map(({ at, left, room, label }) => (
          <span key={at} className={styles.periodLabel} style={{ left, maxWidth: room }}>
            {label}
          </span>
        ))}
        {ticks.map(({ at, label }) => (
          <span key={at} className={styles.tick} style={{ left: xOf(at, window, width) }}>
            {label}
          </span>
        ))}
      </div>
    </>
  );
});

/** A period that began before the window is named at its edge. */
function periodLabels(periods: TimeTicks['periods'], window: TimeWindow, width: number) {
  const placed = periods.map((period) => ({ ...period, left: Math.max(0, xOf(period.at, window, width)) }));
  return placed.flatMap((period, at) => {
    const end = placed[at + 1]?.left ?? width;
    const room = end - period.left - 8;
    return room >= LABEL && period.left < width ? [{ ...period, room }] : [];
  });
}

/** Where the claim was first seen. With a lane for each claim, the first glyph of each says so. */
function FirstSeen({ timeline: { marks, by }, window, width, height }: AxisProps) {
  const first = marks.find(({ date, evidenceId }) => date !== null && evidenceId !== null);
  const at = first && spanOf(first)?.at;
  if (by === 'claim' || !first || at === undefined || !isInside(window, at)) return null;
  const x = Math.round(xOf(at, window, width)) + 0.5;
  const words = `first seen ${shortDate(first.date)}${first.mayBeEarlier > 0 ? ', order unknown' : ''}`;
  return (
    <g className={styles.first}>
      <line x1={x} x2={x} y1={AXIS - 8} y2={height} />
      <text x={Math.min(x + 6, width - ROOM_FOR_FIRST)} y={height - 6}>
        {words}
      </text>
    </g>
  );
}
