/** Above the list: what to keep in mind where the articles seem to be about several events. */
import { eventsWords } from '../../../../contract/model/compared-events.ts';
import type { Comparison } from '../../../../contract/model/comparison.ts';
import styles from './DiscrepancyList.module.css';

interface EventsNoteProps {
  comparison: Pick<Comparison, 'events'>;
  /** Of the columns, by article. */
  names: ReadonlyMap<number, string>;
}

export function EventsNote({ comparison, names }: EventsNoteProps) {
  const words = eventsWords(comparison, (articleId) => names.get(articleId) ?? '');
  return (
    words && (
      <p role="note" className={styles.events}>
        {words}
      </p>
    )
  );
}
