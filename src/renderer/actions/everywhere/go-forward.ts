import { canGoForward, goForward } from '../../history.ts';
import type { Action } from '../action.ts';

export const goForwardAction: Action = {
  name: 'go-forward',
  label: 'Forward',
  keys: 'Alt+ArrowRight',
  place: 'everywhere',
  menu: 'Go',
  whileTyping: true,
  isPossible: canGoForward,
  run: goForward,
};
