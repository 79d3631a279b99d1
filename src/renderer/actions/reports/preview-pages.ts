import { type PreviewActs, reportPreview } from '../../places/reports/reports-handle.ts';
import type { Action } from '../action.ts';

const inPreview = (
  action: Omit<Action, 'place' | 'isPossible' | 'run'>,
  act: (pages: PreviewActs) => void,
): Action => ({
  ...action,
  place: 'reports',
  isPossible: (context) => context.handle(reportPreview) !== undefined,
  run: (context) => {
    const pages = context.handle(reportPreview);
    if (pages) act(pages);
  },
});

export const printPages = inPreview(
  { name: 'print-pages', label: 'Print the pages…', keys: 'Ctrl+P', hint: 'print' },
  ({ print }) => print(),
);

export const previewPagesActions: readonly Action[] = [
  inPreview({ name: 'next-page', label: 'Next page', keys: 'PageDown', isMove: true, hint: 'page' }, ({ step }) =>
    step(1),
  ),
  inPreview({ name: 'previous-page', label: 'Previous page', keys: 'PageUp', isMove: true }, ({ step }) => step(-1)),
  printPages,
];
