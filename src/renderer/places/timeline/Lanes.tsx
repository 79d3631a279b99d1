/** The lanes: whose, and the glyphs at their times. A picture, whose equal in words is the list beside it. */
import { type FocusEvent, useMemo, useRef } from 'react';
import type { Timeline, TimelineLane, TimelineMark } from '../../../contract/model/timeline.ts';
import { noteText } from '../../../contract/model/timeline-notes.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { CELL_WORDS } from '../../parts/model/Stance.tsx';
import { counted, longDate } from '../../parts/words.ts';
import visuallyHidden from '../../theme/visually-hidden.module.css';
import { LaneDrawing } from './LaneDrawing.tsx';
import styles from './Lanes.module.css';
import { drawnLane } from './lane-layout.ts';
import { UNDATED } from './mark-words.ts';
import { spanOf, type TimeWindow } from './time-window.ts';
import { AXIS, heightOf, LANE, useLaneNames, useLaneSpace } from './use-lane-space.ts';
import { useOthers } from './use-others.ts';

export const LANES_KEY = 'timeline-lanes';

interface LanesProps {
  timeline: Timeline;
  claimIds: readonly number[];
  window: TimeWindow;
  mark: TimelineMark | null;
  /** Whether the arrows move here. */
  isFocused: boolean;
  onMark: (mark: TimelineMark) => void;
  onRead: (mark: TimelineMark) => void;
  onWindow: (window: TimeWindow) => void;
  onFocus: (isFocused: boolean) => void;
}

export function Lanes({ timeline, claimIds, window, mark, isFocused, onMark, onRead, onWindow, onFocus }: LanesProps) {
  const { lanes, marks, by, dates } = timeline;
  const scroll = useRef<HTMLElement>(null);
  const names = useLaneNames(by);
  const here = lanes.findIndex(({ laneId }) => laneId === mark?.laneId);
  const space = useLaneSpace(scroll, names, lanes.length, here);
  const shown = useMemo(() => lanes.slice(space.first, space.last), [lanes, space.first, space.last]);
  const others = useOthers(timeline, { claimIds, lanes: shown, window, width: space.width });
  const ofLane = useMemo(() => Map.groupBy(marks, ({ laneId }) => laneId), [marks]);
  const drawn = useMemo(() => {
    const othersOf = Map.groupBy(others, ({ laneId }) => laneId);
    return shown.map(({ laneId }) =>
      drawnLane(ofLane.get(laneId) ?? [], othersOf.get(laneId) ?? [], window, space.width),
    );
  }, [ofLane, others, shown, window, space.width]);
  const undated = useMemo(
    () =>
      Map.groupBy(
        marks.filter((one) => spanOf(one) === null),
        ({ laneId }) => laneId,
      ),
    [marks],
  );
  const follow = (event: FocusEvent) => onFocus(event.type === 'focus');
  return (
    <div className={styles.frame}>
      <section
        ref={scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows move in it, and it scrolls
        tabIndex={0}
        aria-label="Lanes"
        data-focus-key={LANES_KEY}
        data-names-elsewhere
        className={styles.scroll}
        onFocus={follow}
        onBlur={follow}
      >
        <p role="status" className={visuallyHidden.text}>
          {isFocused && mark ? markWords(mark) : ''}
        </p>
        <div className={styles.whole} style={{ height: heightOf(lanes.length) }}>
          <span className={styles.zoneName} style={{ height: AXIS, width: names - 20 }}>
            UTC
          </span>
          <LaneDrawing
            {...{ timeline, window, mark, drawn, onMark, onRead, onWindow }}
            first={space.first}
            width={space.width}
            summary={summaryOf(timeline)}
          />
          {shown.map((lane, at) => (
            <LaneName
              key={lane.laneId}
              lane={lane}
              by={by}
              undated={undated.has(lane.laneId) ? `${undated.get(lane.laneId)?.length} ${UNDATED[dates]}` : ''}
              top={AXIS + (space.first + at) * LANE}
              width={names - 20}
            />
          ))}
        </div>
      </section>
    </div>
  );
}

/** What a screen reader is told of the mark that the arrows went to. */
function markWords(mark: TimelineMark): string {
  const facts = [mark.source, longDate(mark.date), CELL_WORDS[mark.cell], noteText(mark), mark.title];
  return facts.filter(Boolean).join(', ');
}

function summaryOf({ marks, lanes, by }: Timeline): string {
  const [first] = marks;
  const articles = new Set(marks.map(({ articleId }) => articleId)).size;
  const what = `${counted(articles, 'article')} in ${counted(lanes.length, by)} over time`;
  return first ? `${what}; the first is ${markWords(first)}. The list says the same in words.` : what;
}

interface LaneNameProps {
  lane: TimelineLane;
  by: Timeline['by'];
  /** How many of its articles have no place in time; empty if none. */
  undated: string;
  top: number;
  width: number;
}

function LaneName({ lane, by, undated, top, width }: LaneNameProps) {
  const { laneId, name, reliability, credibility } = lane;
  return (
    <div className={styles.name} style={{ top, height: LANE, width }}>
      <span className={styles.who}>
        <button type="button" tabIndex={-1} title={name} className={styles[by]} onClick={() => open(by, laneId)}>
          {by === 'claim' && <span className={styles.number}>{laneId} · </span>}
          <BidiText lang={null}>{name}</BidiText>
        </button>
        {undated !== '' && <span className={styles.undated}>{undated}</span>}
      </span>
      {by === 'source' && <Grade of="source" value={reliability} />}
      {by === 'claim' && <Grade of="claim" value={credibility} />}
    </div>
  );
}

function open(by: Timeline['by'], laneId: number): void {
  if (by === 'source') navigate('sources', { sourceId: laneId });
  else if (by === 'claim') navigate('claims', { claimId: laneId });
  else navigate('library', { view: 'origins', originId: laneId });
}
