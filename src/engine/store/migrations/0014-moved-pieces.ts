import type { Migration } from './migration.ts';

/** Pieces move both ways: the analyst puts back what a reader set aside, and sets aside what it left in the text. */
export const movedPieces: Migration = {
  version: 14,
  sql: `
DROP INDEX put_back_article;
ALTER TABLE put_back RENAME TO moved_piece;
-- Null: into the text. 1: out of it. Rows that were logged before have none.
ALTER TABLE moved_piece ADD COLUMN aside INTEGER CHECK (aside = 1);
CREATE INDEX moved_piece_article ON moved_piece (article_id, id);
UPDATE change SET table_name = 'moved_piece' WHERE table_name = 'put_back';
`,
};
