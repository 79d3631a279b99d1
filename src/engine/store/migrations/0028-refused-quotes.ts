import type { Migration } from './migration.ts';

/** Quotations that were suggested in an article, and refused by the analyst. */
export const refusedQuotes: Migration = {
  version: 28,
  sql: `
-- start_at, end_at: code points of the text with this hash. In another text of the article, the words are refused.
CREATE TABLE quote_refusal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  text_sha256 TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  exact TEXT NOT NULL,
  UNIQUE (article_id, text_sha256, start_at, end_at),
  CHECK (start_at >= 0 AND start_at < end_at)
) STRICT;
`,
};
