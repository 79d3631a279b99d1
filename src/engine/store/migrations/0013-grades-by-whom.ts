import type { Migration } from './migration.ts';

/** From when a grade holds, where that is not the day it was given, and who gave it. */
export const gradesByWhom: Migration = {
  version: 13,
  // Null where nothing was said: rows in the log of acts from before have neither.
  sql: `
ALTER TABLE grade ADD COLUMN holds_from TEXT;
ALTER TABLE grade ADD COLUMN by_whom TEXT;
`,
};
