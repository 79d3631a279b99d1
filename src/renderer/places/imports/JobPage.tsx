/** One job: the counts of its outcomes, and each file. */
import type { Import } from '../../../contract/model/import.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import type { Action } from '../../actions/action.ts';
import { assignSource } from '../../actions/imports/assign-source.ts';
import { pauseImport, resumeImport } from '../../actions/imports/pause-import.ts';
import { retryFailed } from '../../actions/imports/retry-failed.ts';
import { saveOutcomes } from '../../actions/imports/save-outcomes.ts';
import { stopImport } from '../../actions/imports/stop-import.ts';
import { type ImportProgress, importProgress, importsEnding, shareDone } from '../../data/import-progress.ts';
import { useRead } from '../../data/use-read.ts';
import { useHistoryState } from '../../history.ts';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { PaneName, Spacer } from '../../parts/layout/Panes.tsx';
import { Progress } from '../../parts/states/Progress.tsx';
import { countWords, instantWords } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import styles from './Imports.module.css';
import { jobWords, progressWords, rateWords } from './job-words.ts';
import { LookAgain } from './LookAgain.tsx';
import { Outcomes, type Shown } from './Outcomes.tsx';

export function JobPage({ job }: { job: Import }) {
  const progress = useStore(importProgress).get(job.importId);
  const { added, duplicates, failed } = progress ?? job;
  const [chosen, setChosen] = useHistoryState<Shown | 'look' | null>(`shown of ${job.importId}`, null);
  const ending = useStore(importsEnding).get(job.importId);
  const isRunning = progress !== undefined || job.state === 'running';
  const look = useLookCount(job, isRunning);
  const wanted = chosen === 'look' && isRunning ? null : chosen;
  const shown = wanted ?? (failed > 0 ? 'failed' : 'all');
  return (
    <>
      <Head job={job} />
      <p className={styles.about}>
        started {instantWords(job.started)}
        {job.finished && `, ended ${instantWords(job.finished)}`}
        {isRunning && !ending && ` · ${progress ? rateWords(progress) : jobWords(job)}`}
        <span role="status">{isRunning && ending && ` · ${ending}`}</span>
      </p>
      {progress && (
        <div className={styles.progress}>
          <Progress label={`Import of ${job.name}`} words={progressWords(progress)} {...shareDone(progress)} />
        </div>
      )}
      <p role="status" className={styles.message}>
        {job.message}
      </p>
      <Sums job={job} progress={progress} look={isRunning ? null : look} />
      <div className={styles.filter}>
        <Segment<Shown | 'look'>
          label="Outcomes shown"
          value={shown}
          onChange={setChosen}
          options={[
            { value: 'all', label: 'All' },
            { value: 'failed', label: `Failed ${countWords(failed)}` },
            ...(isRunning ? [] : [{ value: 'look' as const, label: `Look again ${countOrWait(look)}` }]),
            { value: 'added', label: 'New' },
            { value: 'duplicate', label: 'Duplicates' },
          ]}
        />
        <Spacer />
        <ActionButton look="quiet" action={saveOutcomes}>
          Save this list…
        </ActionButton>
      </div>
      {shown === 'look' ? (
        <LookAgain importId={job.importId} />
      ) : (
        <Outcomes
          importId={job.importId}
          shown={shown}
          isRunning={isRunning}
          counts={{ added, duplicate: duplicates, failed }}
        />
      )}
    </>
  );
}

/** Counted once the job has ended: until then every article that comes in would have all of them looked through. */
function useLookCount({ importId }: Import, isRunning: boolean): number | undefined {
  const { data } = useRead('import.lookAgain', { importId, limit: 1 }, { enabled: !isRunning });
  return isRunning ? undefined : data?.total;
}

/** A count that is still being made keeps its place, so that nothing moves when it comes. */
const countOrWait = (count: number | undefined) => (count === undefined ? '…' : countWords(count));

/** What can be done with the job, with shorter words if the button is beside the job's name. */
const ACTS: readonly { action: Action; words?: string }[] = [
  { action: retryFailed },
  { action: assignSource, words: 'Assign a source…' },
  { action: pauseImport, words: 'Pause' },
  { action: resumeImport, words: 'Resume' },
  { action: stopImport, words: 'Stop' },
];

function Head({ job }: { job: Import }) {
  return (
    <div className={styles.title}>
      <PaneName>
        <bdi>{job.name}</bdi>
      </PaneName>
      <Spacer />
      {ACTS.map(({ action, words }) => (
        <ActionButton key={action.name} action={action}>
          {words}
        </ActionButton>
      ))}
    </div>
  );
}

interface SumsProps {
  job: Import;
  progress: ImportProgress | undefined;
  /** Null: not counted yet. */
  look: number | undefined | null;
}

function Sums({ job, progress, look }: SumsProps) {
  const { added, duplicates, failed } = progress ?? job;
  const versions = useRead('import.get', { importId: job.importId }).data?.versions;
  const toCome = progress?.expected == null ? null : Math.max(0, progress.expected - progress.done);
  return (
    <dl className={styles.sums}>
      <Sum icon="done" look={styles.good} count={added} words={added === 1 ? 'new article' : 'new articles'} />
      <Sum icon="link" count={duplicates} words={duplicates === 1 ? 'duplicate' : 'duplicates'} />
      <Sum icon="history" count={versions} words={versions === 1 ? 'new version' : 'new versions'} />
      {look !== null && (
        <Sum icon="warning" look={look === 0 ? undefined : styles.look} count={look} words="imported, look again" />
      )}
      <Sum icon="failed" look={failed > 0 ? styles.bad : undefined} count={failed} words="failed" />
      {toCome !== null && <Sum count={toCome} words="still to come" look={styles.come} />}
    </dl>
  );
}

interface SumProps {
  icon?: IconName;
  look?: string | undefined;
  /** Undefined while it is being made. */
  count: number | undefined;
  words: string;
}

function Sum({ icon, look, count, words }: SumProps) {
  return (
    <div className={look}>
      <dd>{countOrWait(count)}</dd>
      <dt>
        {icon && <Icon name={icon} size={16} />}
        {words}
      </dt>
    </div>
  );
}
