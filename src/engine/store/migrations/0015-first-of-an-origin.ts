import type { Migration } from './migration.ts';

/** Who had a story first is found without reading all that carry it. */
export const firstOfAnOrigin: Migration = {
  version: 15,
  sql: `
DROP INDEX article_origin;
CREATE INDEX article_origin ON article (origin_id, published_sort);
`,
};
