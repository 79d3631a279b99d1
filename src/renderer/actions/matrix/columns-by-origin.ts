import { matrixHandle } from '../../places/matrix/matrix-handle.ts';
import type { Action } from '../action.ts';

export const columnsByOrigin: Action = {
  name: 'columns-by-origin',
  label: 'Columns: origins or sources',
  keys: 'O',
  place: 'matrix',
  hint: 'origins',
  isPossible: (context) => context.handle(matrixHandle) !== undefined,
  run: (context) => context.handle(matrixHandle)?.toggleOrigins(),
};
