import type { Cell } from '../../../contract/model/values.ts';
import { Legend } from '../../parts/model/Legend.tsx';
import { StanceGlyph } from '../../parts/model/Stance.tsx';
import styles from './Matrix.module.css';

const EMPTY: readonly [Cell, string][] = [
  ['silent', 'silent: all read, nothing on it'],
  ['unread', 'unread: not all read'],
  ['absent', 'absent: no article in range'],
  ['early', 'early: all older than the claim'],
];

export function MatrixLegend({ size, hasCutOff }: { size: string; hasCutOff: boolean }) {
  return (
    <Legend>
      {EMPTY.map(([cell, words], at) => (
        <li key={cell} className={at === 0 ? styles.apart : undefined}>
          <StanceGlyph stance={cell} /> {words}
        </li>
      ))}
      {hasCutOff && (
        <li>
          <StanceGlyph stance="silent" />… a text may continue behind a paywall
        </li>
      )}
      <li className={styles.size}>{size}</li>
    </Legend>
  );
}
