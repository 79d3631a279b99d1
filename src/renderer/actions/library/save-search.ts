import { libraryHandle } from '../../places/library/library-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const saveSearch: Action = {
  name: 'save-search',
  label: 'Save this search…',
  keys: 'Ctrl+S',
  place: 'library',
  isPossible: (context) => canWrite(context) && context.handle(libraryHandle) !== undefined,
  run: (context) => context.handle(libraryHandle)?.saveSearch(),
};
