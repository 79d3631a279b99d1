import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const goToCheck: Action = {
  name: 'go-to-check',
  label: 'Check before export',
  keys: 'Ctrl+Shift+K',
  place: 'reports',
  hint: 'check',
  isPossible: (context) => context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.goToCheck(),
};
