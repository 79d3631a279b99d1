import type { Act } from '../../../contract/model/archive.ts';
import { redoTo, undo, undoTo } from '../../data/act.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { useServices } from '../../services.ts';
import { BidiText } from '../BidiText.tsx';
import { LinkButton } from '../controls/Button.tsx';
import { EmptyState } from '../states/EmptyState.tsx';
import { NotAll } from '../states/NotAll.tsx';
import { Skeleton } from '../states/Skeleton.tsx';
import { instantWords } from '../words.ts';
import styles from './ActLog.module.css';

/** For one claim or source; earlier acts are in the archive's log. */
export const MOST_ACTS = 200;

interface ActLogProps {
  acts: readonly Act[];
  /** The log of the whole archive, in which everything after an act can be undone in one go, and redone. */
  whole?: boolean;
}

/** What was done, when, and its state. Undo goes in order, so only the last act can be undone by itself. */
export function ActLog({ acts, whole = false }: ActLogProps) {
  const canUndo = useCanWrite();
  const latest = useRead('act.list', {}).data?.acts.find(({ state }) => state === 'done');
  // The first final act below the oldest undoable one marks how far back undo can go.
  const oldest = acts.findLast(({ state }) => state === 'done');
  const floor = oldest && acts.find(({ actId }) => actId < oldest.actId);
  return (
    <ol className={styles.log}>
      {acts.map((act) => (
        <li key={act.actId} data-state={act.state}>
          <time dateTime={act.at}>{instantWords(act.at)}</time>
          <div>
            <BidiText lang={null}>{act.label}</BidiText>
            {act.whyFinal && <p className={styles.state}>cannot be undone: {act.whyFinal}</p>}
          </div>
          <span className={styles.ways}>
            {act.state === 'undone' && <span className={styles.state}>undone</span>}
            {canUndo && (act.state !== 'final' || act === floor) && <Ways act={act} latest={latest} whole={whole} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Ways({ act, latest, whole }: { act: Act; latest: Act | undefined; whole: boolean }) {
  const { client } = useServices();
  if (act.actId === latest?.actId) return <LinkButton onClick={() => undo(client)}>Undo</LinkButton>;
  if (!whole) return null;
  if (act.state === 'undone') return <LinkButton onClick={() => redoTo(client, act.actId)}>Redo up to here</LinkButton>;
  if (latest === undefined || act.actId > latest.actId) return null;
  return <LinkButton onClick={() => undoTo(client, act.actId, latest.actId)}>Undo all after this</LinkButton>;
}

/** The log of one claim or source, on its tab. */
export function LogOfOne({ history }: { history: { acts: readonly Act[]; total: number } | undefined }) {
  if (!history) return <Skeleton lines={4} />;
  if (history.total === 0) return <EmptyState small what="Nothing has been done here yet." />;
  return (
    <div className={styles.ofOne}>
      <ActLog acts={history.acts} />
      <NotAll shown={history.acts.length} total={history.total} order="newest" />
    </div>
  );
}
