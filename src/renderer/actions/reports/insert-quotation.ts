import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const insertQuotation: Action = {
  name: 'insert-quotation',
  label: 'Insert a quotation…',
  place: 'reports',
  isPossible: (context) =>
    context.handle(reportPage)?.canWrite === true && context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.insertQuotation(),
};
