import { act } from '../../data/act.ts';
import { currentLocation, navigate } from '../../history.ts';
import { reportList, reportPage } from '../../places/reports/reports-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

const inList = (context: ActionContext) => context.handle(reportList)?.current ?? null;
const opened = (context: ActionContext) => context.handle(reportPage)?.reportId ?? null;

async function remove(context: ActionContext, reportId: number | null): Promise<void> {
  if (reportId === null || !(await act(context.client, 'report.delete', { reportId }))) return;
  const { place, scope } = currentLocation();
  if (place === 'reports' && scope.reportId === reportId) navigate('reports', {}, { replace: true });
}

/** Does not ask for confirmation, because the toast offers Undo. */
export const deleteReport: Action = {
  name: 'delete-report',
  label: 'Delete the report',
  keys: 'Delete',
  place: 'reports',
  changesRow: true,
  isPossible: (context) => canWrite(context) && inList(context) !== null,
  run: (context) => remove(context, inList(context)),
};

/** Has no key, because while writing Delete removes a letter. */
export const deleteOpenReport: Action = {
  name: 'delete-open-report',
  label: 'Delete this report',
  place: 'reports',
  isPossible: (context) => canWrite(context) && opened(context) !== null,
  run: (context) => remove(context, opened(context)),
};
