/** The original of the open article. */
import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

/** The same key returns to the text. */
export const toggleOriginal: Action = {
  name: 'toggle-original',
  label: (context) => (context.handle(articleHandle)?.view === 'original' ? 'Text' : 'Original'),
  keys: 'O',
  place: 'article',
  hint: (context) => (context.handle(articleHandle)?.view === 'original' ? 'text' : 'original'),
  isPossible: (context) => context.handle(articleHandle) !== undefined,
  run: (context) => {
    const acts = context.handle(articleHandle);
    acts?.showView(acts.view === 'original' ? 'text' : 'original');
  },
};

export const toggleSetAside: Action = {
  name: 'toggle-set-aside',
  label: 'Show or hide what was set aside in the original',
  keys: 'A',
  place: 'article',
  hint: 'set aside',
  isPossible: (context) => {
    const acts = context.handle(articleHandle);
    return acts?.view === 'original' && acts.article.furniture.length > 0;
  },
  run: (context) => context.handle(articleHandle)?.toggleDrawn('aside'),
};

export const toggleBytes: Action = {
  name: 'toggle-bytes',
  label: 'The original as a page or as bytes',
  keys: 'B',
  place: 'article',
  hint: 'bytes',
  isPossible: (context) => context.handle(articleHandle)?.view === 'original',
  run: (context) => context.handle(articleHandle)?.toggleDrawn('bytes'),
};

export const saveOriginal: Action = {
  name: 'save-original',
  label: 'Save the original…',
  keys: 'Ctrl+S',
  place: 'article',
  isPossible: (context) => context.handle(articleHandle) !== undefined,
  run: async (context) => {
    const article = context.handle(articleHandle)?.article;
    if (!article) return;
    const { name, mediaType, bytes } = await context.client.call('article.original', { articleId: article.articleId });
    await context.shell.saveAs(name, mediaType, bytes);
  },
};
