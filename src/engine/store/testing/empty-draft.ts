import type { ArticleDraft } from '../../../contract/model/imports/draft.ts';

/** What an article says of itself when it says nothing, in English. */
export const EMPTY_DRAFT = {
  furniture: [],
  externalId: null,
  byline: null,
  published: null,
  updated: null,
  source: null,
  domain: null,
  url: null,
  language: 'en',
  section: null,
  found: [],
} satisfies Partial<ArticleDraft>;
