import type { Migration } from './migration.ts';

/** Articles that are versions of one article; the addresses by which they are told, and where the analyst said otherwise. */
export const versions: Migration = {
  version: 5,
  sql: `
-- Of the article's page (see canonical-address.ts); null until it was compared, and where it has none.
ALTER TABLE article_sketch ADD COLUMN address TEXT;
CREATE INDEX article_sketch_address ON article_sketch (address) WHERE address IS NOT NULL;

-- The program's own finding, no act: it is made anew whenever the article is compared anew.
CREATE TABLE version_chain (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  chain_id INTEGER NOT NULL
) STRICT;
CREATE INDEX version_chain_chain ON version_chain (chain_id);
-- Articles that are a version of no other, by the analyst's word.
CREATE TABLE version_refusal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL UNIQUE REFERENCES article ON DELETE CASCADE,
  at TEXT NOT NULL
) STRICT;

-- What an older reader drew.
CREATE INDEX revision_reader ON revision (reader, reader_version);

INSERT OR IGNORE INTO origin_queue (article_id) SELECT id FROM article;
-- What tells a version was corrected: it is looked for anew.
CREATE TRIGGER article_to_versions AFTER UPDATE OF url, source_id ON article
  WHEN old.url IS NOT new.url OR old.source_id <> new.source_id
  BEGIN
    INSERT INTO origin_queue (article_id) VALUES (new.id) ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
  END;
`,
};
