import { matrixHandle } from '../../places/matrix/matrix-handle.ts';
import type { Action } from '../action.ts';

export const exportTable: Action = {
  name: 'export-table',
  label: 'Export the matrix as a table…',
  keys: 'E',
  place: 'matrix',
  hint: 'export table',
  isPossible: (context) => context.handle(matrixHandle) !== undefined,
  run: (context) => context.handle(matrixHandle)?.exportTable(),
};
