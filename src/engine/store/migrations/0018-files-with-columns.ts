import type { Migration } from './migration.ts';

/** Whether a file was read as a table, so that its columns can be mapped. */
export const filesWithColumns: Migration = {
  version: 18,
  // Of those read before only the name is known.
  sql: `
ALTER TABLE import_file ADD COLUMN has_columns INTEGER NOT NULL DEFAULT 0;
UPDATE import_file SET has_columns = 1
WHERE shown LIKE '%.csv' OR shown LIKE '%.tsv' OR shown LIKE '%.tab' OR shown LIKE '%.xlsx' OR shown LIKE '%.xlsm'
  OR shown LIKE '%.ods' OR shown LIKE '%.fods' OR shown LIKE '%.json';
`,
};
