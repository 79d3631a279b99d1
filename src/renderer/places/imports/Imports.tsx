/** Import jobs, and for the chosen one each file's outcome in plain words. */
import { useMemo } from 'react';
import type { Import } from '../../../contract/model/imports/import.ts';
import { importFiles, importFolder, pasteArticle } from '../../actions/everywhere/import.ts';
import { useHandle } from '../../actions/handles.ts';
import { handovers } from '../../actions/importing.ts';
import { offerOf } from '../../actions/key-bindings.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { importProgress } from '../../data/import-progress.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { focusSoon } from '../../focus.ts';
import { navigate, useLocation } from '../../history.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { MenuButton } from '../../parts/controls/Menu.tsx';
import { Pane, PaneBar, Panes, Spacer } from '../../parts/layout/Panes.tsx';
import { Listbox } from '../../parts/lists/Listbox.tsx';
import { useCurrentRow } from '../../parts/lists/use-current-row.ts';
import { EmptyState, ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import styles from './Imports.module.css';
import { importsHandle } from './imports-handle.ts';
import { JobPage } from './JobPage.tsx';
import { JobRow } from './JobRow.tsx';
import { OlderReaders } from './OlderReaders.tsx';
import { WatchedFolders } from './WatchedFolders.tsx';

const MOST_JOBS = 200;
const NO_JOBS: readonly Import[] = [];

export function Imports() {
  const { scope } = useLocation();
  const { data, error } = useRead('import.list', { limit: MOST_JOBS });
  const jobs = data?.imports ?? NO_JOBS;
  const ids = useMemo(() => jobs.map(({ importId }) => importId), [jobs]);
  const current = useCurrentRow(ids, scope.importId, 'jobs');
  const job = jobs.find(({ importId }) => importId === current);
  useCrumb(job?.name ?? '');
  useImportsHandle(job);
  if (error && !data) return <ErrorState message={error.message} />;
  if (!data) return <Skeleton ofList lines={6} />;
  return (
    <Panes place="imports">
      <Pane name="jobs" label="Jobs" ground="panel" width={{ plain: 320, narrow: 244, least: 220, most: 480 }}>
        <JobsBar />
        <Listbox
          label="Jobs"
          count={jobs.length}
          active={current === null ? -1 : ids.indexOf(current)}
          onActive={(index) => {
            const next = jobs[index];
            if (next) navigate('imports', { importId: next.importId }, { replace: true });
          }}
          onOpen={() => focusSoon('outcomes')}
          estimate={61}
          keyOf={(index) => jobs[index]?.importId ?? index}
          focusKey="jobs"
          renderOption={(index) => {
            const one = jobs[index];
            return one && <JobRow job={one} />;
          }}
        />
        <WatchedFolders />
        <OlderReaders />
        <p className={styles.foot}>
          Originals are kept unchanged, each under its SHA-256 hash. Stopping keeps what has been imported.
        </p>
      </Pane>
      <Pane name="outcomes" label="Outcomes">
        {job ? <JobPage key={job.importId} job={job} /> : <NoJobs />}
      </Pane>
    </Panes>
  );
}

/** A large file, or many, take a while to be handed over, and have no job until then. */
function NoJobs() {
  const isHandingOver = useStore(handovers) > 0;
  return isHandingOver ? (
    <EmptyState what="Files are being handed over." then="Each file’s outcome is listed here once it is read." />
  ) : (
    <EmptyState
      what="Nothing has been imported yet."
      then="Drop files or a folder anywhere in this window; each file’s outcome is listed here."
    />
  );
}

function JobsBar() {
  const context = useActionContext();
  const canWrite = useCanWrite();
  return (
    <PaneBar>
      <b className={styles.head}>Jobs</b>
      <Spacer />
      {canWrite && (
        <MenuButton
          label="Import"
          items={[importFiles, importFolder, pasteArticle].map((action) => ({
            ...offerOf(action, context),
            disabled: !action.isPossible(context),
          }))}
          button={(props) => (
            <Button icon="plus" {...props}>
              Import…
            </Button>
          )}
        />
      )}
    </PaneBar>
  );
}

function useImportsHandle(job: Import | undefined): void {
  const running = useStore(importProgress);
  const isRunning = job !== undefined && (running.has(job.importId) || job.state === 'running');
  useHandle(
    importsHandle,
    useMemo(() => (job ? { job, isRunning } : undefined), [job, isRunning]),
  );
}
