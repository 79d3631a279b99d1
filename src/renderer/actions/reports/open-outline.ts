import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const openOutline: Action = {
  name: 'open-outline',
  label: 'Outline',
  keys: 'Ctrl+Shift+O',
  place: 'reports',
  isPossible: (context) => context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.openOutline(),
};
