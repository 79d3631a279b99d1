import type { Migration } from './migration.ts';

/** What an import was given and how far it came with each file, so that it can be gone on with; folders that are watched. */
export const importFiles: Migration = {
  version: 4,
  sql: `
-- Set while the analyst has it stand still; its state is 'interrupted' then.
ALTER TABLE import ADD COLUMN paused_at TEXT;
-- Whether all files of its roots are in import_file.
ALTER TABLE import ADD COLUMN is_listed INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1));
-- Of every table among its files, as the analyst mapped them (the contract's ColumnMapping as JSON).
ALTER TABLE import ADD COLUMN columns TEXT;
-- Files and folders as they were handed over. Paths are the file system's own bytes.
CREATE TABLE import_root (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import,
  path BLOB NOT NULL,
  shown TEXT NOT NULL
) STRICT;
CREATE INDEX import_root_import ON import_root (import_id);
-- columns: of this table alone. kills: how often the program ended while it was read and gave nothing new.
CREATE TABLE import_file (
  import_id INTEGER NOT NULL REFERENCES import,
  file_no INTEGER NOT NULL,
  path BLOB NOT NULL,
  shown TEXT NOT NULL,
  size INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting','reading','read')),
  columns TEXT,
  kills INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (import_id, file_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_file_path ON import_file (import_id, path);
CREATE INDEX import_file_left ON import_file (import_id, file_no) WHERE state <> 'read';

-- Null for outcomes from before this form.
ALTER TABLE import_item ADD COLUMN file_no INTEGER;
-- Its article came by a mapping of columns that another has taken the place of.
ALTER TABLE import_item ADD COLUMN is_earlier INTEGER NOT NULL DEFAULT 0 CHECK (is_earlier IN (0, 1));
-- A refused file that is kept all the same.
ALTER TABLE import_item ADD COLUMN original_id INTEGER REFERENCES original;
CREATE INDEX import_item_file ON import_item (import_id, file_no, outcome) WHERE file_no IS NOT NULL;
CREATE INDEX import_item_original ON import_item (original_id) WHERE original_id IS NOT NULL;

CREATE TABLE watched_folder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  path BLOB NOT NULL UNIQUE,
  source_name TEXT,
  since TEXT NOT NULL
) STRICT;
-- Files of it that have been taken, as they were then.
CREATE TABLE watched_file (
  folder_id INTEGER NOT NULL REFERENCES watched_folder ON DELETE CASCADE,
  path BLOB NOT NULL,
  size INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  PRIMARY KEY (folder_id, path)
) STRICT, WITHOUT ROWID;
`,
};
