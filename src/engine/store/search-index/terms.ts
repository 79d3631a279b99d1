/** The archive's vocabulary: words as they occur in articles, with their stem and the number of articles per language that contain them. */
import { type Connection, rowsOf } from '../connection.ts';

export interface TermRow {
  /** Primary language subtag; '' if the article's language is not known. */
  readonly lang: string;
  readonly stem: string;
  readonly df: number;
}

/** Returns the languages in which a word occurs in the archive. @param surface as folded by `surfaceFold` */
export function termsOf(db: Connection, surface: string): TermRow[] {
  return rowsOf<TermRow>(
    db,
    'SELECT lang, coalesce(stem, surface) AS stem, df FROM term WHERE surface = ? ORDER BY df DESC, lang',
    surface,
  );
}

/** An upper bound for all texts that begin with `prefix`, in the order of UTF-8 bytes. */
function endOf(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

export type BegunStem = Pick<TermRow, 'stem' | 'df'>;

/** Returns the stems of words that begin with `prefix`, most frequent first. @param languages empty means all */
export function stemsStartingWith(
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

/** Returns the words that begin with `prefix`, most frequent first. */
export function wordsStartingWith(db: Connection, prefix: string, limit: number): Completion[] {
  return rowsOf<Completion>(
    db,
    `SELECT surface AS word, sum(df) AS articles FROM term WHERE surface >= ? AND surface < ?
     GROUP BY surface ORDER BY articles DESC, word LIMIT ?`,
    prefix,
    endOf(prefix),
    limit,
  );
}

/**
 * Returns the next words in alphabetical order, for correcting typos: of any language, with 3 to 24 letters and no digits. Paged, because a large vocabulary
 * takes a second.
 */
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

/** Counts the articles of all languages that contain a word. */
export function countArticlesWith(db: Connection, surface: string): number {
  return termsOf(db, surface).reduce((sum, { df }) => sum + df, 0);
}
