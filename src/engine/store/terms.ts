/** The archive's vocabulary: words as they stand in articles with their stem, and how many articles of a language hold each. */
import { type Connection, rowsOf } from './connection.ts';

export interface TermRow {
  /** Primary subtag; '' where the article's language is not known. */
  readonly lang: string;
  readonly stem: string;
  readonly df: number;
}

/** The languages in which a word stands in the archive. `surface` as `surfaceFold` gives it. */
export function termsOf(db: Connection, surface: string): TermRow[] {
  return rowsOf<TermRow>(
    db,
    'SELECT lang, coalesce(stem, surface) AS stem, df FROM term WHERE surface = ? ORDER BY df DESC, lang',
    surface,
  );
}

/** Above every text that begins with `prefix`, in the order of UTF-8 bytes. */
function endOf(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

export type BegunStem = Pick<TermRow, 'stem' | 'df'>;

/** The stems of the words that begin so, most frequent first. @param languages all where empty */
export function stemsThatBegin(
  db: Connection,
  prefix: string,
  languages: readonly string[],
  limit: number,
): BegunStem[] {
  return rowsOf<BegunStem>(
    db,
    `SELECT coalesce(stem, surface) AS stem, sum(df) AS df FROM term WHERE surface >= @from AND surface < @to
       AND (@languages = '[]' OR lang IN (SELECT value FROM json_each(@languages)))
     GROUP BY coalesce(stem, surface) ORDER BY sum(df) DESC, coalesce(stem, surface) LIMIT @limit`,
    { from: prefix, to: endOf(prefix), languages: JSON.stringify(languages), limit },
  );
}

export interface Completion {
  readonly word: string;
  readonly articles: number;
}

/** The words that begin so, most frequent first. */
export function wordsThatBegin(db: Connection, prefix: string, limit: number): Completion[] {
  return rowsOf<Completion>(
    db,
    `SELECT surface AS word, sum(df) AS articles FROM term WHERE surface >= ? AND surface < ?
     GROUP BY surface ORDER BY articles DESC, word LIMIT ?`,
    prefix,
    endOf(prefix),
    limit,
  );
}

/** The next words by spelling, in all languages, for typo help: three letters or more, no digits, not too long. In pages, since a large vocabulary takes a second. */
export function wordsAfter(db: Connection, after: string, limit: number): Completion[] {
  return rowsOf<Completion>(
    db,
    `SELECT surface AS word, sum(df) AS articles FROM term
     WHERE surface > ? AND length(surface) BETWEEN 3 AND 24 AND surface NOT GLOB '*[0-9]*'
     GROUP BY surface ORDER BY surface LIMIT ?`,
    after,
    limit,
  );
}

/** In how many articles of all languages a word stands. */
export function articlesWith(db: Connection, surface: string): number {
  return termsOf(db, surface).reduce((sum, { df }) => sum + df, 0);
}
