/** Above the list: what to keep in mind where the articles seem to be about several events, and the way to what is held back. */
import { eventsWords } from '../../../../contract/model/comparing/compared-events.ts';
import type { Comparison } from '../../../../contract/model/comparing/comparison.ts';
import { navigate, useLocation } from '../../../history.ts';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import styles from './DiscrepancyList.module.css';

interface EventsNoteProps {
  comparison: Pick<Comparison, 'events'>;
  /** Of the columns, by article. */
  names: ReadonlyMap<number, string>;
}

export function EventsNote({ comparison, names }: EventsNoteProps) {
  const { scope } = useLocation();
  const { asOneEvent = false } = scope;
  const words = eventsWords(comparison, (articleId) => names.get(articleId) ?? '', asOneEvent);
  return (
    words && (
      <p role="note" className={styles.events}>
        {words}{' '}
        <LinkButton onClick={() => navigate('compare', { ...scope, asOneEvent: !asOneEvent }, { replace: true })}>
          {asOneEvent ? 'Compare only names and counts' : 'Compare all'}
        </LinkButton>
      </p>
    )
  );
}
