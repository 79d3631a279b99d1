/** One job: the counts of its outcomes, and each file. */

import type { Import } from '../../../contract/model/imports/import.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import type { Action } from '../../actions/action.ts';
import { assignSource } from '../../actions/imports/assign-source.ts';
import { pauseImport, resumeImport } from '../../actions/imports/pause-import.ts';
import { retryFailed } from '../../actions/imports/retry-failed.ts';
import { saveOutcomes } from '../../actions/imports/save-outcomes.ts';
import { stopImport } from '../../actions/imports/stop-import.ts';
import { importProgress, importsEnding, shareDone } from '../../data/import-progress.ts';
import type { ImportProgress } from '../../data/import-words.ts';
import { useRead } from '../../data/use-read.ts';
import { useHistoryState } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { PaneName, Spacer } from '../../parts/layout/Panes.tsx';
import { EmptyState } from '../../parts/states/EmptyState.tsx';
import { Progress } from '../../parts/states/Progress.tsx';
import { countWords, instantWords } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import styles from './Imports.module.css';
import { jobWords, progressWords, rateWords } from './job-words.ts';
import { LookAgain } from './outcomes/LookAgain.tsx';
import { Outcomes } from './outcomes/Outcomes.tsx';
import type { OutcomeCounts, Shown } from './outcomes/outcome-groups.tsx';

/** What is listed: outcomes, or articles to look at again. */
type Filter = Shown | 'look';
/** Undefined: not counted yet. */
type Counts = Partial<Record<Filter, number | undefined>>;

export function JobPage({ job }: { job: Import }) {
  const progress = useStore(importProgress).get(job.importId);
  const { added, duplicates, failed } = progress ?? job;
  const [chosen, setChosen] = useHistoryState<Filter | null>(`shown of ${job.importId}`, null);
  const isRunning = progress !== undefined || job.state === 'running';
  const isDone = job.state === 'finished' && added + duplicates > 0;
  const look = useLookCount(job, isRunning);
  const shown = chosen ?? (failed > 0 ? 'failed' : 'all');
  const told = useRead('import.get', { importId: job.importId }).data;
  const noFailures = { 'left-out': told?.leftOut, 'to-place': told?.toPlace, differs: told?.differing };
  const sums = { added, duplicate: duplicates, version: told?.versions, failed, ...noFailures };
  const counts: Counts = { ...sums, look };
  return (
    <>
      <Head job={job} />
      <About job={job} progress={progress} isRunning={isRunning} />
      {progress && (
        <div className={styles.progress}>
          <Progress label={`Import of ${job.name}`} words={progressWords(progress)} {...shareDone(progress)} />
        </div>
      )}
      <p role="status" className={styles.message} data-done={isDone || undefined}>
        {job.message}
      </p>
      <Sums counts={counts} isRunning={isRunning} progress={progress} onShow={setChosen} />
      <div className={styles.filter}>
        <Segment<Filter> label="Outcomes shown" value={shown} onChange={setChosen} options={filtersOf(counts, shown)} />
        <Spacer />
        <ActionButton look="quiet" action={saveOutcomes}>
          Save this list…
        </ActionButton>
      </div>
      {shown === 'look' && isRunning && (
        <EmptyState small what="What deserves a look is listed once every file has been read." />
      )}
      {shown === 'look' && !isRunning && <LookAgain importId={job.importId} />}
      {shown !== 'look' && (
        <Outcomes
          importId={job.importId}
          shown={shown}
          isRunning={isRunning}
          isToGoOn={isRunning || job.canResume}
          counts={known(sums)}
        />
      )}
    </>
  );
}

function About({
  job,
  progress,
  isRunning,
}: {
  job: Import;
  progress: ImportProgress | undefined;
  isRunning: boolean;
}) {
  const ending = useStore(importsEnding).get(job.importId);
  return (
    <p className={styles.about}>
      started {instantWords(job.started)}
      {job.finished && `, ended ${instantWords(job.finished)}`}
      {isRunning && !ending && ` · ${progress ? rateWords(progress) : jobWords(job)}`}
      <span role="status">{isRunning && ending && ` · ${ending}`}</span>
    </p>
  );
}

/** What is listed only where there is some. */
const NO_FAILURES = [
  { value: 'to-place', words: 'To place' },
  { value: 'differs', words: 'Differences' },
  { value: 'left-out', words: 'Left out' },
] as const;

/** What is not counted yet is taken as none. */
const known = (sums: Record<keyof OutcomeCounts, number | undefined>): OutcomeCounts =>
  Object.fromEntries(Object.entries(sums).map(([outcome, count]) => [outcome, count ?? 0])) as OutcomeCounts;

function filtersOf(counts: Counts, shown: Filter): { value: Filter; label: string }[] {
  return [
    { value: 'all', label: 'All' },
    { value: 'failed', label: `Failed ${countOrWait(counts.failed)}` },
    { value: 'look', label: `Look again ${countOrWait(counts.look)}` },
    { value: 'added', label: 'New' },
    { value: 'duplicate', label: 'Duplicates' },
    ...(counts.version || shown === 'version' ? [{ value: 'version' as const, label: 'New versions' }] : []),
    ...NO_FAILURES.filter(({ value }) => counts[value] || shown === value).map(({ value, words }) => ({
      value,
      label: `${words} ${countOrWait(counts[value])}`,
    })),
  ];
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
        <BidiText lang={null}>{job.name}</BidiText>
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
  counts: Counts;
  isRunning: boolean;
  progress: ImportProgress | undefined;
  onShow: (filter: Filter) => void;
}

function Sums({ counts, isRunning, progress, onShow }: SumsProps) {
  const { added, duplicate, version, failed, look, 'to-place': toPlace } = counts;
  const toCome = progress?.expected == null ? null : Math.max(0, progress.expected - progress.done);
  const sum = (filter: Filter) => ({ count: counts[filter], onShow: () => onShow(filter) });
  return (
    <dl className={styles.sums}>
      <Sum {...sum('added')} icon="done" look={styles.good} words={added === 1 ? 'new article' : 'new articles'} />
      <Sum {...sum('duplicate')} icon="link" words={duplicate === 1 ? 'duplicate' : 'duplicates'} />
      <Sum {...sum('version')} icon="history" words={version === 1 ? 'new version' : 'new versions'} />
      {!isRunning && (
        <Sum {...sum('look')} icon="warning" look={look === 0 ? undefined : styles.look} words="imported, look again" />
      )}
      <Sum {...sum('failed')} icon="failed" look={failed ? styles.bad : undefined} words="failed" />
      {toPlace !== undefined && toPlace > 0 && (
        <Sum
          {...sum('to-place')}
          icon="warning"
          look={styles.look}
          words={toPlace === 1 ? 'passage to place' : 'passages to place'}
        />
      )}
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
  /** Lists what was counted. */
  onShow?: () => void;
}

function Sum({ icon, look, count, words, onShow }: SumProps) {
  const number = countOrWait(count);
  return (
    <div className={look}>
      <dd>
        {count && onShow ? (
          <LinkButton aria-label={`List ${number} ${words}`} onClick={onShow}>
            {number}
          </LinkButton>
        ) : (
          number
        )}
      </dd>
      <dt>
        {icon && <Icon name={icon} size={16} />}
        {words}
      </dt>
    </div>
  );
}
