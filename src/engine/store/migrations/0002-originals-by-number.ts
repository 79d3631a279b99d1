import type { Migration } from './migration.ts';

/** Originals get a number as key: keyed by hash in four tables, each article wrote to random pages, a fifth of an import's time at 50,000 articles. */
export const originalsByNumber: Migration = {
  version: 2,
  rebuildsTables: true,
  sql: `
CREATE TABLE original_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
-- In the order of arrival, which the first chunk has kept.
INSERT INTO original_new (sha256, bytes, media_type, added_at)
  SELECT o.sha256, o.bytes, o.media_type, o.added_at FROM original o
  ORDER BY (SELECT min(c.id) FROM original_chunk c WHERE c.sha256 = o.sha256);

CREATE TABLE original_chunk_new (
  id INTEGER PRIMARY KEY,
  original_id INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,
  n INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (original_id, n)
) STRICT;
INSERT INTO original_chunk_new SELECT c.id, o.id, c.n, c.data
  FROM original_chunk c JOIN original_new o ON o.sha256 = c.sha256 ORDER BY c.id;

CREATE TABLE revision_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  original_id INTEGER NOT NULL REFERENCES original,
  text_sha256 TEXT NOT NULL,
  reader TEXT NOT NULL,
  reader_version INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  text BLOB NOT NULL,
  furniture BLOB NOT NULL
) STRICT;
INSERT INTO revision_new SELECT r.id, r.article_id, o.id, r.text_sha256, r.reader, r.reader_version, r.made_at, r.text,
  r.furniture FROM revision r JOIN original_new o ON o.sha256 = r.original_sha256 ORDER BY r.id;

CREATE TABLE article_original_new (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  original_id INTEGER NOT NULL REFERENCES original,
  path TEXT NOT NULL,
  member TEXT,
  import_id INTEGER NOT NULL REFERENCES import,
  file_no INTEGER NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;
INSERT INTO article_original_new SELECT a.id, a.article_id, o.id, a.path, a.member, a.import_id, a.file_no, a.imported_at
  FROM article_original a JOIN original_new o ON o.sha256 = a.sha256 ORDER BY a.id;

-- A table cannot be renamed while a trigger names one that is gone.
DROP TRIGGER article_to_index;
DROP TRIGGER article_from_index;
DROP TABLE article_original;
DROP TABLE revision;
DROP TABLE original_chunk;
DROP TABLE original;
ALTER TABLE original_new RENAME TO original;
ALTER TABLE original_chunk_new RENAME TO original_chunk;
ALTER TABLE revision_new RENAME TO revision;
ALTER TABLE article_original_new RENAME TO article_original;
CREATE INDEX revision_article ON revision (article_id, id);
CREATE INDEX revision_original ON revision (original_id);
CREATE INDEX article_original_article ON article_original (article_id);
CREATE INDEX article_original_original ON article_original (original_id);

-- As they were.
CREATE TRIGGER article_to_index AFTER UPDATE OF title, language ON article
  WHEN old.title IS NOT new.title OR old.language IS NOT new.language
  BEGIN
    INSERT INTO fts_queue (article_id, op, indexed_title, indexed_language, indexed_text) VALUES (old.id, 'put',
      old.title, old.language, (SELECT text FROM revision WHERE article_id = old.id ORDER BY id DESC LIMIT 1))
    ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
  END;
CREATE TRIGGER article_from_index BEFORE DELETE ON article
  BEGIN
    DELETE FROM fts WHERE rowid = old.id;
    INSERT INTO fts_queue (article_id, op, indexed_title, indexed_language, indexed_text) VALUES (old.id, 'delete',
      old.title, old.language, (SELECT text FROM revision WHERE article_id = old.id ORDER BY id DESC LIMIT 1))
    ON CONFLICT (article_id) DO UPDATE SET op = 'delete', turn = turn + 1;
  END;
CREATE TRIGGER revision_to_index AFTER INSERT ON revision
  WHEN EXISTS (SELECT 1 FROM revision WHERE article_id = new.article_id AND id < new.id)
  BEGIN
    INSERT INTO fts_queue (article_id, op, indexed_title, indexed_language, indexed_text)
    SELECT id, 'put', title, language,
      (SELECT text FROM revision WHERE article_id = new.article_id AND id < new.id ORDER BY id DESC LIMIT 1)
    FROM article WHERE id = new.article_id
    ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
  END;
`,
};
