/** What an article puts into the index and the vocabulary, made wherever its text is at hand: the costly part of indexing. */
import { indexTokens, SeenWords } from '../../text/tokens/normaliser.ts';
import { termLine } from './term-log.ts';

export interface Words {
  readonly title: string;
  readonly language: string | null;
  readonly text: string;
}

/** Joined by spaces. */
export interface Tokens {
  readonly title: string;
  readonly body: string;
}

export interface ArticleWords {
  readonly tokens: Tokens;
  /** What the vocabulary counts it for, a line a word. */
  readonly terms: string;
  /** Search tokens of the text before stemming; in Han and Kana one a character. */
  readonly count: number;
}

/** Longer ones are addresses and codes: findable as a whole, but nothing to complete or to correct. */
const MAX_TERM_LENGTH = 40;

/**
 * @param by what the vocabulary is to count it for: 1 where it comes, -1 where it goes
 * @returns with the hashes of the text's words, which nothing else has to be read for
 */
export function articleWords(
  { title, language, text }: Words,
  by: 1 | -1 = 1,
): ArticleWords & { readonly hashes: Uint32Array } {
  const seen = new SeenWords();
  const body = indexTokens(text, language, seen);
  const { count } = seen;
  const hashes = Uint32Array.from(seen.hashes);
  const tokens = { title: indexTokens(title, language, seen), body };
  return { tokens, terms: termLines(seen, primaryLanguage(language), by), count, hashes };
}

/** Each word once, however it is written there. */
function termLines({ forms }: SeenWords, lang: string, by: 1 | -1): string {
  const surfaces = new Set<string>();
  let lines = '';
  for (const { surface, token } of forms) {
    if (surface === '' || surface.length > MAX_TERM_LENGTH || surfaces.has(surface)) continue;
    surfaces.add(surface);
    lines += termLine({ surface, lang, stem: token, by });
  }
  return lines;
}

export function primaryLanguage(language: string | null): string {
  return language?.split('-', 1)[0]?.toLowerCase() ?? '';
}
