import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const insertJudgement: Action = {
  name: 'insert-judgement',
  label: 'Insert a judgement',
  place: 'reports',
  isPossible: (context) =>
    context.handle(reportPage)?.canWrite === true && context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.insertJudgement(),
};
