import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { useServices } from '../../services.ts';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { reportSaver } from './saving/report-saver.ts';

const ReportDesk = lazy(() => import('./ReportDesk.tsx').then((module) => ({ default: module.ReportDesk })));

const KEPT_WORDS =
  'Your last changes could not be saved and are kept in this window: undo the deletion to have them saved.';

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
    return (
      <ErrorState
        small={false}
        kind={error.code === 'not-found' ? 'Not there' : 'Not shown'}
        message={error.message}
        then={Object.keys(unsaved).length > 0 && KEPT_WORDS}
      >
        <Button large onClick={() => navigate('reports', {})}>
          All reports
        </Button>
      </ErrorState>
    );
  if (!data) return <Skeleton lines={8} />;
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <ReportDesk read={{ ...data, report: { ...data.report, ...unsaved } }} saver={saver} />
    </Suspense>
  );
}
