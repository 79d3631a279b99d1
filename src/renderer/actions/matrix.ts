/** What can be done in the matrix. */
import { matrixHandle } from '../places/matrix/matrix-handle.ts';
import type { Action, ActionContext } from './action.ts';

const isShown = (context: ActionContext) => context.handle(matrixHandle) !== undefined;

export const openPassages: Action = {
  name: 'open-passages',
  label: 'Read the passages of the cell',
  keys: 'Enter',
  place: 'matrix',
  hint: 'read passages',
  isPossible: (context) => (context.handle(matrixHandle)?.evidenceIds.length ?? 0) > 0,
  run: (context) => context.handle(matrixHandle)?.openPassages(),
};

export const peekCell: Action = {
  name: 'peek-cell',
  label: 'Peek at the passages of the cell',
  keys: ' ',
  place: 'matrix',
  hint: 'peek',
  unlisted: true,
  isPossible: isShown,
  run: (context) => context.handle(matrixHandle)?.togglePeek(),
};

export const nextRowOrder: Action = {
  name: 'next-row-order',
  label: 'Rows: by tag, kind, status, credibility…',
  keys: 'R',
  place: 'matrix',
  hint: 'rows',
  isPossible: isShown,
  run: (context) => context.handle(matrixHandle)?.nextRowOrder(),
};

export const columnsByOrigin: Action = {
  name: 'columns-by-origin',
  label: 'Columns: origins or sources',
  keys: 'O',
  place: 'matrix',
  hint: 'origins',
  isPossible: isShown,
  run: (context) => context.handle(matrixHandle)?.toggleOrigins(),
};

export const dimEmptyCells: Action = {
  name: 'dim-empty-cells',
  label: 'Dim the empty cells, or show them fully',
  keys: 'H',
  place: 'matrix',
  hint: 'dim empty',
  isPossible: isShown,
  run: (context) => context.handle(matrixHandle)?.toggleEmpties(),
};

export const exportTable: Action = {
  name: 'export-table',
  label: 'Export the matrix as a table…',
  keys: 'E',
  place: 'matrix',
  hint: 'export table',
  isPossible: isShown,
  run: (context) => context.handle(matrixHandle)?.exportTable(),
};

export const openTimelineOfRow: Action = {
  name: 'timeline-of-row',
  label: 'Timeline of the claim',
  keys: 'I',
  place: 'matrix',
  hint: 'timeline',
  isPossible: isShown,
  run: (context) => context.handle(matrixHandle)?.openTimeline(),
};
