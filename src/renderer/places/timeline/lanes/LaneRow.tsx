/** One lane: whose, and its squares and glyphs at their times; the cells of a grid's row. */

import { memo } from 'react';
import type {
  Timeline,
  TimelineLane,
  TimelineMark,
  TimelineOther,
} from '../../../../contract/model/comparing/timeline.ts';
import { nameApart } from '../../../../contract/model/origins/told-apart.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { OriginName } from '../../../parts/model/OriginName.tsx';
import { spanOf } from '../time/time-window.ts';
import { Glyph } from './Glyph.tsx';
import styles from './Lanes.module.css';
import { cellId, type DrawnLane, markKey } from './lane-layout.ts';
import { markWords, UNDATED } from './mark-words.ts';
import { OtherSquare } from './OtherSquare.tsx';
import { AXIS, LANE } from './use-lane-space.ts';

interface LaneRowProps extends Pick<Timeline, 'by' | 'dates'> {
  lane: TimelineLane;
  /** Its index among all lanes. */
  index: number;
  drawn: DrawnLane;
  /** Its marks that have no place in time. */
  undated: readonly TimelineMark[];
  /** The current mark or square, if it is in this lane. */
  here: TimelineMark | TimelineOther | null;
  /** Its id, with which those of its cells begin. */
  grid: string;
  /** The widths of the names and of the line. */
  names: number;
  width: number;
  onMark: (mark: TimelineMark) => void;
  onRead: (mark: TimelineMark) => void;
  onOpen: (other: TimelineOther) => void;
}

export const LaneRow = memo(function LaneRow({ lane, index, drawn, undated, here, ...props }: LaneRowProps) {
  const { by, dates, grid, names, width, onMark, onRead, onOpen } = props;
  const mark = here && 'cell' in here ? here : null;
  return (
    <div role="row" aria-rowindex={index + 1} className={styles.row} style={{ top: AXIS + index * LANE, height: LANE }}>
      <LaneName lane={lane} by={by} width={names - 20} hasUndated={undated.length > 0} />
      {undated.length > 0 && (
        <Undated
          key={mark ? markKey(mark) : ''}
          words={`${undated.length} ${UNDATED[dates]}`}
          mark={mark && spanOf(mark) === null ? mark : null}
          grid={grid}
        />
      )}
      <div className={styles.track} style={{ left: names, width }}>
        {drawn.others.map((one) => (
          <OtherSquare key={one.other.at} drawn={one} grid={grid} isHere={one.other === here} onOpen={onOpen} />
        ))}
        {drawn.glyphs.map((glyph) => (
          <Glyph
            key={glyph.marks.map(markKey).join()}
            glyph={glyph}
            grid={grid}
            here={mark && glyph.marks.includes(mark) ? mark : null}
            {...{ by, onMark, onRead }}
          />
        ))}
      </div>
    </div>
  );
});

interface LaneNameProps extends Pick<LaneRowProps, 'lane' | 'by' | 'width'> {
  hasUndated: boolean;
}

function LaneName({ lane, by, width, hasUndated }: LaneNameProps) {
  const { laneId, name, apart, reliability, credibility } = lane;
  return (
    <div
      role="rowheader"
      className={hasUndated ? `${styles.name} ${styles.overUndated}` : styles.name}
      style={{ width }}
    >
      <button
        type="button"
        tabIndex={-1}
        title={inPlainOrder(nameApart(lane))}
        className={styles[by]}
        onClick={() => open(by, laneId)}
      >
        {by === 'claim' && <span className={styles.number}>{laneId} · </span>}
        {by === 'origin' ? <OriginName name={name} /> : <BidiText lang={null}>{name}</BidiText>}
        {apart !== null && (
          <span className={styles.apart}>
            {' '}
            · <BidiText lang={null}>{apart}</BidiText>
          </span>
        )}
      </button>
      {by === 'source' && <Grade of="source" value={reliability} />}
      {by === 'claim' && <Grade of="claim" value={credibility} />}
    </div>
  );
}

interface UndatedProps extends Pick<LaneRowProps, 'grid'> {
  words: string;
  /** The current mark, if it is one of these. */
  mark: TimelineMark | null;
}

function Undated({ words, mark, grid }: UndatedProps) {
  return (
    <span
      role="gridcell"
      id={mark ? cellId(grid, mark) : undefined}
      aria-label={mark ? `${words}: ${markWords(mark)}` : words}
      aria-selected={mark !== null}
      className={mark ? `${styles.undated} ${styles.here}` : styles.undated}
    >
      {words}
    </span>
  );
}

function open(by: Timeline['by'], laneId: number): void {
  if (by === 'source') navigate('sources', { sourceId: laneId });
  else if (by === 'claim') navigate('claims', { claimId: laneId });
  else navigate('library', { view: 'origins', originId: laneId });
}
