import { matrixHandle } from '../../places/matrix/matrix-handle.ts';
import type { Action } from '../action.ts';

export const peekCell: Action = {
  name: 'peek-cell',
  label: 'Peek at the passages of the cell',
  keys: ' ',
  place: 'matrix',
  hint: 'peek',
  unlisted: true,
  isPossible: (context) => context.handle(matrixHandle) !== undefined,
  run: (context) => context.handle(matrixHandle)?.togglePeek(),
};
