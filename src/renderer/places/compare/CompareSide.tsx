/** Beside the columns: the list, or why there is none. */
import { Button } from '../../parts/controls/Button.tsx';
import { EmptyState } from '../../parts/states/EmptyState.tsx';
import { useIsLate } from '../../parts/states/use-is-late.ts';
import { counted } from '../../parts/words.ts';
import styles from './CompareDesk.module.css';
import { MOST_COLUMNS } from './columns/Columns.tsx';
import { DiscrepancyList } from './discrepancies/DiscrepancyList.tsx';
import { EventsNote } from './discrepancies/EventsNote.tsx';
import type { CompareDeskState } from './use-compare-desk.ts';
import type { Compared } from './use-compared.ts';

interface CompareSideProps {
  desk: CompareDeskState;
  compared: Compared;
  many: boolean;
}

export function CompareSide({ desk, compared, many }: CompareSideProps) {
  const { articles, rows } = desk.columns;
  if (!compared.comparison) return <Comparing compared={compared} count={articles.length} />;
  const note = <EventsNote comparison={compared.comparison} names={desk.columns.names} />;
  if (rows.rows.length === 0)
    return (
      <>
        {note}
        <EmptyState
          small
          what={`${articles.length === 2 ? 'These two articles' : `These ${articles.length} articles`} have no passage in common.`}
          then={compared.comparison.events.length > 1 ? undefined : 'They may be about different events.'}
        >
          {articles.length < MOST_COLUMNS && <Button onClick={() => desk.ask('add')}>Add an article</Button>}
        </EmptyState>
      </>
    );
  return <DiscrepancyList desk={desk} many={many} note={note} />;
}

/** Shown while comparing, but only if that takes noticeably long. */
function Comparing({ compared, count }: { compared: Compared; count: number }) {
  const isLate = useIsLate();
  if (compared.isStopped)
    return (
      <EmptyState small what="The comparison was stopped." then="The texts are shown side by side without it.">
        <Button onClick={() => compared.again()}>Compare them</Button>
      </EmptyState>
    );
  if (!isLate) return null;
  return (
    <div role="status" className={styles.comparing}>
      <p>Comparing {counted(count, 'article')}…</p>
      <Button onClick={compared.stop}>Stop</Button>
    </div>
  );
}
