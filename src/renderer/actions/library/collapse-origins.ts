import { libraryHandle } from '../../places/library/library-handle.ts';
import type { Action } from '../action.ts';

export const collapseOrigins: Action = {
  name: 'collapse-origins',
  label: (context) =>
    context.handle(libraryHandle)?.collapsed ? 'List every article of an origin' : 'List one row for each origin',
  keys: 'Shift+C',
  place: 'library',
  isPossible: (context) => context.handle(libraryHandle) !== undefined,
  run: (context) => {
    const acts = context.handle(libraryHandle);
    acts?.setCollapsed(!acts.collapsed);
  },
};

export const unfoldOrigin: Action = {
  name: 'unfold-origin',
  label: 'Show the others of its origin',
  keys: 'ArrowRight',
  place: 'library',
  hint: 'unfold',
  unlisted: true,
  isPossible: (context) => context.handle(libraryHandle)?.unfolded === false,
  run: (context) => context.handle(libraryHandle)?.unfold(),
};

export const foldOrigin: Action = {
  name: 'fold-origin',
  label: 'Hide the others of its origin',
  keys: 'ArrowLeft',
  place: 'library',
  hint: 'fold',
  unlisted: true,
  isPossible: (context) => context.handle(libraryHandle)?.unfolded === true,
  run: (context) => context.handle(libraryHandle)?.unfold(),
};
