/** The check before export. */
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

export const nextFinding: Action = {
  name: 'next-finding',
  label: 'Next warning',
  keys: 'F8',
  place: 'reports',
  isMove: true,
  hint: 'next warning',
  isPossible: (context) => {
    const report = context.handle(reportPage);
    return report?.isPreview === false && report.findings > 0;
  },
  run: (context) => context.handle(reportPage)?.nextFinding(),
};
