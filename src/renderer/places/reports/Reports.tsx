/** The list of reports, or the open report. */
import { useLocation } from '../../history.ts';
import { ReportList } from './ReportList.tsx';
import { ReportPage } from './ReportPage.tsx';

export function Reports() {
  const { scope } = useLocation();
  return scope.reportId === undefined ? <ReportList /> : <ReportPage key={scope.reportId} reportId={scope.reportId} />;
}
