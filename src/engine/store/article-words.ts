/** What an article puts into the index and the vocabulary, made wherever its text is at hand: the costly part of indexing. */
import { indexTokens, SeenWords } from '../../text/tokens/normaliser.ts';
import type { ArticleTerms, TermGatherer } from './batch-terms.ts';

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
  /** What the vocabulary counts it for. */
  readonly terms: ArticleTerms;
  /** Search tokens of the text before stemming; in Han and Kana one a character. */
  readonly count: number;
}

/**
 * @param gatherer of the batch that the article belongs to
 * @returns with the hashes of the text's words, which nothing else has to be read for
 */
export function articleWords(
  { title, language, text }: Words,
  gatherer: TermGatherer,
): ArticleWords & { readonly hashes: Uint32Array } {
  const seen = new SeenWords();
  const body = indexTokens(text, language, seen);
  const { count } = seen;
  const hashes = Uint32Array.from(seen.hashes);
  const tokens = { title: indexTokens(title, language, seen), body };
  return { tokens, terms: gatherer.add(seen.forms, primaryLanguage(language)), count, hashes };
}

export function primaryLanguage(language: string | null): string {
  return language?.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** The same in SQL, where `column` is not null: American and British English are one language, as `lang:en` finds both. */
export const primarySql = (column: string): string => `substr(${column}, 1, instr(${column} || '-', '-') - 1)`;
