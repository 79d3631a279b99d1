import type { Act } from '../../contract/model/archive.ts';
import { undo } from '../data/act.ts';
import { useArchive } from '../data/use-archive.ts';
import { useRead } from '../data/use-read.ts';
import { useServices } from '../services.ts';
import styles from './ActLog.module.css';
import { LinkButton } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { NotAll } from './NotAll.tsx';
import { Skeleton } from './Skeleton.tsx';
import { instantWords } from './words.ts';

/** Of one claim or source: more are in the log of the archive. */
export const MOST_ACTS = 200;

const STATE_WORDS: Record<Act['state'], string> = {
  done: '',
  undone: 'taken back',
  final: 'cannot be taken back',
};

/** What was done, when, and how it stands; undo goes in order, so it is offered at the last act of the archive only. */
export function ActLog({ acts }: { acts: readonly Act[] }) {
  const { client } = useServices();
  const canUndo = useArchive()?.readOnly === false;
  const latest = useRead('act.list', {}).data?.acts.find(({ state }) => state === 'done');
  return (
    <ol className={styles.log}>
      {acts.map((act) => (
        <li key={act.actId} data-state={act.state}>
          <time dateTime={act.at}>{instantWords(act.at)}</time>
          <bdi>{act.label}</bdi>
          {canUndo && act.actId === latest?.actId ? (
            <LinkButton onClick={() => undo(client)}>Undo</LinkButton>
          ) : (
            <span className={styles.state}>{STATE_WORDS[act.state]}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The log of one claim or source, under its tab. */
export function LogOfOne({ history }: { history: { acts: readonly Act[]; total: number } | undefined }) {
  if (!history) return <Skeleton lines={4} />;
  if (history.total === 0) return <EmptyState small what="Nothing was done here yet." />;
  return (
    <div className={styles.ofOne}>
      <ActLog acts={history.acts} />
      <NotAll shown={history.acts.length} total={history.total} order="newest" />
    </div>
  );
}
