import { memo } from 'react';
import type { TimelineOther } from '../../../../contract/model/comparing/timeline.ts';
import { counted, longDate } from '../../../parts/words.ts';
import styles from './Lanes.module.css';
import { cellId, type DrawnOther } from './lane-layout.ts';
import { LANE } from './use-lane-space.ts';

interface OtherSquareProps {
  drawn: DrawnOther;
  /** The id of the grid. */
  grid: string;
  isHere: boolean;
  onOpen: (other: TimelineOther) => void;
}

const BELOW = 17;

/** Articles that are silent on the claim: one, or several too close to be drawn apart. */
export const OtherSquare = memo(function OtherSquare({
  drawn: { x, isBelow, other },
  grid,
  isHere,
  onOpen,
}: OtherSquareProps) {
  const words = wordsOf(other);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is a key of the place
    <div
      role="gridcell"
      id={cellId(grid, other)}
      aria-label={words}
      aria-selected={isHere}
      title={words}
      className={isHere ? `${styles.square} ${styles.here}` : styles.square}
      style={{ left: x, top: LANE / 2 + (isBelow ? BELOW : 0) }}
      onClick={() => onOpen(other)}
    >
      <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
        {other.articles > 1 && <path d="M-2 -7H7V2" className={styles.more} />}
        <rect
          x="-4.5"
          y="-4.5"
          width="9"
          height="9"
          className={other.unread > 0 ? `${styles.other} ${styles.unread}` : styles.other}
        />
      </svg>
    </div>
  );
});

function wordsOf({ article, articles, unread }: TimelineOther): string {
  if (article) return `silent, ${article.title}, ${longDate(article.published)}${unread > 0 ? ', not read' : ''}`;
  return `silent, ${counted(articles, 'article')}, ${unread} not read`;
}
