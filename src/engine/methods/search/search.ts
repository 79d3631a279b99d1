import type { Handlers } from '../../context.ts';

export const searchHandlers = {
  'search.run': (context, params, signal) => context.archive().search.ask('run', params, signal),
  'search.articles': (context, params, signal) => context.archive().search.ask('articles', params, signal),
  'search.facets': (context, params, signal) => context.archive().search.ask('facets', params, signal),
  'search.passages': (context, params, signal) => context.archive().search.ask('passages', params, signal),
} satisfies Partial<Handlers>;
