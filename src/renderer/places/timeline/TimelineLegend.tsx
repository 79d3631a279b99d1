import type { Timeline } from '../../../contract/model/comparing/timeline.ts';
import { Legend } from '../../parts/model/Legend.tsx';
import { UnmarkedGlyph } from './lanes/MarkGlyph.tsx';
import styles from './Timeline.module.css';

interface TimelineLegendProps extends Pick<Timeline, 'by'> {
  /** Whether articles without a passage are drawn. */
  hasOthers: boolean;
}

export function TimelineLegend({ by, hasOthers }: TimelineLegendProps) {
  return (
    <Legend>
      {hasOthers && (
        <>
          <li>
            <svg width="12" height="12" aria-hidden="true">
              <rect x="1.5" y="1.5" width="9" height="9" className={styles.other} />
            </svg>
            silent on the claim
          </li>
          <li>
            <svg width="12" height="12" aria-hidden="true">
              <rect x="1.5" y="1.5" width="9" height="9" className={`${styles.other} ${styles.unread}`} />
            </svg>
            not read
          </li>
        </>
      )}
      <li>
        <span className={`${styles.sample} ${styles.zone}`} /> zone unknown: could be anywhere here
      </li>
      <li>
        <span className={`${styles.sample} ${styles.day}`} /> only the day is known
      </li>
      <li>
        <UnmarkedGlyph /> words not marked
      </li>
      {by === 'source' && (
        <li>
          <svg width="26" height="12" aria-hidden="true">
            <path d="M0 6h26" className={styles.thread} />
          </svg>
          same origin
        </li>
      )}
    </Legend>
  );
}
