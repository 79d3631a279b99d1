import type { Migration } from './migration.ts';

/** The charset that a server named for a page out of a web archive: the page's own bytes do not say it. */
export const servedCharset: Migration = {
  version: 12,
  sql: 'ALTER TABLE article_original ADD COLUMN charset TEXT;',
};
