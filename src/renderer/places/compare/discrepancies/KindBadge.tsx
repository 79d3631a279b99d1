import type { ReactNode } from 'react';
import type { DiscrepancyKind } from '../../../../contract/model/values.ts';
import { SIGNS } from './discrepancy-words.ts';
import styles from './KindBadge.module.css';

/** A kind of discrepancy, as sign and word. */
export function KindBadge({ kind }: { kind: DiscrepancyKind }) {
  return (
    <span className={styles.badge}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      {kind}
    </span>
  );
}

interface JumpBadgeProps {
  sign: string;
  look: 'agree' | 'differ';
  /** Read out instead of the sign. */
  words: string;
  children: ReactNode;
  onClick: () => void;
}

/** A link across a column: a sign and the other source's name. */
export function JumpBadge({ sign, look, words, children, onClick }: JumpBadgeProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      lang="en"
      dir="ltr"
      aria-label={words}
      title={words}
      className={`${styles.badge} ${styles.jump}`}
      data-look={look}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      <span className={styles.sign}>{sign}</span>
      {children}
    </button>
  );
}
