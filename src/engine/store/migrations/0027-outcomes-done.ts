import type { Migration } from './migration.ts';

/** Outcomes of an import that the analyst has dealt with: what could not be placed, or differs, need not be listed for ever. */
export const outcomesDone: Migration = {
  version: 27,
  sql: `
CREATE TABLE outcome_done (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  import_item_id INTEGER NOT NULL UNIQUE REFERENCES import_item ON DELETE CASCADE
) STRICT;
`,
};
