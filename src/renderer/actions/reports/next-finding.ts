import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const nextFinding: Action = {
  name: 'next-finding',
  label: 'Next warning',
  keys: 'F8',
  place: 'reports',
  hint: 'next warning',
  isPossible: (context) =>
    context.handle(reportPage)?.isPreview === false && (context.handle(reportPage)?.findings ?? 0) > 0,
  run: (context) => context.handle(reportPage)?.nextFinding(),
};
