import type { Migration } from './migration.ts';

/** How claims relate to each other, as the analyst states it. */
export const claimRelations: Migration = {
  version: 25,
  sql: `
-- contradicts: the one with the lower number first. depends-on: claim_id depends on other_id.
CREATE TABLE claim_relation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  claim_id INTEGER NOT NULL REFERENCES claim,
  relation TEXT NOT NULL CHECK (relation IN ('contradicts','depends-on')),
  other_id INTEGER NOT NULL REFERENCES claim,
  UNIQUE (claim_id, relation, other_id),
  CHECK (claim_id <> other_id),
  CHECK (relation <> 'contradicts' OR claim_id < other_id)
) STRICT;
CREATE INDEX claim_relation_other ON claim_relation (other_id);
`,
};
