import type { Cell } from '../../../contract/model/values.ts';
import { StanceGlyph } from '../../parts/model/Stance.tsx';
import styles from './Matrix.module.css';

const HELD: readonly [Cell, string][] = [
  ['supports', 'supports'],
  ['disputes', 'disputes'],
  ['both', 'on both sides'],
  ['mentions', 'mentions'],
];
const EMPTY: readonly [Cell, string][] = [
  ['silent', 'silent: all read, nothing on it'],
  ['unread', 'unread: not all read'],
  ['absent', 'absent: no article in range'],
  ['early', 'early: all older than the claim'],
];

/** Always visible, because an unknown glyph means nothing. */
export function Legend({ size, hasCutOff }: { size: string; hasCutOff: boolean }) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {HELD.map(([cell, words]) => (
        <li key={cell}>
          <StanceGlyph stance={cell} /> {words}
        </li>
      ))}
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
    </ul>
  );
}
