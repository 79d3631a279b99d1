import { matrixHandle } from '../../places/matrix/matrix-handle.ts';
import type { Action } from '../action.ts';

export const openPassages: Action = {
  name: 'open-passages',
  label: 'Read the passages of the cell',
  keys: 'Enter',
  place: 'matrix',
  hint: 'read passages',
  isPossible: (context) => (context.handle(matrixHandle)?.evidenceIds.length ?? 0) > 0,
  run: (context) => context.handle(matrixHandle)?.openPassages(),
};
