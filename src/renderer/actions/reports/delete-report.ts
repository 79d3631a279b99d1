import { act } from '../../data/act.ts';
import { navigate } from '../../history.ts';
import { reportPage } from '../../places/reports/reports-handle.ts';
import { type Action, canWrite } from '../action.ts';

/** Asks nothing: the toast has Undo. */
export const deleteReport: Action = {
  name: 'delete-report',
  label: 'Delete the report',
  place: 'reports',
  isPossible: (context) => canWrite(context) && context.handle(reportPage) !== undefined,
  run: async (context) => {
    const reportId = context.handle(reportPage)?.reportId;
    if (reportId === undefined) return;
    if (await act(context.client, 'report.delete', { reportId })) navigate('reports', {}, { replace: true });
  },
};
