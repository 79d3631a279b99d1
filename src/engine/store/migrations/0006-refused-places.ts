import type { Migration } from './migration.ts';

/** Places proposed for a passage whose words are not where they were, and refused by the analyst. */
export const refusedPlaces: Migration = {
  version: 6,
  sql: `
-- [{"text": sha256 of the text it was proposed in, "start", "end"}], code points.
ALTER TABLE evidence ADD COLUMN refused TEXT NOT NULL DEFAULT '[]';
`,
};
