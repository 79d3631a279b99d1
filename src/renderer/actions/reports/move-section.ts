import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const isPossible = (context: ActionContext) =>
  context.handle(reportPage)?.canWrite === true && context.handle(reportPage)?.isPreview === false;

export const moveSectionUp: Action = {
  name: 'move-section-up',
  label: 'Move the section up',
  keys: 'Alt+ArrowUp',
  place: 'reports',
  hint: 'move section',
  isPossible,
  run: (context) => context.handle(reportPage)?.moveSection(-1),
};

export const moveSectionDown: Action = {
  name: 'move-section-down',
  label: 'Move the section down',
  keys: 'Alt+ArrowDown',
  place: 'reports',
  isPossible,
  run: (context) => context.handle(reportPage)?.moveSection(1),
};
