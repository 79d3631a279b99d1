/** What an article adds to the index and the vocabulary. This is the costly part of indexing, so it is computed wherever the text is at hand. */
import { primaryLanguage } from '../../../text/language.ts';
import { indexTokens, SeenWords } from '../../../text/tokens/normaliser.ts';
import type { ArticleTerms, TermGatherer } from './batch-terms.ts';

export interface Words {
  readonly title: string;
  readonly language: string | null;
  readonly text: string;
}

/** Tokens joined by spaces. */
export interface Tokens {
  readonly title: string;
  readonly body: string;
}

export interface ArticleWords {
  readonly tokens: Tokens;
  /** The terms that the vocabulary counts for this article. */
  readonly terms: ArticleTerms;
  /** The number of search tokens in the text before stemming. In Han and Kana each character is one token. */
  readonly count: number;
}

/**
 * @param gatherer of the batch that the article belongs to
 * @returns the words, with the hashes of the text's words so that the text need not be read again for them
 */
export function articleWords(
  { title, language, text }: Words,
  gatherer: TermGatherer,
): ArticleWords & { readonly hashes: Uint32Array } {
  const seen = new SeenWords();
  const body = indexTokens(text, language, seen);
  const { count } = seen;
  const hashes = new Uint32Array(seen.hashes);
  const tokens = { title: indexTokens(title, language, seen), body };
  return { tokens, terms: gatherer.add(seen.forms, primaryLanguage(language)), count, hashes };
}

/** The primary subtag in SQL, for a `column` that is not null. American and British English are one language, because `lang:en` finds both. */
export const primaryLanguageSql = (column: string): string => `substr(${column}, 1, instr(${column} || '-', '-') - 1)`;
