import { compareHandle } from '../../places/compare/compare-handle.ts';
import type { CompareView } from '../../places/compare/comparison-rows.ts';
import type { Action } from '../action.ts';

const show = (view: CompareView, label: string, keys: string, hint?: string): Action => ({
  name: `compare-${view}`,
  label,
  keys,
  place: 'compare',
  hint,
  isPossible: (context) => context.handle(compareHandle) !== undefined,
  run: (context) => context.handle(compareHandle)?.show(view),
});

export const showKindActions: readonly Action[] = [
  show('all', 'Show all', '1', '– 4 show kinds'),
  show('agree', 'Show what agrees', '2'),
  show('differ', 'Show discrepancies', '3'),
  show('only', 'Show passages only one article has', '4'),
];
