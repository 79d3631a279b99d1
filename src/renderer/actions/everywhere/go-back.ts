import { canGoBack, goBack } from '../../history.ts';
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
