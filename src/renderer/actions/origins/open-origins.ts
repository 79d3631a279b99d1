import { articleHandle } from '../../places/article/article-handle.ts';
import { libraryHandle } from '../../places/library/library-handle.ts';
import { openOrigins } from '../../places/origins/open-origins.ts';
import type { Action } from '../action.ts';

const hasArticles: Action['isPossible'] = ({ archive }) => archive !== null && archive.articles > 0;

export const openOriginsAction: Action = {
  name: 'open-origins',
  label: 'Origins: who carries whose reporting',
  place: 'everywhere',
  isPossible: hasArticles,
  run: () => openOrigins(),
};

export const openProposals: Action = {
  name: 'open-proposals',
  label: 'Origins proposed by credits',
  place: 'everywhere',
  isPossible: hasArticles,
  run: () => openOrigins(undefined, 'proposals'),
};

export const openOriginOfResult: Action = {
  name: 'open-origin',
  label: 'Open its origin',
  keys: 'Shift+O',
  place: 'library',
  isPossible: (context) => context.handle(libraryHandle)?.current != null,
  run: (context) => {
    const current = context.handle(libraryHandle)?.current;
    if (current) openOrigins(current.originId);
  },
};

export const openOriginOfArticle: Action = {
  name: 'open-origin-of-article',
  label: 'Open its origin',
  keys: 'Shift+O',
  place: 'article',
  isPossible: (context) => context.handle(articleHandle) !== undefined,
  run: (context) => {
    const acts = context.handle(articleHandle);
    if (acts) openOrigins(acts.article.originId);
  },
};
