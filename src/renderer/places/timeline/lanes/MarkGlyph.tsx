import type { TimelineMark } from '../../../../contract/model/comparing/timeline.ts';
import { CELL_WORDS, StanceGlyph } from '../../../parts/model/Stance.tsx';
import styles from '../Timeline.module.css';
import { cellOfMarks } from './mark-words.ts';

interface MarkGlyphProps {
  /** Drawn as one. */
  marks: readonly TimelineMark[];
  size?: number;
  /** Read out where no words beside it say the same. */
  named?: boolean;
}

/** The stance; or, of words that are only printed there, the square of an article with a dot in it. */
export function MarkGlyph({ marks, size = 14, named = false }: MarkGlyphProps) {
  const marked = marks.filter(({ unmarked }) => unmarked === null);
  if (marked.length === 0) return <UnmarkedGlyph size={size} named={named} />;
  const cell = cellOfMarks(marked);
  return <StanceGlyph stance={cell} size={size} label={named ? CELL_WORDS[cell] : undefined} />;
}

export function UnmarkedGlyph({ size = 14, named = false }: { size?: number; named?: boolean }) {
  const glyph = (
    <svg width={size} height={size} viewBox="0 0 14 14" className={styles.unmarkedWords} aria-hidden="true">
      <rect x="2" y="2" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="7" cy="7" r="1.7" fill="currentColor" />
    </svg>
  );
  return named ? (
    <span role="img" aria-label="words not marked" title="words not marked">
      {glyph}
    </span>
  ) : (
    glyph
  );
}
