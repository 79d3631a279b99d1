import { peekHandle } from '../../parts/layout/Peek.tsx';
import type { Action } from '../action.ts';

/** In a scrolling text, Space scrolls. */
const isInText = () => document.activeElement?.closest('[data-scroller]') != null;

export const peekRow: Action = {
  name: 'peek-row',
  label: 'Peek at the row, without leaving the list',
  keys: ' ',
  place: 'lists',
  hint: 'peek',
  unlisted: true,
  isPossible: (context) => context.handle(peekHandle) !== undefined && !isInText(),
  run: (context) => context.handle(peekHandle)?.toggle(),
};

export const closePeek: Action = {
  ...peekRow,
  name: 'close-peek',
  label: 'Close the peek',
  keys: 'Escape',
  hint: 'close the peek',
  isPossible: (context) => context.handle(peekHandle)?.isOpen ?? false,
};
