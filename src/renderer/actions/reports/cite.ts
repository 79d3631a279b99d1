import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const citeClaim: Action = {
  name: 'cite-claim',
  label: 'Cite a claim…',
  keys: '@',
  place: 'reports',
  hint: 'cite a claim',
  isPossible: (context) =>
    context.handle(reportPage)?.canWrite === true && context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.cite(),
};
