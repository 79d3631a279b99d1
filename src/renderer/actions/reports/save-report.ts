import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const saveReport: Action = {
  name: 'save-report',
  label: 'Save what is written',
  keys: 'Ctrl+S',
  place: 'reports',
  isPossible: (context) =>
    context.handle(reportPage)?.canWrite === true && context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.save(),
};
