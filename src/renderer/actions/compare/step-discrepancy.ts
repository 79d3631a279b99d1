import { compareHandle } from '../../places/compare/compare-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const hasStops = (context: ActionContext) => (context.handle(compareHandle)?.stops ?? 0) > 0;

export const nextDiscrepancy: Action = {
  name: 'next-discrepancy',
  label: (context) => `Next ${context.handle(compareHandle)?.stepping ?? 'discrepancy'}`,
  keys: 'N',
  place: 'compare',
  isMove: true,
  hint: 'next',
  isPossible: hasStops,
  run: (context) => context.handle(compareHandle)?.step(1),
};

export const previousDiscrepancy: Action = {
  name: 'previous-discrepancy',
  label: (context) => `Previous ${context.handle(compareHandle)?.stepping ?? 'discrepancy'}`,
  keys: 'P',
  place: 'compare',
  isMove: true,
  hint: 'previous',
  isPossible: hasStops,
  run: (context) => context.handle(compareHandle)?.step(-1),
};
