import { libraryHandle } from '../../places/library/library-handle.ts';
import type { Action } from '../action.ts';

export const nextPassage: Action = {
  name: 'next-passage',
  label: 'Next passage found',
  keys: 'N',
  place: 'library',
  isMove: true,
  isPossible: (context) => context.handle(libraryHandle)?.current != null && (context.location.scope.text ?? '') !== '',
  run: (context) => context.handle(libraryHandle)?.nextPassage(1),
};

export const previousPassage: Action = {
  ...nextPassage,
  name: 'previous-passage',
  label: 'Previous passage found',
  keys: 'Shift+N',
  run: (context) => context.handle(libraryHandle)?.nextPassage(-1),
};
