import { reportPage } from '../../places/reports/reports-handle.ts';
import { overlay } from '../../window-state.ts';
import type { Action } from '../action.ts';

export const exportReport: Action = {
  name: 'export-report',
  label: 'Export the report…',
  keys: 'Ctrl+E',
  place: 'reports',
  hint: 'export',
  isPossible: (context) => context.handle(reportPage) !== undefined,
  run: (context) => {
    const report = context.handle(reportPage);
    if (report) overlay.set({ kind: 'export-report', reportId: report.reportId });
  },
};
