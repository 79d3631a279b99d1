import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const insertFigure: Action = {
  name: 'insert-figure',
  label: 'Insert the matrix of its claims',
  place: 'reports',
  isPossible: (context) =>
    context.handle(reportPage)?.canWrite === true && context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.insertFigure(),
};
