/** Glyphs for stances and for the four kinds of empty cell, distinguished by shape first and colour second. */
import type { ReactNode } from 'react';
import type { StanceCounts } from '../../../contract/model/articles/article.ts';
import { type Cell, STANCES, type Stance } from '../../../contract/model/values.ts';
import styles from './Stance.module.css';

const GLYPHS: Record<Cell, ReactNode> = {
  supports: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="M4.2 7.2l2 2L10 5.2" fill="none" stroke="var(--paper)" strokeWidth="1.6" />
    </>
  ),
  disputes: (
    <>
      <path d="M7 .3L13.7 7 7 13.7.3 7z" fill="currentColor" />
      <path d="M5 5l4 4M9 5L5 9" fill="none" stroke="var(--paper)" strokeWidth="1.5" />
    </>
  ),
  mentions: (
    <>
      <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="7" cy="7" r="1.5" fill="currentColor" />
    </>
  ),
  both: (
    <>
      <path d="M6.3 1.04A6 6 0 006.3 12.96z" fill="var(--supports)" />
      <path d="M7.7.8L13.7 7l-6 6.2z" fill="var(--disputes)" />
    </>
  ),
  silent: <path d="M3 7h8" stroke="currentColor" strokeWidth="1.5" />,
  unread: <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="1.4 2" />,
  absent: <path d="M3.5 10.5l7-7" stroke="currentColor" strokeWidth="1.3" />,
  early: <path d="M3 3v8M12 7H5.5M8 4.3L5.3 7 8 9.7" fill="none" stroke="currentColor" strokeWidth="1.3" />,
};

export const CELL_WORDS: Record<Cell, string> = {
  supports: 'supports',
  disputes: 'disputes',
  mentions: 'mentions',
  both: 'on both sides',
  silent: 'silent',
  unread: 'unread',
  absent: 'no article',
  early: 'earlier than the claim',
};

/** Drawn beside words that say the same, and therefore not read out; give it a `label` where it is alone. */
export function StanceGlyph({ stance, size = 14, label }: { stance: Cell; size?: number; label?: string }) {
  const glyph = (
    <svg width={size} height={size} viewBox="0 0 14 14" className={styles[stance]} aria-hidden="true">
      {GLYPHS[stance]}
    </svg>
  );
  if (label === undefined) return glyph;
  return (
    <span role="img" aria-label={label} title={label}>
      {glyph}
    </span>
  );
}

interface StanceWordProps {
  stance: Stance;
  /** Read out for the glyph if the words do not state the stance. */
  label?: string;
  children?: ReactNode;
}

export function StanceWord({ stance, label, children = stance }: StanceWordProps) {
  return (
    <span className={`${styles.word} ${styles[stance]}`}>
      <StanceGlyph stance={stance} label={label} />
      {children}
    </span>
  );
}

/** The number of passages on each side, without sides that have none. */
export function StanceTally({ counts }: { counts: StanceCounts }) {
  return (
    <span className={styles.tally}>
      {STANCES.filter((stance) => counts[stance] > 0).map((stance) => (
        <StanceWord key={stance} stance={stance} label={stance}>
          {counts[stance]}
        </StanceWord>
      ))}
    </span>
  );
}
