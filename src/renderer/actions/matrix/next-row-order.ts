import { matrixHandle } from '../../places/matrix/matrix-handle.ts';
import type { Action } from '../action.ts';

export const nextRowOrder: Action = {
  name: 'next-row-order',
  label: 'Rows: by tag, kind, status, credibility…',
  keys: 'R',
  place: 'matrix',
  hint: 'rows',
  isPossible: (context) => context.handle(matrixHandle) !== undefined,
  run: (context) => context.handle(matrixHandle)?.nextRowOrder(),
};
