import type { Migration } from './migration.ts';

/** Rebuilds the index in the background from ready tokens: looking at each character again and merging four segments at a time took as long as writing them. */
export const indexAsItComes: Migration = {
  version: 9,
  sql: `
DROP TABLE fts;
-- ascii: parted at spaces, all else as it comes.
CREATE VIRTUAL TABLE fts USING fts5(title, body, content='', contentless_delete=1, tokenize="ascii");
INSERT INTO fts (fts, rank) VALUES ('automerge', 16);
-- Merged as it grows, never all at once.
INSERT INTO fts (fts, rank) VALUES ('crisismerge', 64);
UPDATE index_meta SET norm_version = 0 WHERE EXISTS (SELECT 1 FROM article);
`,
};
