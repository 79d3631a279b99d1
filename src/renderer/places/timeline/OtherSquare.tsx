import { memo } from 'react';
import type { Timeline } from '../../../contract/model/timeline.ts';
import { navigate } from '../../history.ts';
import { counted, longDate } from '../../parts/words.ts';
import { filtersOfOther } from './filters-of-other.ts';
import styles from './Lanes.module.css';
import type { DrawnOther } from './lane-layout.ts';
import { type TimeWindow, zoomed } from './time-window.ts';

interface OtherSquareProps {
  drawn: DrawnOther;
  by: Timeline['by'];
  y: number;
  window: TimeWindow;
  onWindow: (window: TimeWindow) => void;
}

const CLOSER = 0.25;
const BELOW = 17;
const DAY = 86_400_000;

/** A single article is opened by a click; several are drawn apart, and those of one day listed. */
export const OtherSquare = memo(function OtherSquare({ drawn, by, y, window, onWindow }: OtherSquareProps) {
  const { x, isBelow, other } = drawn;
  const { article, articles, unread, at } = other;
  const words = article
    ? `${article.title}, ${longDate(article.published)}${unread > 0 ? ', not read' : ''}`
    : `${counted(articles, 'article')}, ${unread} not read`;
  const act = () => {
    if (article) navigate('library', { articleId: article.articleId });
    else if (window.to - window.from > DAY) onWindow(zoomed(window, CLOSER, at));
    else navigate('library', { filters: filtersOfOther(other, by) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the Library lists the same articles to keys
    <g transform={`translate(${x} ${isBelow ? y + BELOW : y})`} className={styles.otherPlace} onClick={act}>
      <title>{words}</title>
      <rect x="-12" y="-12" width="24" height="24" className={styles.reach} />
      {articles > 1 && <path d="M-2 -7H7V2" className={styles.more} />}
      <rect
        x="-4.5"
        y="-4.5"
        width="9"
        height="9"
        className={unread > 0 ? `${styles.other} ${styles.unread}` : styles.other}
      />
    </g>
  );
});
