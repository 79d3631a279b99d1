/** In an article, words are selected without the mouse. */
import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const isInText = (context: ActionContext) => context.handle(articleHandle)?.view === 'text';
const hasWords = (context: ActionContext) => context.handle(articleHandle)?.hasSelection === true;

export const nextSentence: Action = {
  name: 'next-sentence',
  label: 'Select the next sentence',
  keys: 'Alt+ArrowDown',
  place: 'article',
  isMove: true,
  hint: 'by sentence',
  isPossible: isInText,
  run: (context) => context.handle(articleHandle)?.selectSentence(1),
};

export const previousSentence: Action = {
  name: 'previous-sentence',
  label: 'Select the previous sentence',
  keys: 'Alt+ArrowUp',
  place: 'article',
  isMove: true,
  isPossible: isInText,
  run: (context) => context.handle(articleHandle)?.selectSentence(-1),
};

export const selectText: Action = {
  name: 'select-text',
  label: 'Select the whole text',
  keys: 'Ctrl+A',
  place: 'article',
  isPossible: isInText,
  run: (context) => context.handle(articleHandle)?.selectText(),
};

export const widenSelection: Action = {
  name: 'widen-selection',
  label: 'Extend the selection by a word',
  keys: 'Alt+Shift+ArrowRight',
  place: 'article',
  isMove: true,
  isPossible: hasWords,
  run: (context) => context.handle(articleHandle)?.widen(1),
};

export const narrowSelection: Action = {
  name: 'narrow-selection',
  label: 'Shrink the selection by a word',
  keys: 'Alt+Shift+ArrowLeft',
  place: 'article',
  isMove: true,
  isPossible: hasWords,
  run: (context) => context.handle(articleHandle)?.widen(-1),
};

export const selectWholeWords: Action = {
  name: 'select-whole-words',
  label: 'Extend the selection to whole words or a “not” beside it',
  keys: 'W',
  place: 'article',
  hint: 'whole words',
  isPossible: (context) => context.handle(articleHandle)?.isWordCut === true,
  run: (context) => context.handle(articleHandle)?.selectWholeWords(),
};
