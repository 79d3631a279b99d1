/** While a report is being written. */
import { reportPage } from '../../places/reports/reports-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const isWriting = (context: ActionContext) => context.handle(reportPage)?.isPreview === false;
const canType = (context: ActionContext) => isWriting(context) && context.handle(reportPage)?.canWrite === true;

export const citeClaim: Action = {
  name: 'cite-claim',
  label: 'Cite a claim…',
  keys: '@',
  place: 'reports',
  hint: 'cite a claim',
  isPossible: canType,
  run: (context) => context.handle(reportPage)?.cite(),
};

export const openCitation: Action = {
  name: 'open-citation',
  label: 'Open the citation',
  keys: 'Ctrl+Enter',
  place: 'reports',
  hint: 'open citation',
  isPossible: (context) => isWriting(context) && context.handle(reportPage)?.hasCitation === true,
  run: (context) => context.handle(reportPage)?.openCitation(),
};

export const insertJudgement: Action = {
  name: 'insert-judgement',
  label: 'Insert a judgement',
  place: 'reports',
  isPossible: canType,
  run: (context) => context.handle(reportPage)?.insertJudgement(),
};

export const insertQuotation: Action = {
  name: 'insert-quotation',
  label: 'Insert a quotation…',
  place: 'reports',
  isPossible: canType,
  run: (context) => context.handle(reportPage)?.insertQuotation(),
};

export const insertFigure: Action = {
  name: 'insert-figure',
  label: 'Insert the matrix of its claims',
  place: 'reports',
  isPossible: canType,
  run: (context) => context.handle(reportPage)?.insertFigure(),
};

export const addReportSection: Action = {
  name: 'add-section',
  label: 'Add a section',
  place: 'reports',
  isPossible: canType,
  run: (context) => context.handle(reportPage)?.addSection(),
};

export const moveSectionUp: Action = {
  name: 'move-section-up',
  label: 'Move the section up',
  keys: 'Alt+ArrowUp',
  place: 'reports',
  hint: 'move section',
  isPossible: (context) => canType(context) && context.handle(reportPage)?.canMoveUp === true,
  run: (context) => context.handle(reportPage)?.moveSection(-1),
};

export const moveSectionDown: Action = {
  name: 'move-section-down',
  label: 'Move the section down',
  keys: 'Alt+ArrowDown',
  place: 'reports',
  isPossible: (context) => canType(context) && context.handle(reportPage)?.canMoveDown === true,
  run: (context) => context.handle(reportPage)?.moveSection(1),
};

export const openOutline: Action = {
  name: 'open-outline',
  label: 'Outline',
  keys: 'Ctrl+Shift+O',
  place: 'reports',
  isPossible: isWriting,
  run: (context) => context.handle(reportPage)?.openOutline(),
};

export const saveReport: Action = {
  name: 'save-report',
  label: 'Save what is written',
  keys: 'Ctrl+S',
  place: 'reports',
  isPossible: canType,
  run: (context) => context.handle(reportPage)?.save(),
};
