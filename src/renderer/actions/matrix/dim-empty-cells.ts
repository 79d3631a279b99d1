import { matrixHandle } from '../../places/matrix/matrix-handle.ts';
import type { Action } from '../action.ts';

export const dimEmptyCells: Action = {
  name: 'dim-empty-cells',
  label: 'Dim the empty cells, or show them fully',
  keys: 'H',
  place: 'matrix',
  hint: 'dim empty',
  isPossible: (context) => context.handle(matrixHandle) !== undefined,
  run: (context) => context.handle(matrixHandle)?.toggleEmpties(),
};
