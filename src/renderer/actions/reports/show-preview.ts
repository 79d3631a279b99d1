import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const showPreview: Action = {
  name: 'show-preview',
  label: 'Preview the pages',
  keys: 'Ctrl+Shift+P',
  place: 'reports',
  isPossible: (context) => context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.show('preview'),
};

export const leavePreview: Action = {
  name: 'leave-preview',
  label: 'Back to writing',
  keys: 'Escape',
  place: 'reports',
  hint: 'write',
  isPossible: (context) => context.handle(reportPage)?.isPreview === true,
  run: (context) => context.handle(reportPage)?.show('write'),
};
