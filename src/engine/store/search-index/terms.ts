/** The archive's vocabulary: words as they occur in articles, with their stem and the number of articles per language that contain them. */
import type { Connection } from '../connection.ts';
import { type Term, termsFromWord, termsOfWord } from './term-pages.ts';

export type TermRow = Omit<Term, 'surface'>;

/** Returns the languages in which a word occurs in the archive, each with its stems, most frequent first. @param surface as folded by `surfaceFold` */
export function termsOf(db: Connection, surface: string): TermRow[] {
  return termsOfWord(db, surface).sort((a, b) => b.df - a.df || inOrder(a.lang, b.lang));
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* termsStartingWith(db: Connection, prefix: string): Generator<Term> {
  for (const term of termsFromWord(db, prefix)) {
    if (!term.surface.startsWith(prefix)) return;
    yield term;
  }
}

export type BegunStem = Pick<TermRow, 'stem' | 'df'>;

/** Returns the stems of words that begin with `prefix`, most frequent first. @param languages empty means all */
export function stemsStartingWith(
  db: Connection,
  prefix: string,
  languages: readonly string[],
  limit: number,
): BegunStem[] {
  const articlesOf = new Map<string, number>();
  for (const { lang, stem, df } of termsStartingWith(db, prefix)) {
    if (languages.length === 0 || languages.includes(lang)) articlesOf.set(stem, (articlesOf.get(stem) ?? 0) + df);
  }
  return mostFrequent(articlesOf, limit).map(([stem, df]) => ({ stem, df }));
}

function mostFrequent(articlesOf: ReadonlyMap<string, number>, limit: number): [string, number][] {
  return [...articlesOf].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0])).slice(0, limit);
}

export interface Completion {
  readonly word: string;
  readonly articles: number;
}

/**
 * Returns the next words in alphabetical order, for correcting typos: of any language, with 3 to 24 letters and no digits. Paged, because a large vocabulary
 * takes a second.
 */
export function wordsAfter(db: Connection, after: string, limit: number): Completion[] {
  const articlesOf = new Map<string, number>();
  for (const { surface, df } of termsFromWord(db, after)) {
    if (surface === after || !isWorthCorrecting(surface)) continue;
    if (articlesOf.size === limit && !articlesOf.has(surface)) break;
    articlesOf.set(surface, (articlesOf.get(surface) ?? 0) + df);
  }
  return [...articlesOf].map(([word, articles]) => ({ word, articles }));
}

const isWorthCorrecting = (surface: string): boolean => /^[^0-9]{3,24}$/u.test(surface);

/** Counts the articles of all languages that contain a word. */
export function countArticlesWith(db: Connection, surface: string): number {
  return termsOf(db, surface).reduce((sum, { df }) => sum + df, 0);
}
