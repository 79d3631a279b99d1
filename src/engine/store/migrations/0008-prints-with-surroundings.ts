import type { Migration } from './migration.ts';

/** What stands around a hash is kept with it, and both come with the article; all are made anew. */
export const printsWithSurroundings: Migration = {
  version: 8,
  sql: `
DROP TABLE fingerprint;
-- Hashes of some of an article's runs of words, and what is before and after each (see text/copies/fingerprint.ts), of every
-- article that was compared. No reference to article: it would be looked up for every row. Rows go with the sketch.
CREATE TABLE fingerprint (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  around INTEGER NOT NULL,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;
-- All of them packed (see fingerprints.ts); null where the article came in before: then they are made when it is compared.
UPDATE article_sketch SET fingerprint = NULL WHERE fingerprint IS NOT NULL;
INSERT OR IGNORE INTO origin_queue (article_id) SELECT id FROM article;
`,
};
