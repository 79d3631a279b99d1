import { memo } from 'react';
import { navigate } from '../../history.ts';
import { counted, longDate } from '../../parts/words.ts';
import styles from './Lanes.module.css';
import type { DrawnOther } from './lane-layout.ts';
import { type TimeWindow, zoomed } from './time-window.ts';

interface OtherSquareProps {
  drawn: DrawnOther;
  y: number;
  window: TimeWindow;
  onWindow: (window: TimeWindow) => void;
}

const CLOSER = 0.25;
const BELOW = 17;

/** A single article is opened by a click; several are drawn apart. */
export const OtherSquare = memo(function OtherSquare({ drawn, y, window, onWindow }: OtherSquareProps) {
  const { x, isBelow, other } = drawn;
  const { article, articles, unread, at } = other;
  const words = article
    ? `${article.title}, ${longDate(article.published)}${unread > 0 ? ', not read' : ''}`
    : `${counted(articles, 'article')}, ${unread} not read`;
  const act = () =>
    article ? navigate('library', { articleId: article.articleId }) : onWindow(zoomed(window, CLOSER, at));
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
