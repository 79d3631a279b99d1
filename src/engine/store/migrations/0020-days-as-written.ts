import type { Migration } from './migration.ts';

/** Searches by date read the days as they are written, from the index alone. */
export const daysAsWritten: Migration = {
  version: 20,
  sql: `
DROP INDEX article_published;
CREATE INDEX article_published ON article (published_sort, id, published);
`,
};
