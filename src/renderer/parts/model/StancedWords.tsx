import type { ReactNode } from 'react';
import type { Stance } from '../../../contract/model/values.ts';
import styles from './StancedWords.module.css';

/** An article's words, underlined with their stance; `tinted` if they are among other words. */
export function StancedWords({ stance, tinted, children }: { stance: Stance; tinted?: boolean; children: ReactNode }) {
  return (
    <span
      className={tinted ? `${styles.words} ${styles[stance]} ${styles.tinted}` : `${styles.words} ${styles[stance]}`}
    >
      {children}
    </span>
  );
}
