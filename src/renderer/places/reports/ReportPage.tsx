import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import type { CollateError } from '../../../contract/errors.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { useServices } from '../../services.ts';
import { useStore } from '../../store.ts';
import { copyWords } from '../../typing/copy-words.ts';
import { useCrumb } from '../../use-crumb.ts';
import { dropReport, reportSaver } from './saving/report-saver.ts';

const ReportDesk = lazy(() => import('./ReportDesk.tsx').then((module) => ({ default: module.ReportDesk })));

const KEPT_WORDS =
  'Your last changes could not be saved and are kept in this window: undo the deletion to have them saved, or copy them.';

/** The report as the engine has it, overlaid with what is written but not saved yet. */
export function ReportPage({ reportId }: { reportId: number }) {
  const { client } = useServices();
  const queries = useQueryClient();
  const { data, error } = useRead('report.get', { reportId });
  const saver = reportSaver(client, queries, reportId);
  const { unsaved } = useStore(saver.state);
  const isThere = data !== undefined && error === null;
  // A report that was deleted and brought back gets the words that were written in it meanwhile.
  useEffect(() => {
    if (isThere) saver.flush();
  }, [isThere, saver]);
  useCrumb({ ...data?.report, ...unsaved }.title ?? '', { inside: true, lang: null });
  if (error && (!data || error.code === 'not-found'))
    return <ReportNotThere reportId={reportId} error={error} left={saver.words()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <ReportDesk read={{ ...data, report: { ...data.report, ...unsaved } }} saver={saver} />
    </Suspense>
  );
}

interface ReportNotThereProps {
  reportId: number;
  error: CollateError;
  /** What was written in it and is not saved, as in `UnsavedWords`. */
  left: string | null;
}

/** Deleted meanwhile, in another window or by undoing, or not to be read. */
function ReportNotThere({ reportId, error, left }: ReportNotThereProps) {
  const isDeleted = error.code === 'not-found';
  const copy = async (words: string) => {
    if (words === '' || (await copyWords(words))) dropReport(reportId);
  };
  return (
    <ErrorState
      small={false}
      kind={isDeleted ? 'Not there' : 'Not shown'}
      message={error.message}
      then={left !== null && KEPT_WORDS}
    >
      {isDeleted && left !== null && (
        <Button large onClick={() => copy(left)}>
          {left === '' ? 'Discard the changes' : 'Copy what you wrote'}
        </Button>
      )}
      <Button large onClick={() => navigate('reports', {})}>
        All reports
      </Button>
    </ErrorState>
  );
}
