import { memo } from 'react';
import type { Timeline, TimelineMark } from '../../../../contract/model/comparing/timeline.ts';
import { InPlainOrder } from '../../../parts/InPlainOrder.tsx';
import styles from './Lanes.module.css';
import { cellId, type DrawnGlyph, markKey } from './lane-layout.ts';
import { MarkGlyph } from './MarkGlyph.tsx';
import { glyphTitle, markWords, wordsBeside } from './mark-words.ts';
import { LANE } from './use-lane-space.ts';

interface GlyphProps {
  glyph: DrawnGlyph;
  /** The id of the grid. */
  grid: string;
  /** The current mark, if it is one of the glyph's. */
  here: TimelineMark | null;
  by: Timeline['by'];
  onMark: (mark: TimelineMark) => void;
  onRead: (mark: TimelineMark) => void;
}

/** Less room than this is too little for words. */
const LEAST_ROOM = 64;
const GLYPH_ROOM = 24;

/** A glyph at its time, with the title or source beside it if there is room. */
export const Glyph = memo(function Glyph({ glyph: { x, marks, room }, grid, here, by, onMark, onRead }: GlyphProps) {
  const shown = here ?? marks[0];
  if (!shown) return null;
  const words = marks.length > 1 ? { text: String(marks.length), lang: null } : wordsBeside(shown, by);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the place do the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className={here ? `${styles.glyph} ${styles.here}` : styles.glyph}
      style={{ left: x, top: LANE / 2 }}
      title={glyphTitle(marks)}
      onClick={() => onMark(nextOf(marks, here))}
      onDoubleClick={() => onRead(shown)}
    >
      <span
        // Another mark of the same glyph is another cell: only then is it read out.
        key={markKey(shown)}
        role="gridcell"
        id={here ? cellId(grid, here) : undefined}
        aria-label={cellWords(marks, shown)}
        aria-selected={here !== null}
        className={styles.sign}
      >
        <MarkGlyph marks={marks} size={16} />
      </span>
      {(marks.length > 1 || room >= LEAST_ROOM) && (
        <span
          aria-hidden="true"
          dir="auto"
          lang={words.lang ?? undefined}
          className={marks.length > 1 ? styles.several : styles.words}
          style={{ maxWidth: Math.max(GLYPH_ROOM, room - GLYPH_ROOM) }}
        >
          <InPlainOrder text={words.text} />
        </span>
      )}
    </div>
  );
});

function cellWords(marks: readonly TimelineMark[], shown: TimelineMark): string {
  return marks.length === 1
    ? markWords(shown)
    : `${markWords(shown)}, ${marks.indexOf(shown) + 1} of ${marks.length} here`;
}

/** Clicking a glyph that stands for several goes through them. */
function nextOf(marks: readonly TimelineMark[], mark: TimelineMark | null): TimelineMark {
  const at = mark ? marks.indexOf(mark) : -1;
  return marks[(at + 1) % marks.length] as TimelineMark;
}
