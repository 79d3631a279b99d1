import type { Migration } from './migration.ts';

/** The vocabulary is kept in pages of words instead of a row for each, which took a third of the index's size in archives of many languages. */
export const packedTerms: Migration = {
  version: 23,
  // As `term-pages.ts` writes them, except that no word shares letters with the one before it until its page is written again.
  sql: `
-- words: a line for each: the letters shared with the word before (a: none, b: one …) and the others; language; stem (empty:
-- the word itself; a number: without so many letters; else after =); number of articles. Parted by tabs, in order.
CREATE TABLE term_page (
  first TEXT PRIMARY KEY,
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO term_page (first, words)
SELECT min(surface), group_concat(format('a%s' || char(9) || '%s' || char(9) || '%s' || char(9) || '%d' || char(10),
    surface, lang, stem, df), '' ORDER BY surface, lang)
FROM (
  SELECT surface, lang, df, dense_rank() OVER (ORDER BY surface) / 40 AS page,
    CASE
      WHEN stem IS NULL OR stem = surface THEN ''
      WHEN substr(surface, 1, length(stem)) = stem THEN length(surface) - length(stem)
      ELSE '=' || stem
    END AS stem
  FROM term)
GROUP BY page;
DROP TABLE term;
`,
};
