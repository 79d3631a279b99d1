import type { ReactNode } from 'react';
import type { Cell } from '../../../contract/model/values.ts';
import styles from './Legend.module.css';
import { StanceGlyph } from './Stance.tsx';

const STANCES: readonly [Cell, string][] = [
  ['supports', 'supports'],
  ['disputes', 'disputes'],
  ['both', 'on both sides'],
  ['mentions', 'mentions'],
];

/** What the signs below a figure mean: first the stances, then what else is drawn in it. Always visible, because an unknown sign means nothing. */
export function Legend({ children }: { children: ReactNode }) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {STANCES.map(([stance, words]) => (
        <li key={stance}>
          <StanceGlyph stance={stance} /> {words}
        </li>
      ))}
      {children}
    </ul>
  );
}
