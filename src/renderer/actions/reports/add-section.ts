import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const addReportSection: Action = {
  name: 'add-section',
  label: 'Add a section',
  place: 'reports',
  isPossible: (context) =>
    context.handle(reportPage)?.canWrite === true && context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.addSection(),
};
