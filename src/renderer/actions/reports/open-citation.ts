import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

export const openCitation: Action = {
  name: 'open-citation',
  label: 'Open the citation',
  keys: 'Ctrl+Enter',
  place: 'reports',
  hint: 'open citation',
  isPossible: (context) => context.handle(reportPage)?.isPreview === false,
  run: (context) => context.handle(reportPage)?.openCitation(),
};
