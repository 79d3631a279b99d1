import { canGoBack, canGoForward, goBack, goForward } from '../../history.ts';
import type { Action } from '../action.ts';

export const goBackAction: Action = {
  name: 'go-back',
  label: 'Back',
  keys: 'Alt+ArrowLeft',
  place: 'everywhere',
  menu: 'Go',
  whileTyping: true,
  isPossible: canGoBack,
  run: goBack,
};

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
