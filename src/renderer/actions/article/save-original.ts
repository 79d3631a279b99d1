import { articleHandle } from '../../places/article/article-handle.ts';
import type { Action } from '../action.ts';

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
