import type { ReactNode } from 'react';
import type { Stance } from '../../../contract/model/values.ts';
import { InPlainOrder } from '../InPlainOrder.tsx';
import styles from './StancedWords.module.css';
import lines from './stance-lines.module.css';

/** An article's words, underlined with their stance; `tinted` if they are among other words. */
export function StancedWords({ stance, tinted, children }: { stance: Stance; tinted?: boolean; children: ReactNode }) {
  return (
    <span className={[styles.words, lines[stance], tinted && styles.tinted].filter(Boolean).join(' ')}>
      {typeof children === 'string' ? <InPlainOrder text={children} /> : children}
    </span>
  );
}
