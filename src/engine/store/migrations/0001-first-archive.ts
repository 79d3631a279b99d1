import type { Migration } from './migration.ts';

/**
 * The first form of the archive. Rows that may leave it have a UUIDv7 beside their dense id.
 * `act` and `change` are the log behind undo and redo (undoable-rows.ts): undoable tables never reuse an id, so a logged id means one row for ever.
 */
export const firstArchive: Migration = {
  version: 1,
  sql: `
CREATE TABLE archive (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Originals: the bytes as they came in, zstd-compressed in chunks of at most 1 MiB raw.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE original_chunk (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL REFERENCES original ON DELETE CASCADE,
  n INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (sha256, n)
) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'unknown',
  country TEXT,
  reliability TEXT CHECK (reliability IN ('A','B','C','D','E','F')),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
-- Names and domains by which a source is known; \`folded\` is what an import looks up. The source's own name is among them.
CREATE TABLE source_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES source,
  kind TEXT NOT NULL CHECK (kind IN ('name','domain')),
  value TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (kind, folded)
) STRICT;
CREATE INDEX source_alias_source ON source_alias (source_id);

CREATE TABLE origin (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running','finished','cancelled','interrupted','stopped')),
  started_at TEXT NOT NULL,
  finished_at TEXT,
  source_name TEXT,
  added INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  message TEXT
) STRICT;
CREATE TABLE import_item (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import,
  path TEXT NOT NULL,
  member TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('added','duplicate','failed')),
  article_id INTEGER REFERENCES article ON DELETE SET NULL,
  code TEXT,
  message TEXT
) STRICT;
CREATE INDEX import_item_import ON import_item (import_id, id);
CREATE INDEX import_item_article ON import_item (article_id);

-- Ids are dense, in order of arrival, never reused. Effective metadata stand here; what was found stands in found_value.
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  external_id TEXT,
  title TEXT NOT NULL,
  byline TEXT,
  source_id INTEGER NOT NULL REFERENCES source,
  origin_id INTEGER NOT NULL REFERENCES origin,
  language TEXT,
  published TEXT,
  published_sort INTEGER,
  updated TEXT,
  retrieved TEXT,
  url TEXT,
  section TEXT,
  words INTEGER NOT NULL,
  import_id INTEGER NOT NULL REFERENCES import,
  imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX article_source ON article (source_id, published_sort);
CREATE INDEX article_origin ON article (origin_id);
CREATE INDEX article_published ON article (published_sort);
CREATE INDEX article_language ON article (language);
CREATE INDEX article_import ON article (import_id);

-- Apart from article, for it is neither an act nor undone.
CREATE TABLE article_read (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  read_at TEXT NOT NULL
) STRICT;

-- The text that one reader at one version drew out of one original. The last revision of an article is the current one.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  original_sha256 TEXT NOT NULL REFERENCES original,
  text_sha256 TEXT NOT NULL,
  reader TEXT NOT NULL,
  reader_version INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  text BLOB NOT NULL,
  furniture BLOB NOT NULL
) STRICT;
CREATE INDEX revision_article ON revision (article_id, id);
CREATE INDEX revision_original ON revision (original_sha256);

-- Which originals an article came in as; the first row is the one its first revision was drawn from.
CREATE TABLE article_original (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  sha256 TEXT NOT NULL REFERENCES original,
  path TEXT NOT NULL,
  member TEXT,
  import_id INTEGER NOT NULL REFERENCES import,
  file_no INTEGER NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX article_original_article ON article_original (article_id);
CREATE INDEX article_original_sha256 ON article_original (sha256);

-- Files that originals were cut out of, known once they were read through. file_no: which of the import's files.
CREATE TABLE container (
  import_id INTEGER NOT NULL REFERENCES import,
  file_no INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL,
  PRIMARY KEY (import_id, file_no)
) STRICT, WITHOUT ROWID;

-- Normalised text hash (NFKC, case-folded, letters and digits only): same text and source is a duplicate article.
CREATE TABLE article_sketch (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  folded_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX article_sketch_folded ON article_sketch (folded_sha256);

CREATE TABLE found_value (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  found_in TEXT NOT NULL
) STRICT;
CREATE INDEX found_value_article ON found_value (article_id);
CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX correction_article ON correction (article_id);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  statement TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'open',
  credibility TEXT CHECK (credibility IN ('1','2','3','4','5','6')),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
-- Offsets are Unicode code points of the revision's text, half open.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  claim_id INTEGER REFERENCES claim,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  revision_id INTEGER NOT NULL REFERENCES revision ON DELETE CASCADE,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL CHECK (end_at > start_at),
  exact TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  stance TEXT NOT NULL CHECK (stance IN ('supports','disputes','mentions')),
  speaker TEXT,
  remove INTEGER NOT NULL CHECK (remove IN (0,1,2)),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_claim ON evidence (claim_id);
CREATE INDEX evidence_article ON evidence (article_id);
CREATE INDEX evidence_revision ON evidence (revision_id);

CREATE TABLE grade (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER REFERENCES source,
  claim_id INTEGER REFERENCES claim,
  value TEXT,
  reason TEXT NOT NULL,
  overridden INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL,
  CHECK ((source_id IS NULL) <> (claim_id IS NULL))
) STRICT;
CREATE INDEX grade_source ON grade (source_id);
CREATE INDEX grade_claim ON grade (claim_id);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE tagging (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tag_id INTEGER NOT NULL REFERENCES tag,
  article_id INTEGER REFERENCES article ON DELETE CASCADE,
  claim_id INTEGER REFERENCES claim,
  source_id INTEGER REFERENCES source,
  CHECK ((article_id IS NOT NULL) + (claim_id IS NOT NULL) + (source_id IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX tagging_article ON tagging (article_id, tag_id) WHERE article_id IS NOT NULL;
CREATE UNIQUE INDEX tagging_claim ON tagging (claim_id, tag_id) WHERE claim_id IS NOT NULL;
CREATE UNIQUE INDEX tagging_source ON tagging (source_id, tag_id) WHERE source_id IS NOT NULL;
CREATE INDEX tagging_tag ON tagging (tag_id);

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  filters TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE comparison (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  article_ids TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
-- body: the contract's Report without ids and times, as JSON.
CREATE TABLE report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

-- The log. A final act (an article deleted) has no changes and cannot be undone.
CREATE TABLE act (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  joins TEXT,
  state TEXT NOT NULL CHECK (state IN ('done','undone','dropped','final'))
) STRICT;
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  act_id INTEGER NOT NULL REFERENCES act,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_act ON change (act_id, id);
CREATE INDEX change_row ON change (table_name, row_id);

-- The index: contentless, filled with our normaliser's tokens; rowid = article.id.
CREATE VIRTUAL TABLE fts USING fts5(title, body, content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0");
CREATE TABLE index_meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  norm_version INTEGER NOT NULL,
  built_at TEXT NOT NULL
) STRICT;
-- Words as they stand in articles (normalised, before stemming); df = articles of that language that hold the word.
-- stem: null where it is the word itself.
CREATE TABLE term (
  surface TEXT NOT NULL,
  lang TEXT NOT NULL,
  stem TEXT,
  df INTEGER NOT NULL,
  PRIMARY KEY (surface, lang)
) STRICT, WITHOUT ROWID;
-- Changes to \`term\` that are not in it yet: a row for each batch of the index, in time sorted into pages of \`term\`'s key.
-- articles: those whose words wait here.
CREATE TABLE term_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  articles INTEGER NOT NULL,
  is_sorted INTEGER NOT NULL CHECK (is_sorted IN (0, 1)),
  changes BLOB NOT NULL
) STRICT;
CREATE INDEX term_log_articles ON term_log (articles);
-- What waits for the indexer; filled in the transaction that changed the article. The indexed_ columns hold what the index
-- has of the article now, so that its words can leave the vocabulary; indexed_text is null where it has nothing.
-- turn counts changes while it waits: the indexer takes away only the row that it has read.
CREATE TABLE fts_queue (
  article_id INTEGER PRIMARY KEY,
  op TEXT NOT NULL CHECK (op IN ('put','delete')),
  indexed_title TEXT,
  indexed_language TEXT,
  indexed_text BLOB,
  turn INTEGER NOT NULL DEFAULT 0
) STRICT;
-- Counted at every search while an import runs.
CREATE INDEX fts_queue_new ON fts_queue (op, indexed_text) WHERE op = 'put' AND indexed_text IS NULL;
-- Corrections, their undo and redo all end in an update of the row: whatever alters what is indexed queues the article.
CREATE TRIGGER article_to_index AFTER UPDATE OF title, language ON article
  WHEN old.title IS NOT new.title OR old.language IS NOT new.language
  BEGIN
    INSERT INTO fts_queue (article_id, op, indexed_title, indexed_language, indexed_text) VALUES (old.id, 'put',
      old.title, old.language, (SELECT text FROM revision WHERE article_id = old.id ORDER BY id DESC LIMIT 1))
    ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
  END;
-- Later revisions of an article; its first is queued by the import that brings it.
CREATE TRIGGER revision_to_index AFTER INSERT ON revision
  WHEN EXISTS (SELECT 1 FROM revision WHERE article_id = new.article_id AND id < new.id)
  BEGIN
    INSERT INTO fts_queue (article_id, op, indexed_title, indexed_language, indexed_text)
    SELECT id, 'put', title, language,
      (SELECT text FROM revision WHERE article_id = new.article_id AND id < new.id ORDER BY id DESC LIMIT 1)
    FROM article WHERE id = new.article_id
    ON CONFLICT (article_id) DO UPDATE SET turn = turn + 1;
  END;
-- Before, for the text goes with the article. No search finds it from here on; its words leave the vocabulary later.
CREATE TRIGGER article_from_index BEFORE DELETE ON article
  BEGIN
    DELETE FROM fts WHERE rowid = old.id;
    INSERT INTO fts_queue (article_id, op, indexed_title, indexed_language, indexed_text) VALUES (old.id, 'delete',
      old.title, old.language, (SELECT text FROM revision WHERE article_id = old.id ORDER BY id DESC LIMIT 1))
    ON CONFLICT (article_id) DO UPDATE SET op = 'delete', turn = turn + 1;
  END;
`,
};
