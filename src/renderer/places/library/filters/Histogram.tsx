/** Articles by day, month or year. Two sliders narrow the range, by key or by dragging over the bars. */
import { type HTMLAttributes, type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { SearchFacets, SearchFilters } from '../../../../contract/model/collections/search.ts';
import { counted, countWords, shortDate, spanShort, spanWords } from '../../../parts/words.ts';
import styles from './Histogram.module.css';
import { barAfter, rangeOf } from './histogram-range.ts';
import { FacetRow } from './ListFacet.tsx';

type Counts = Pick<SearchFacets, 'histogram' | 'undated' | 'hasRange'>;

interface HistogramProps extends Counts {
  filters: SearchFilters;
  onChange: (part: Pick<SearchFilters, 'after' | 'before' | 'withUndated'>) => void;
}

const HEIGHT = 46;
/** Articles without a date are shown beside a range only. */
const NO_RANGE = { after: undefined, before: undefined, withUndated: undefined };

export function Histogram({ filters, onChange, ...counts }: HistogramProps) {
  const { histogram } = counts;
  const { bars, unit } = histogram;
  const set = (first: number, last: number) => {
    const [low, high] = inOrder(first, last);
    const begin = bars[low];
    const end = bars[high];
    if (!begin || !end) return;
    const whole = low === 0 && high === bars.length - 1;
    onChange(whole ? NO_RANGE : { after: begin.at, before: barAfter(end.at, unit) });
  };
  const { dragged, ...pointing } = useDraggedOver(bars.length, set);
  const [low, high] = inOrder(...(dragged ?? rangeOf(histogram, filters)));
  const isWhole = bars.length === 0 || (low === 0 && high === bars.length - 1);
  const beyond = <BeyondBars {...{ counts, filters, onChange }} isRangeShown={dragged !== null || !isWhole} />;
  if (bars.length === 0) return beyond;
  return (
    <div className={styles.histogram}>
      <Bars
        histogram={histogram}
        inside={isWhole ? null : [low, high]}
        pointing={{ ...pointing, onDoubleClick: () => set(0, bars.length - 1) }}
      />
      <div className={styles.thumbs}>
        <Thumb label="From" at={low} bars={bars} least={0} most={high} onChange={(index) => set(index, high)} />
        <Thumb
          label="To"
          at={high}
          bars={bars}
          least={low}
          most={bars.length - 1}
          onChange={(index) => set(low, index)}
        />
      </div>
      <Axis first={bars[0]?.at} last={bars.at(-1)?.at} chosen={isWhole ? null : [bars[low]?.at, bars[high]?.at]} />
      {beyond}
    </div>
  );
}

interface BarsProps {
  histogram: Counts['histogram'];
  /** The first and last bar of the range; null if it is not narrowed. */
  inside: readonly [number, number] | null;
  pointing: HTMLAttributes<HTMLDivElement>;
}

function Bars({ histogram: { bars, unit }, inside, pointing }: BarsProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.articles));
  const isInside = (index: number) => inside !== null && index >= inside[0] && index <= inside[1];
  return (
    <div
      {...pointing}
      className={styles.bars}
      role="img"
      aria-label={`Articles per ${unit}, ${bars.length} bars, the highest ${counted(most, 'article')}`}
    >
      {bars.map((bar, index) => (
        <div
          key={bar.at}
          className={isInside(index) ? `${styles.bar} ${styles.inside}` : styles.bar}
          style={{ height: bar.articles === 0 ? 1 : Math.max(2, (bar.articles / most) * HEIGHT) }}
          title={`${shortDate(bar.at)}: ${counted(bar.articles, 'article')}`}
        />
      ))}
    </div>
  );
}

interface BeyondBarsProps extends Pick<HistogramProps, 'filters' | 'onChange'> {
  counts: Counts;
  isRangeShown: boolean;
}

/** What the bars cannot show: a range outside them, articles without a date, and dates that are too vague. */
function BeyondBars({ counts, filters, isRangeShown, onChange }: BeyondBarsProps) {
  const asksUndated = counts.undated > 0 && counts.hasRange;
  return (
    <>
      {!isRangeShown && <RangeRow filters={filters} onOff={() => onChange(NO_RANGE)} />}
      {(asksUndated || filters.withUndated) && (
        <FacetRow
          checked={filters.withUndated === true}
          count={counts.undated}
          onChange={(on) => onChange({ withUndated: on || undefined })}
        >
          Undated, too
        </FacetRow>
      )}
      <p className={styles.none}>{apartWords(counts)}</p>
    </>
  );
}

/** The range, where no bar shows it, so that it can be taken off. */
function RangeRow({ filters: { after, before }, onOff }: { filters: SearchFilters; onOff: () => void }) {
  if (after === undefined && before === undefined) return null;
  return (
    <FacetRow checked onChange={onOff}>
      {[after && `from ${shortDate(after)}`, before && `before ${shortDate(before)}`].filter(Boolean).join(', ')}
    </FacetRow>
  );
}

/** Words what no bar counts: "2 dated only by month or year, 1 undated". */
function apartWords({ histogram: { bars, vague }, undated, hasRange }: Counts): string {
  const parts = [
    ...(bars.length === 0 && vague === 0 ? ['No dated articles'] : []),
    ...(vague > 0 ? [`${countWords(vague)} dated only by month or year`] : []),
    ...(undated > 0 && !hasRange ? [`${countWords(undated)} undated`] : []),
  ];
  return parts.join(', ');
}

const inOrder = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** The first and last bar between which the pointer is dragged, until it is released. */
function useDraggedOver(count: number, onDrop: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null);
  const barAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)));
  };
  return {
    dragged,
    onPointerDown: (event: PointerEvent) => {
      const start = barAt(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged([start, start]);
    },
    onPointerMove: (event: PointerEvent) => dragged && setDragged([dragged[0], barAt(event)]),
    onPointerUp: () => {
      if (dragged) onDrop(...dragged);
      setDragged(null);
    },
  };
}

interface AxisProps {
  first: string | undefined;
  last: string | undefined;
  chosen: readonly [string | undefined, string | undefined] | null;
}

/** How many letters fit on one line. */
const ROOM = 24;

function Axis({ first, last, chosen }: AxisProps) {
  const ends = spanShort(first ?? null, last ?? null);
  const range = chosen && spanWords(chosen[0] ?? null, chosen[1] ?? null);
  const hasEnds = range === null || `${ends[0]}${range}${ends[1]}`.length <= ROOM;
  return (
    <div className={styles.axis}>
      {hasEnds && <span>{ends[0]}</span>}
      {range !== null && <span className={styles.chosen}>{range}</span>}
      {hasEnds && <span>{ends[1]}</span>}
    </div>
  );
}

interface ThumbProps {
  label: string;
  at: number;
  bars: SearchFacets['histogram']['bars'];
  least: number;
  most: number;
  onChange: (index: number) => void;
}

function Thumb({ label, at, bars, least, most, onChange }: ThumbProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - 7,
      PageUp: at + 7,
      Home: least,
      End: most,
    }[event.key];
    if (target === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(Math.min(Math.max(target, least), most));
  };
  const share = (label === 'From' ? at : at + 1) / bars.length;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={`${label} date`}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={shortDate(bars[at]?.at ?? null)}
      className={styles.thumb}
      style={{ left: `${share * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}
